// What the build puts in place of the import (lib/cli/card-words/plugin.mjs).
declare module 'virtual:card-words' {
  /** Language → JSON of its few words for the card. */
  export const cardWords: Readonly<Record<string, string>>;
}
