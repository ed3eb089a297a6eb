// Which pages may be read: asked at the first start and in the settings, in the same words.
import { Choices, type Choice } from './fields.tsx';

const SITES: readonly Choice<'portals' | 'all'>[] = [
  { value: 'portals', label: 'options.sites.portals', hint: 'options.sites.portals.hint' },
  { value: 'all', label: 'options.sites.all', hint: 'options.sites.all.hint' },
];

interface Props {
  readonly legend: 'first.sites' | 'options.sites';
  readonly all: boolean;
  /** Asks the browser for permission, so it must run straight from the click. */
  readonly onAll: (all: boolean) => void;
}

export function SitesField({ legend, all, onAll }: Props) {
  return (
    <Choices
      legend={legend}
      choices={SITES}
      value={all ? 'all' : 'portals'}
      onChange={(chosen) => onAll(chosen === 'all')}
    />
  );
}
