import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {};
