import { fireEvent } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Desk } from '../../components/Desk.tsx';
import { FirstRun } from '../../components/FirstRun.tsx';
import { hide, hidingPlaces } from '../../components/hide-words.ts';
import { STATES } from '../support/gallery/states.tsx';
import { VOICES } from '../support/gallery/voices.ts';
import { checkedOf } from '../support/gallery/samples.ts';
import { help } from '../support/gallery/states.tsx';
import { draw } from './drawn.tsx';

const ignore = (): void => undefined;
const frame = {
  languages: [
    { code: 'en', name: 'English' },
    { code: 'es', name: 'Español' },
  ],
  onLanguage: ignore,
  onExit: ignore,
};
const show = (name: string) => draw(STATES[name]?.(VOICES.en));

const desk = {
  ...frame,
  checked: null,
  busy: false,
  offerTexts: null,
  second: null,
  help,
  onCheckText: ignore,
  onCheckMessages: ignore,
  onSecond: ignore,
  onFile: () => Promise.resolve('from a file'),
  onReport: ignore,
  onClear: ignore,
  onCopy: () => Promise.resolve(true),
};

describe('first run', () => {
  it('goes through three steps, and every one can be skipped', async () => {
    const onDone = vi.fn();
    const props = {
      country: null,
      guess: 'ES',
      countries: ['ES'],
      allSites: false,
      onCountry: ignore,
      onAllSites: ignore,
    };
    const { getByRole, getByText } = draw(<FirstRun {...frame} {...props} onDone={onDone} />);
    for (const step of [1, 2, 3]) {
      expect(getByText(`Step ${step} of 3`)).toBeTruthy();
      expect(getByRole('button', { name: 'Skip all steps' })).toBeTruthy();
      await userEvent.click(getByRole('button', { name: step < 3 ? 'Next' : 'Done' }));
    }
    expect(onDone).toHaveBeenCalledOnce();
  });
});

describe('desk', () => {
  it('checks a pasted text', async () => {
    const onCheckText = vi.fn();
    const { getByRole } = draw(<Desk {...desk} onCheckText={onCheckText} />);
    fireEvent.input(getByRole('textbox', { name: 'Text of the offer' }), { target: { value: 'Some offer' } });
    await userEvent.click(getByRole('button', { name: 'Check this text' }));
    expect(onCheckText).toHaveBeenCalledWith('Some offer');
  });

  it('says so when there is nothing to check', async () => {
    const onCheckText = vi.fn();
    const { getByRole } = draw(<Desk {...desk} onCheckText={onCheckText} />);
    await userEvent.click(getByRole('button', { name: 'Check this text' }));
    expect(getByRole('alert').textContent).toBe('Paste some text first.');
    expect(onCheckText).not.toHaveBeenCalled();
  });

  it('keeps apart who wrote which message', async () => {
    const onCheckMessages = vi.fn();
    const { getByRole } = draw(<Desk {...desk} onCheckMessages={onCheckMessages} />);
    await userEvent.click(getByRole('radio', { name: 'Several messages' }));
    await userEvent.click(getByRole('button', { name: 'Add a message' }));
    fireEvent.input(getByRole('textbox', { name: 'Message 1' }), { target: { value: 'Pay first' } });
    fireEvent.input(getByRole('textbox', { name: 'Message 2' }), { target: { value: 'Why?' } });
    await userEvent.click(getByRole('button', { name: 'Check this text' }));
    expect(onCheckMessages).toHaveBeenCalledWith([
      { from: 'them', text: 'Pay first' },
      { from: 'me', text: 'Why?' },
    ]);
  });

  it('puts help first for somebody who is already there', async () => {
    const { getByRole, getByText } = draw(<Desk {...desk} />);
    await userEvent.click(getByRole('radio', { name: 'I am already there' }));
    expect(getByText('Help comes first')).toBeTruthy();
  });

  it('shows two languages side by side', async () => {
    const { getByRole, getByText } = draw(<Desk {...desk} checked={checkedOf(3)} second={VOICES.es} />);
    await userEvent.click(getByRole('radio', { name: 'For somebody I help' }));
    expect(getByText('Strong warning signs')).toBeTruthy();
    expect(getByText('Señales de alerta fuertes').closest('[lang]')?.getAttribute('lang')).toBe('es');
  });
});

describe('directory', () => {
  it('finds by country, language and name, without accents', () => {
    const { getByRole, container } = show('help-directory');
    const search = getByRole('searchbox');
    const found = (words: string): number => {
      fireEvent.input(search, { target: { value: words } });
      return container.querySelectorAll('[data-helpline]').length;
    };
    expect(found('emirates')).toBe(1);
    expect(found('romanian')).toBe(3);
    expect(found('linea inventada')).toBe(2);
    expect(found('nowhere at all')).toBe(0);
  });
});

describe('settings', () => {
  it('say what the organisation has fixed, and do not let it be changed', () => {
    const { getByRole, getAllByText } = show('options');
    expect(
      getByRole('checkbox', { name: 'Let me save checks on this device' }).hasAttribute('disabled'),
    ).toBe(true);
    expect(getAllByText('Set by your organisation').length).toBeGreaterThanOrEqual(2);
  });

  it('refuse a quick-exit page that could not be reached', () => {
    const { getByRole } = show('options');
    const field = getByRole('textbox', { name: 'Page to go to when leaving quickly' });
    fireEvent.change(field, { target: { value: 'wikipedia' } });
    expect(getByRole('alert').textContent).toMatch(/https/u);
  });
});

describe('report', () => {
  it('hides the reader’s own words everywhere', () => {
    const { getByRole, container } = show('report');
    fireEvent.input(getByRole('textbox'), { target: { value: 'Anna' } });
    expect(container.querySelector('.marked')?.textContent).not.toContain('Anna');
    expect([...container.querySelectorAll('q')].map((quote) => quote.textContent).join()).not.toContain(
      'Anna',
    );
    expect(container.querySelector('.marked')?.textContent).toContain('[hidden]');
  });

  it.each([
    ['Call +34 600 11-22-33 now', ['+34600112233'], 'Call X now'],
    ['Ana María and Ana', ['Ana', 'Ana María'], 'X and X'],
    ['a.b (c)', ['a.b'], 'X (c)'],
    ['nothing', [], 'nothing'],
  ])('%s without %j', (text, secrets, expected) => {
    expect(hide(text, secrets, 'X')).toBe(expected);
    expect(hidingPlaces(text, secrets).length).toBe(expected.split('X').length - 1);
  });
});

describe('lesson', () => {
  it('reveals sign by sign, the level last, all by keyboard', () => {
    const { container } = show('lesson');
    const group = container.querySelector<HTMLElement>('.lesson');
    const press = (key: string): void => {
      if (group) fireEvent.keyDown(group, { key });
    };
    expect(container.querySelectorAll('[data-sign]')).toHaveLength(0);
    press(' ');
    expect(container.querySelectorAll('[data-sign]')).toHaveLength(1);
    for (let shown = 1; shown <= 5; shown += 1) press(' ');
    expect(container.querySelectorAll('[data-sign]')).toHaveLength(5);
    expect(container.querySelector('[data-level="3"]')).toBeTruthy();
    press('h');
    expect(container.querySelectorAll('[data-sign]')).toHaveLength(0);
    press('ArrowRight');
    expect(container.textContent).toContain('Example 2 of 2');
  });

  it('keeps the score of the quiz', async () => {
    const { getByRole, getByText } = show('lesson');
    await userEvent.click(getByRole('button', { name: 'Strong warning signs' }));
    expect(getByText('That is what our signs say too.')).toBeTruthy();
    expect(getByText('1 of 1 the same as our signs')).toBeTruthy();
  });
});
