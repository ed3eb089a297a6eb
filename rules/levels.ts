// From points to words, in the units of points.ts: one moderate sign is something to check, two of different
// categories are several, two strong ones are strong. Weak signs alone never leave level 1.
export const LEVELS = { check: 1.5, several: 2.5, strong: 5, categoriesForSeveral: 2 } as const;
/** Fewer words than this say too little to judge, unless a stop-list sign is there. */
export const MIN_WORDS = 12;
