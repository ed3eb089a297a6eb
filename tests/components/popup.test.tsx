import { fireEvent, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/Popup.tsx';
import type { Level } from '../../lib/core/types.ts';
import { checkedOf, SPANISH_TEXTS, STALE_LINES } from '../support/gallery/samples.ts';
import { help, popupProps } from '../support/gallery/states.tsx';
import { VOICES } from '../support/gallery/voices.ts';
import { draw } from './drawn.tsx';

describe('the answer', () => {
  it.each<[Level, string]>([
    [0, 'None of the signs we know'],
    [1, 'Things to check'],
    [2, 'Several warning signs'],
    [3, 'Strong warning signs'],
  ])('level %i says "%s"', (level, words) => {
    const { container, getByRole } = draw(<Popup {...popupProps({ checked: [checkedOf(level)] })} />);
    expect(container.querySelector(`[data-level="${level}"]`)).toBeTruthy();
    expect(getByRole('heading', { name: words })).toBeTruthy();
  });

  it('says "cannot tell" with a reason and what to do', () => {
    const { container, getByText } = draw(
      <Popup {...popupProps({ checked: [checkedOf(0, { unsure: 'image' })] })} />,
    );
    expect(container.querySelector('[data-unsure="image"]')).toBeTruthy();
    expect(getByText('Cannot tell')).toBeTruthy();
    expect(getByText(/Type the important sentences/u)).toBeTruthy();
  });

  it('lets a strong sign speak even where the rest is too short to judge', () => {
    const { container } = draw(
      <Popup {...popupProps({ checked: [checkedOf(3, { unsure: 'too-short' })] })} />,
    );
    expect(container.querySelector('[data-unsure]')).toBeNull();
  });

  it('orders findings by weight and quotes the offer in its own language', () => {
    const { container } = draw(<Popup {...popupProps({ checked: [checkedOf(3, { language: 'es' })] })} />);
    const signs = [...container.querySelectorAll('[data-sign]')];
    expect(signs[0]?.getAttribute('data-sign')).toBe('fee-visa-permit');
    expect(signs).toHaveLength(5);
    for (const sign of signs) expect(sign.querySelector('q')?.getAttribute('lang')).toBe('es');
  });

  it('asks back in the language of the other side', async () => {
    const onCopy = vi.fn(() => Promise.resolve(true));
    const props = popupProps({ offerTexts: SPANISH_TEXTS, checked: [checkedOf(1, { language: 'es' })] });
    const one = checkedOf(1, { language: 'es', findings: checkedOf(3).assessment.findings.slice(1, 2) });
    const { container, findByText } = draw(<Popup {...props} checked={[one]} on={{ ...props.on, onCopy }} />);
    const sign = within(container.querySelector<HTMLElement>('[data-sign]') ?? document.body);
    expect(sign.getByText('The same question in Spanish')).toBeTruthy();
    await userEvent.click(sign.getByRole('button', { name: /Copy/u }));
    expect(onCopy).toHaveBeenCalledWith('¿Qué oficina da la visa, y puedo pagar allí yo misma?');
    expect(await findByText('Copied')).toBeTruthy();
  });

  it('shows whole texts in English, marked as such, where the language lacks them', () => {
    const { container } = draw(<Popup {...popupProps()} />, VOICES.es);
    const english = container.querySelector('[data-sign="passport-handed-over"]');
    expect(english?.getAttribute('lang')).toBe('en');
    expect(container.querySelector('[data-sign="fee-visa-permit"]')?.getAttribute('lang')).toBeNull();
  });

  it('never shows a tick, a shield, a percentage or a number of points', () => {
    const { container } = draw(<Popup {...popupProps()} />);
    expect(container.textContent).not.toMatch(/[✓✔✅🛡%]|points/u);
  });

  it('opens one of many offers and comes back', async () => {
    const { getByText, getByRole, queryByText } = draw(
      <Popup {...popupProps({ checked: [checkedOf(0), checkedOf(3)] })} />,
    );
    expect(getByText('2 offers on this page')).toBeTruthy();
    await userEvent.click(getByRole('button', { name: /Strong warning signs/u }));
    expect(queryByText('2 offers on this page')).toBeNull();
    await userEvent.click(getByRole('button', { name: 'All offers on this page' }));
    expect(getByText('2 offers on this page')).toBeTruthy();
  });
});

describe('help', () => {
  it('comes first when someone is already there', () => {
    const { container, getByText } = draw(
      <Popup {...popupProps({ checked: [checkedOf(3, { stage: 'there' })] })} />,
    );
    expect(getByText('Help comes first')).toBeTruthy();
    const emergency = container.querySelector('a[href="tel:112"]');
    const sign = container.querySelector('[data-sign]');
    expect(
      emergency && sign && emergency.compareDocumentPosition(sign) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
    // What was found stays out of sight until asked for.
    expect(sign?.closest('details')?.open).toBe(false);
  });

  it('is offered from two signs on, and each line can be called', () => {
    const { container } = draw(<Popup {...popupProps()} />);
    const lines = [...container.querySelectorAll('[data-helpline]')];
    expect(lines.map((line) => line.getAttribute('data-helpline'))).toEqual([
      'es-invented',
      'es-emergency',
      'ae-invented',
    ]);
    for (const line of lines) expect(line.querySelector('a[href^="tel:"], a[href^="https:"]')).toBeTruthy();
    expect(
      draw(<Popup {...popupProps({ checked: [checkedOf(1)] })} />).container.querySelector('[data-helpline]'),
    ).toBeNull();
  });

  it('puts the emergency number before an old entry and says why', () => {
    const { container, getByText } = draw(
      <Popup {...popupProps({ help: { ...help, lines: STALE_LINES } })} />,
    );
    expect(container.querySelector('[data-helpline]')?.getAttribute('data-helpline')).toBe('es-emergency');
    expect(getByText(/checked more than a year ago/u)).toBeTruthy();
  });

  it('asks whether the guessed country is right', async () => {
    const onCountry = vi.fn();
    const { getByText, getByRole } = draw(
      <Popup {...popupProps({ help: { ...help, country: null, guess: 'ES', onCountry } })} />,
    );
    expect(getByText(/Are you in Spain/u)).toBeTruthy();
    await userEvent.click(getByRole('button', { name: 'Yes' }));
    expect(onCountry).toHaveBeenCalledWith('ES');
  });
});

describe('by keyboard', () => {
  it('goes from language to the way out and on to the first sign', async () => {
    const onExit = vi.fn();
    const { getByRole } = draw(<Popup {...popupProps({ onExit })} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(getByRole('combobox', { name: 'Language' }));
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onExit).toHaveBeenCalledOnce();
  });

  it('changes the language', () => {
    const onLanguage = vi.fn();
    const { getByRole } = draw(<Popup {...popupProps({ onLanguage })} />);
    fireEvent.change(getByRole('combobox', { name: 'Language' }), { target: { value: 'es' } });
    expect(onLanguage).toHaveBeenCalledWith('es');
  });
});

describe('what a reader can do', () => {
  it.each([
    ['Show in the page', 'onShow'],
    ['Save this check', 'onSave'],
    ['Pause on this site', 'onPause'],
    ['Never check this site', 'onPause'],
    ['Check again', 'onCheck'],
    ['Read aloud', 'onListen'],
  ] as const)('%s', async (name, event) => {
    const props = popupProps();
    const done = vi.fn();
    const { getByRole } = draw(<Popup {...props} on={{ ...props.on, [event]: done }} />);
    await userEvent.click(getByRole('button', { name }));
    expect(done).toHaveBeenCalledOnce();
  });

  it('can say that a sign does not fit, and undo it', async () => {
    const props = popupProps({ checked: [checkedOf(1)], quietened: true });
    const onWrong = vi.fn();
    const onUndoWrong = vi.fn();
    const { getByRole } = draw(<Popup {...props} on={{ ...props.on, onWrong, onUndoWrong }} />);
    await userEvent.click(getByRole('button', { name: 'This does not fit here' }));
    await userEvent.click(getByRole('button', { name: 'Undo' }));
    expect(onWrong.mock.calls[0]?.[0]).toMatchObject({ id: 'move-to-messenger' });
    expect(onUndoWrong).toHaveBeenCalledOnce();
  });

  it('is not offered to save where keeping is forbidden', () => {
    const { queryByRole } = draw(<Popup {...popupProps({ mayKeep: false })} />);
    expect(queryByRole('button', { name: 'Save this check' })).toBeNull();
  });
});
