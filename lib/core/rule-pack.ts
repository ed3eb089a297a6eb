// The rule set as one plain value, so that it can be built once, shipped, and lent by an organisation.
import type { Brand, LicenceFormat, Levels, PayLevel, Points, RuleSet, Tables } from './rule-set.ts';
import type { ProtectiveSign, Sign, Storyline } from './types.ts';

/** What the engine needs of a rule; examples and false alarms stay with the documentation. */
export type LeanSign = Omit<Sign, 'examples' | 'falseAlarms' | 'sources' | 'reviewed' | 'status'>;
export type LeanProtectiveSign = Omit<ProtectiveSign, 'examples' | 'sources' | 'caution'>;
export type LeanStoryline = Omit<Storyline, 'examples' | 'sources'>;

export interface RuleSetData {
  readonly version: string;
  readonly signs: readonly LeanSign[];
  readonly protective: readonly LeanProtectiveSign[];
  readonly storylines: readonly LeanStoryline[];
  readonly points: Points;
  readonly fitted: Readonly<Record<string, number>>;
  readonly levels: Levels;
  readonly minWords: number;
  readonly tables: {
    readonly freeMailHosts: readonly string[];
    readonly shortenerHosts: readonly string[];
    readonly oddFileEndings: readonly string[];
    readonly hiringHosts: readonly string[];
    readonly brands: readonly Brand[];
    readonly pay: readonly PayLevel[];
    readonly unitsPerDollar: Readonly<Record<string, number>>;
    readonly licences: readonly LicenceFormat[];
    readonly places: Readonly<Record<string, { readonly country: string; readonly warned: boolean }>>;
  };
}

export function toRuleSet(data: RuleSetData): RuleSet {
  const { tables } = data;
  const asTables: Tables = {
    ...tables,
    freeMailHosts: new Set(tables.freeMailHosts),
    shortenerHosts: new Set(tables.shortenerHosts),
    hiringHosts: new Set(tables.hiringHosts),
    pay: new Map(tables.pay.map((level) => [level.country, level])),
    unitsPerDollar: new Map(Object.entries(tables.unitsPerDollar)),
    places: new Map(Object.entries(tables.places)),
  };
  return { ...data, tables: asTables };
}
