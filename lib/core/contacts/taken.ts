// Which stretches of the text already belong to a contact, so that one number is never reported twice.
import type { Contact, Span } from '../types.ts';

export class Taken {
  private spans: Span[] = [];
  private sorted = true;

  readonly contacts: Contact[] = [];

  /** Keeps the contact unless another already holds part of it. */
  add(contact: Contact): boolean {
    if (this.overlaps(contact.start, contact.end)) return false;
    this.contacts.push(contact);
    const last = this.spans.at(-1);
    if (last !== undefined && last.start > contact.start) this.sorted = false;
    this.spans.push(contact);
    return true;
  }

  /** End of the contact that covers this place, or 0. */
  coverOf(at: number): number {
    const span = this.lastBeginningBefore(at + 1);
    return span !== undefined && span.end > at ? span.end : 0;
  }

  overlaps(start: number, end: number): boolean {
    const span = this.lastBeginningBefore(end);
    return span !== undefined && span.end > start;
  }

  private lastBeginningBefore(at: number): Span | undefined {
    if (!this.sorted) {
      this.spans.sort((a, b) => a.start - b.start);
      this.sorted = true;
    }
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.spans[low - 1];
  }
}
