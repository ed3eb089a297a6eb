// Every view in every state: no accessibility fault, no missing text, in three languages.
import { describe, expect, it } from 'vitest';
import { STATES } from '../support/gallery/states.tsx';
import { VOICES, type VoiceName } from '../support/gallery/voices.ts';
import { draw, violations } from './drawn.tsx';

const NAMES = Object.keys(STATES);

describe.each(NAMES)('%s', (name) => {
  const show = (voice: VoiceName) => draw(STATES[name]?.(VOICES[voice]), VOICES[voice]);

  it('has no fault that axe knows', async () => {
    show('en');
    expect(await violations()).toEqual([]);
  });

  it.each<VoiceName>(['en', 'es', 'qps', 'ar'])('says everything in %s', (voice) => {
    const { container } = show(voice);
    expect(container.textContent).not.toMatch(/\[[a-z]+\.[\w.-]+\]/u);
  });

  it('has a way out at once', () => {
    const { getByRole } = show('en');
    expect(getByRole('button', { name: 'Leave now' })).toBeTruthy();
  });

  it('leaves no English in the pseudo-language but what came from outside', () => {
    const { container } = show('qps');
    const buttons = [...container.querySelectorAll('button, h2, legend')].filter(
      (each) => !each.querySelector('bdi'),
    );
    const plain = buttons.map((each) => each.textContent ?? '').filter((text) => /^[a-z ]{4,}$/iu.test(text));
    expect(plain).toEqual([]);
  });
});
