// Findings survive every disguise; an honest text in the same disguise stays quiet.
import { describe, expect, test } from 'vitest';
import { protectiveSigns, signs } from '../../rules/index.ts';
import { assess, ruleSet } from '../support/engine.ts';
import { DISGUISES } from '../support/disguises.ts';

/** Signs that read numbers, hosts and addresses: those are not words and are tested on their own. */
const readsNumbers = new Set(
  ruleSet.signs
    .filter(
      ({ when }) =>
        /"(?:detector|amount|contact|place)"/.test(JSON.stringify(when)) &&
        !JSON.stringify(when).includes('"phrase"'),
    )
    .map(({ id }) => id),
);

const LATIN = new Set([
  'en',
  'es',
  'fr',
  'pt',
  'de',
  'it',
  'nl',
  'pl',
  'cs',
  'ro',
  'id',
  'ms',
  'tl',
  'sw',
  'tr',
  'vi',
]);

const positives = signs
  .filter(({ id }) => !readsNumbers.has(id))
  .flatMap(({ id, examples }) =>
    examples.matches.filter(({ lang }) => LATIN.has(lang)).map(({ text, kind }) => ({ id, text, kind })),
  )
  .filter(({ id, text, kind }) => assess(text, kind).findings.some((finding) => finding.id === id));

const honest = [
  'Nurse wanted for our city hospital. Contract from the first day, 38 hours a week, 30 days of leave. Please send your CV to the ward manager.',
  'We are looking for a baker with experience. Early shift, paid by the collective agreement, apply with a letter and a certificate.',
  'Our warehouse needs packers for the evening shift. You bring reliability, we bring training, work clothes and a permanent contract.',
  'Buscamos camarero con experiencia para restaurante en el centro. Contrato indefinido, dos días libres por semana y salario según convenio.',
  ...protectiveSigns
    .flatMap(({ examples }) => examples.matches.filter(({ lang }) => lang === 'en').map(({ text }) => text))
    .slice(0, 10),
].filter((text) => assess(text).level === 0);

/** Open since 2026-11-24: sums whose currency is written letter by letter are not read yet. */
const OPEN_FLOOR: Readonly<Record<string, number>> = { 'spaced letters': 0.93 };

describe.each(Object.entries(DISGUISES))('%s', (name, disguise) => {
  test('hide fewer than one finding in twenty', () => {
    const lost = positives.filter(
      ({ id, text, kind }) => !assess(disguise(text), kind).findings.some((finding) => finding.id === id),
    );
    expect(
      1 - lost.length / positives.length,
      lost
        .slice(0, 8)
        .map(({ id, text }) => `${id}: ${text}`)
        .join('\n'),
    ).toBeGreaterThanOrEqual(OPEN_FLOOR[name] ?? 0.95);
  });
  test('do not make an honest text suspicious', () => {
    for (const text of honest) expect(assess(disguise(text)).level, text).toBeLessThanOrEqual(1);
  });
});
