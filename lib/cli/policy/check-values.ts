// Twice: against the schema the browser reads, which drops wrong types silently, and with the extension's own reader.
import { readPolicy } from '../../browser/read-policy.ts';
import type { PolicyValues } from './short-form.ts';

/** As much of JSON Schema as managed_schema.json uses. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
}

/** @returns one line for each value that would not arrive */
export function problemsOf(values: PolicyValues, schema: Schema): string[] {
  const byBrowser = againstSchema(values, schema, '');
  const byUs = readPolicy(values).problems.map(({ setting, reason }) => `${setting}: ${reason}`);
  return [...new Set([...byBrowser, ...byUs])];
}

function againstSchema(value: unknown, schema: Schema, path: string): string[] {
  if (schema.type !== undefined && !isA(schema.type, value)) return [`${path}: wrong-type`];
  if (Array.isArray(value))
    return value.flatMap((entry, index) => againstSchema(entry, schema.items ?? {}, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => {
    const where = path === '' ? name : `${path}.${name}`;
    const inside = schema.properties?.[name] ?? schema.additionalProperties;
    return inside === undefined ? [`${where}: unknown`] : againstSchema(entry, inside, where);
  });
}

function isA(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
