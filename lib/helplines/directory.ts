// The whole directory, as it may be shown: by country, then by kind.
import type { Helpline } from '../core/types.ts';
import { show, type ShownHelpline } from './reach.ts';

export function showDirectory(lines: readonly Helpline[], today: string): readonly ShownHelpline[] {
  return lines.flatMap((line) => show(line, 'directory', today) ?? []);
}
