// How many places a recogniser may look at in one text. Ads hold about ten numbers in a thousand characters;
// a text made of nothing but triggers must not cost a hundred times more than an ad of the same length.
const FREE_LOOKS = 2_000;
const CHARACTERS_PER_LOOK = 32;

export const looksAllowed = (text: string): number =>
  FREE_LOOKS + Math.floor(text.length / CHARACTERS_PER_LOOK);
