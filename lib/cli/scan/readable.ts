// An assessment for a person at a terminal, in English.
import type { Assessment, PageText, Step } from '../../core/types.ts';
import { messages } from '../../../rules/languages/en/interface.ts';
import { texts } from '../../../rules/languages/en/texts.ts';

const LEVEL_KEYS = ['level.0', 'level.1', 'level.2', 'level.3'] as const;

function stepText(step: Step): string {
  switch (step.step) {
    case 'sign':
      return `${step.id}  ${step.base} → ${step.points}${step.because.length > 0 ? `  (${step.because.join(', ')})` : ''}`;
    case 'category-cap':
      return `${step.category}  ${step.from} → ${step.to}`;
    case 'protective-cap':
      return `${step.step}  ${step.from} → ${step.to}`;
    case 'storyline':
      return `${step.id}  +${step.points}${step.extras.length > 0 ? `  (${step.extras.join(', ')})` : ''}`;
    case 'protective':
      return `${step.id}  −${step.credit}`;
    case 'protective-refused':
      return `${step.step}  (${step.because})`;
    case 'level':
      return `= ${step.points}  level ${step.level}  (${step.because})`;
  }
}

export function toText(page: PageText, assessment: Assessment, explain: boolean): string {
  const lines: string[] = [];
  if (page.title) lines.push(page.title);
  lines.push(
    `${messages[LEVEL_KEYS[assessment.level]]}${assessment.unsure === null ? '' : ` · ${assessment.unsure}`}`,
  );
  const story = assessment.storyline === null ? undefined : texts.storylines[assessment.storyline];
  if (story) lines.push('', story.story, story.first);
  for (const { id, quotes } of assessment.findings) {
    const text = texts.signs[id];
    lines.push('', `• ${text?.sign ?? id}  [${id}]`);
    for (const quote of quotes) lines.push(`    “${quote.text.replaceAll(/\s+/g, ' ')}”`);
    if (text) lines.push(`    ${text.why}`, `    ${text.ask}`);
  }
  for (const { id } of assessment.protective)
    lines.push('', `○ ${texts.protective[id]?.sign ?? id}  [${id}]`);
  if (explain) lines.push('', ...assessment.explanation.steps.map((step) => `  ${stepText(step)}`));
  return `${lines.join('\n')}\n\n`;
}
