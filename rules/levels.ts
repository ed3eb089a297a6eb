// From points to words. Level 2 needs two categories; weak signs alone never leave level 1.
export const LEVELS = { check: 3, several: 6, strong: 9, categoriesForSeveral: 2 } as const;
/** Fewer words than this say too little to judge, unless a stop-list sign is there. */
export const MIN_WORDS = 12;
