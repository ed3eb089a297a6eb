// Draws a state of the gallery and asks axe about it.
import { cleanup, render, type RenderResult } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { Speaks, type Voice } from '../../components/voice.tsx';
import { VOICES } from '../support/gallery/voices.ts';

export function draw(view: ComponentChild, voice: Voice = VOICES.en): RenderResult {
  cleanup();
  document.documentElement.lang = voice.t.locale;
  document.documentElement.dir = voice.t.direction;
  document.title = 'Second Look';
  return render(<Speaks voice={voice}>{view}</Speaks>);
}

/** What axe finds, in one line each. Colours need a real browser and are judged there. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
