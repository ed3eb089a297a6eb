// Everything the engine is told about the world, handed in as one argument: lib/core itself knows no rule.
import type { LeanProtectiveSign, LeanSign, LeanStoryline } from './rule-pack.ts';
import type { CountryCode, Strength } from './types.ts';

export interface Points {
  readonly strength: Readonly<Record<Strength, number>>;
  readonly decay: readonly number[];
  readonly categoryCap: number;
  readonly missingCap: number;
  readonly guessed: number;
  readonly storylineCore: number;
  readonly storylineExtra: number;
  readonly storylineExtraCap: number;
  readonly protectiveCap: number;
  readonly claimCap: number;
}

export interface Levels {
  readonly check: number;
  readonly several: number;
  readonly strong: number;
  readonly categoriesForSeveral: number;
}

export interface Brand {
  /** Its names stand in the phrase set `brand:<id>`. */
  readonly id: string;
  /** Hosts that belong to it. */
  readonly hosts: readonly string[];
}

/** Pay in a country, as ratios: what counts is how far an offer lies above, never one absolute figure. */
export interface PayLevel {
  readonly country: CountryCode;
  readonly currency: string;
  /** A month, in the country's currency; no minimum where the law sets none. */
  readonly minimum: number | null;
  readonly median: number;
}

export interface LicenceFormat {
  readonly country: CountryCode;
  /** Words that introduce the number, folded. */
  readonly words: readonly string[];
  /** Fewest and most digits of the number. */
  readonly digits: readonly [number, number];
}

export interface Tables {
  readonly freeMailHosts: ReadonlySet<string>;
  readonly shortenerHosts: ReadonlySet<string>;
  readonly oddFileEndings: readonly string[];
  readonly hiringHosts: ReadonlySet<string>;
  readonly brands: readonly Brand[];
  readonly pay: ReadonlyMap<CountryCode, PayLevel>;
  /** Units of a currency for one US dollar; only ever used for ratios. */
  readonly unitsPerDollar: ReadonlyMap<string, number>;
  readonly licences: readonly LicenceFormat[];
  /** Place id → country and whether official warnings name it. */
  readonly places: ReadonlyMap<string, { readonly country: CountryCode; readonly warned: boolean }>;
}

export interface RuleSet {
  readonly version: string;
  readonly signs: readonly LeanSign[];
  readonly protective: readonly LeanProtectiveSign[];
  readonly storylines: readonly LeanStoryline[];
  readonly points: Points;
  /** Points of single signs fitted on labelled texts, within the band of their strength. */
  readonly fitted: Readonly<Record<string, number>>;
  readonly levels: Levels;
  readonly minWords: number;
  readonly tables: Tables;
}
