// One conversation, put together from what happens to be on the screen. Long chats show a small window and use the same
// rows again for other messages, so a row says nothing about identity: a message is known by the name the site gives it,
// or else by its words and its neighbours. Each message is told once, in order.
import type { Message } from '../core/types.ts';

/** One message as it stands on the page now. */
export interface Row {
  readonly element: Element;
  /** How the site names the message; `null` when it does not. */
  readonly key: string | null;
  readonly text: string;
  readonly from: Message['from'];
  /** The rows right before and after it on the page. */
  readonly previous: Element | null;
  readonly next: Element | null;
}

interface Entry {
  readonly key: string | null;
  readonly from: Message['from'];
  text: string;
  before: Entry | null;
  after: Entry | null;
}

export interface Taken {
  /** Messages of the other side that were not known before, in order. */
  readonly added: readonly Message[];
  /** Something is new or was edited, whoever wrote it. */
  readonly changed: boolean;
}

const MOST_MESSAGES = 5_000;
/** How far to look for the same words when a few messages were deleted in between. */
const LOOK_AHEAD = 4;
const MOST_TRIED_ROWS = 12;
const MOST_TRIED_ENTRIES = 50;

export class Conversation {
  private readonly byKey = new Map<string, Entry>();
  private readonly byText = new Map<string, Set<Entry>>();
  private readonly shownAs = new WeakMap<Element, Entry>();
  private first: Entry | null = null;
  private last: Entry | null = null;
  private count = 0;
  private added: Entry[] = [];
  private changed = false;

  /** Rows that are new or changed, in document order. */
  take(rows: readonly Row[]): Taken {
    this.added = [];
    this.changed = false;
    const fresh = new Set(rows.map(({ element }) => element));
    for (const run of runsOf(rows)) this.place(run, fresh);
    while (this.count > MOST_MESSAGES && this.first !== null) this.forget(this.first);
    const theirs = new Set(this.added.filter(({ from }) => from === 'them'));
    const added = [...theirs].map(({ from, text }) => ({ from, text }));
    return { added, changed: this.changed };
  }

  messages(atMost = MOST_MESSAGES): readonly Message[] {
    const messages: Message[] = [];
    for (let entry = this.last; entry !== null && messages.length < atMost; entry = entry.before) {
      messages.push({ from: entry.from, text: entry.text });
    }
    return messages.reverse();
  }

  /** Do these rows hold other messages than before? Then no row beside them can be trusted to be what it was. */
  areReused(rows: readonly Row[]): boolean {
    let others = 0;
    for (const { element, text, key } of rows) {
      const shown = this.shownAs.get(element);
      if (shown !== undefined && (key === null ? shown.text !== text : shown.key !== key)) others += 1;
    }
    return others > 1;
  }

  private place(run: readonly Row[], fresh: ReadonlySet<Element>): void {
    const anchor = (element: Element | null | undefined): Entry | null =>
      element === null || element === undefined || fresh.has(element)
        ? null
        : (this.shownAs.get(element) ?? null);
    const before = anchor(run[0]?.previous);
    const after = anchor(run.at(-1)?.next);
    if (run.some(({ key }) => key !== null)) return this.placeByKey(run, before, after);
    if (this.isEdit(run, before, after)) return;
    if (this.areReused(run) && this.placeByWords(run)) return;
    if (before !== null) this.forward(run, 0, before);
    else if (after !== null) this.backward(run, run.length - 1, after);
    else if (!this.placeByWords(run)) for (const row of run) this.insert(row, this.last, null);
  }

  private placeByKey(run: readonly Row[], before: Entry | null, after: Entry | null): void {
    const known = run.map(({ key }) => (key === null ? undefined : this.byKey.get(key)));
    let cursor = before;
    for (const [index, row] of run.entries()) {
      const entry = known[index];
      if (entry !== undefined) {
        this.show(row, entry);
        this.edit(entry, row.text);
        cursor = entry;
      } else if (cursor !== null) cursor = this.insert(row, cursor, cursor.after);
      else {
        const later = known.slice(index).find((other) => other !== undefined) ?? after;
        cursor = later === null ? this.insert(row, this.last, null) : this.insert(row, later.before, later);
      }
    }
  }

  /** One row whose neighbours stayed where they were: its message was edited. */
  private isEdit(run: readonly Row[], before: Entry | null, after: Entry | null): boolean {
    const [row] = run;
    if (row === undefined || run.length > 1) return false;
    const entry = this.shownAs.get(row.element);
    if (entry === undefined || entry.from !== row.from) return false;
    const inPlace = (before !== null && before.after === entry) || (after !== null && after.before === entry);
    if (!inPlace && entry.text !== row.text) return false;
    this.edit(entry, row.text);
    return true;
  }

  private forward(run: readonly Row[], from: number, start: Entry): void {
    let cursor = start;
    for (let index = from; index < run.length; index += 1) {
      const row = run[index];
      if (row === undefined) return;
      cursor = this.known(row, run[index + 1], cursor, 'after') ?? this.insert(row, cursor, cursor.after);
    }
  }

  private backward(run: readonly Row[], from: number, start: Entry): void {
    let cursor = start;
    for (let index = from; index >= 0; index -= 1) {
      const row = run[index];
      if (row === undefined) return;
      cursor = this.known(row, run[index - 1], cursor, 'before') ?? this.insert(row, cursor.before, cursor);
    }
  }

  /** The entry this row stands for, if it is one of the next few on that side of the cursor. */
  private known(row: Row, following: Row | undefined, cursor: Entry, side: 'before' | 'after'): Entry | null {
    let entry = cursor[side];
    for (let steps = 0; entry !== null && steps < LOOK_AHEAD; steps += 1, entry = entry[side]) {
      if (isSame(row, entry)) return this.show(row, entry);
    }
    const beside = cursor[side];
    const further = beside?.[side] ?? null;
    // Other words here, and the same words again after it: this one was edited while nobody looked.
    if (
      beside !== null &&
      further !== null &&
      following !== undefined &&
      beside.from === row.from &&
      isSame(following, further)
    ) {
      this.edit(beside, row.text);
      return this.show(row, beside);
    }
    return null;
  }

  /** Finds the place where most of the words fit; false when they fit nowhere. */
  private placeByWords(run: readonly Row[]): boolean {
    let best: { readonly at: number; readonly entry: Entry; readonly fit: number } | null = null;
    const rare = [...run.entries()]
      .map(([at, row]) => ({ at, row, entries: this.byText.get(row.text) ?? new Set() }))
      .filter(({ entries }) => entries.size > 0)
      // "ok" says little of where we are, and there can be thousands of it.
      .sort((one, other) => one.entries.size - other.entries.size);
    for (const { at, row, entries } of rare.slice(0, MOST_TRIED_ROWS)) {
      for (const entry of [...entries].slice(-MOST_TRIED_ENTRIES)) {
        if (entry.from !== row.from) continue;
        const fit = fitting(run, at, entry);
        // Of equal fits the latest: chats are read at their end.
        if (fit >= (best?.fit ?? 1)) best = { at, entry, fit };
      }
    }
    const row = best === null ? undefined : run[best.at];
    if (best === null || row === undefined || best.fit < Math.min(2, run.length)) return false;
    this.show(row, best.entry);
    this.forward(run, best.at + 1, best.entry);
    this.backward(run, best.at - 1, best.entry);
    return true;
  }

  private show(row: Row, entry: Entry): Entry {
    this.shownAs.set(row.element, entry);
    return entry;
  }

  private edit(entry: Entry, text: string): void {
    if (entry.text === text) return;
    this.byText.get(entry.text)?.delete(entry);
    entry.text = text;
    this.rememberText(entry);
    this.changed = true;
  }

  private insert(row: Row, before: Entry | null, after: Entry | null): Entry {
    const entry: Entry = { key: row.key, from: row.from, text: row.text, before, after };
    if (before === null) this.first = entry;
    else before.after = entry;
    if (after === null) this.last = entry;
    else after.before = entry;
    if (entry.key !== null) this.byKey.set(entry.key, entry);
    this.rememberText(entry);
    this.count += 1;
    this.changed = true;
    this.added.push(entry);
    return this.show(row, entry);
  }

  private rememberText(entry: Entry): void {
    const same = this.byText.get(entry.text);
    if (same === undefined) this.byText.set(entry.text, new Set([entry]));
    else same.add(entry);
  }

  private forget(entry: Entry): void {
    if (entry.before === null) this.first = entry.after;
    else entry.before.after = entry.after;
    if (entry.after === null) this.last = entry.before;
    else entry.after.before = entry.before;
    if (entry.key !== null) this.byKey.delete(entry.key);
    const same = this.byText.get(entry.text);
    same?.delete(entry);
    if (same?.size === 0) this.byText.delete(entry.text);
    this.count -= 1;
  }
}

const isSame = (row: Row, entry: Entry): boolean => entry.text === row.text && entry.from === row.from;

function fitting(run: readonly Row[], at: number, entry: Entry): number {
  let fit = 1;
  let there: Entry | null = entry.after;
  for (let index = at + 1; there !== null && index < run.length; index += 1, there = there.after) {
    const row = run[index];
    if (row !== undefined && isSame(row, there)) fit += 1;
  }
  there = entry.before;
  for (let index = at - 1; there !== null && index >= 0; index -= 1, there = there.before) {
    const row = run[index];
    if (row !== undefined && isSame(row, there)) fit += 1;
  }
  return fit;
}

/** Rows that stand next to each other belong together. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let last: Row | null = null;
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && last !== null && (row.previous === last.element || last.next === row.element))
      run.push(row);
    else runs.push([row]);
    last = row;
  }
  return runs;
}
