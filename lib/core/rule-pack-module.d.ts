// What the build puts in place of the import (lib/cli/rule-pack/plugin.mjs).
declare module 'virtual:rule-pack' {
  import type { RuleSetData } from './rule-pack.ts';
  export const packBase64: string;
  export const rules: RuleSetData;
}
