// One JSON object a line in, one out, in order; a bad line answers with its error and the rest goes on.
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Engine } from '../../core/assess.ts';
import { conversationText } from '../../core/assess.ts';
import type { Message, PageText } from '../../core/types.ts';
import { toAnswer } from './answer.ts';

class BadLine extends Error {}

const optionalText = (value: unknown, name: string): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new BadLine(`"${name}" must be text`);
  return value;
};

function messagesOf(value: unknown): Message[] {
  if (!Array.isArray(value)) throw new BadLine('"messages" must be a list');
  return value.map((entry: unknown): Message => {
    const { from, text } = (entry ?? {}) as { from?: unknown; text?: unknown };
    if ((from !== 'them' && from !== 'me') || typeof text !== 'string') {
      throw new BadLine('each message needs "from" ("them" or "me") and "text"');
    }
    return { from, text };
  });
}

function pageOf(record: Record<string, unknown>): PageText {
  const kind = record['kind'];
  if (kind !== undefined && kind !== null && kind !== 'ad' && kind !== 'chat')
    throw new BadLine('"kind" must be "ad" or "chat"');
  const optional = {
    title: optionalText(record['title'], 'title'),
    company: optionalText(record['company'], 'company'),
    url: optionalText(record['url'], 'url'),
    lang: optionalText(record['lang'], 'lang'),
  };
  const known = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined && value !== ''),
  );
  if (record['messages'] !== undefined) {
    const messages = messagesOf(record['messages']);
    return { kind: kind === 'ad' ? 'ad' : 'chat', text: conversationText(messages), messages, ...known };
  }
  const text = record['text'];
  if (typeof text !== 'string') throw new BadLine('a line needs "text" or "messages"');
  return { kind: kind === 'chat' ? 'chat' : 'ad', text, ...known };
}

function answerLine(line: string, engine: Engine): { answer: Record<string, unknown>; good: boolean } {
  let id: unknown = null;
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record !== 'object' || record === null || Array.isArray(record))
      throw new BadLine('a line must be a JSON object');
    id = (record as Record<string, unknown>)['id'] ?? null;
    return {
      answer: { id, ...toAnswer(null, engine.assess(pageOf(record as Record<string, unknown>))) },
      good: true,
    };
  } catch (error) {
    if (!(error instanceof BadLine) && !(error instanceof SyntaxError)) throw error;
    return { answer: { id, error: error.message }, good: false };
  }
}

/** @returns whether every line could be read. */
export async function scanLines(input: Readable, output: Writable, engine: Engine): Promise<boolean> {
  let allGood = true;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { answer, good } = answerLine(line, engine);
    allGood &&= good;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return allGood;
}
