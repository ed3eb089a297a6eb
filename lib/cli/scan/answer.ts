// An assessment in the form the command line promises (docs/scan.md).
import type { Assessment } from '../../core/types.ts';

export function toAnswer(id: unknown, assessment: Assessment): Record<string, unknown> {
  const { level, unsure, points, findings, protective, storyline, stage, language, contacts, helpTypes } =
    assessment;
  return {
    ...(id === null ? {} : { id }),
    level,
    unsure,
    points,
    signs: findings.map(({ id: sign, category, strength, quotes, points: worth }) => ({
      id: sign,
      category,
      strength,
      points: worth,
      quotes,
    })),
    protective: protective.map(({ id: sign, credit, quotes }) => ({ id: sign, credit, quotes })),
    storyline,
    stage,
    language,
    contacts: contacts.map(({ kind, value, country, start, end }) => ({
      kind,
      value,
      ...(country === undefined ? {} : { country }),
      start,
      end,
    })),
    helplineTypes: helpTypes,
    voice: assessment.voice,
    rules: assessment.rulesVersion,
  };
}
