// The few conditions that need numbers, or two signals compared. Each is a small pure function by name.
import type { Occurrence, Reading } from '../reading.ts';
import type { Tables } from '../rule-set.ts';
import type { Contact, PageText, Place } from '../types.ts';

/** What a detector may look at besides the block in hand. */
export interface Surroundings {
  readonly page: PageText;
  readonly tables: Tables;
  /** Contacts seen in other offers on this device; the reader switched that on. */
  readonly knownContacts?: ReadonlyMap<string, string>;
}

export interface DetectorInput extends Surroundings {
  readonly reading: Reading;
  readonly places: readonly Place[];
  readonly contacts: readonly Contact[];
  readonly atLeast: number;
  /** Occurrences of a phrase set that mean what they say. */
  readonly phrase: (set: string) => readonly Occurrence[];
}

export type Detector = (input: DetectorInput) => readonly Occurrence[];

/** @throws nothing: an unknown name finds nothing and the set test reports it. */
export type Detect = (name: string, atLeast: number, reading: Reading) => readonly Occurrence[];
