// A configuration profile of macOS around one set of values.
import { createHash } from 'node:crypto';

/** Characters that XML reads as its own. */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const xml = (text: string): string =>
  text.replaceAll(/[&<>]/gu, (character) => ENTITIES[character] ?? character);

function element(value: unknown, indent: string): string {
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map((one) => element(one, `${indent}  `)), `${indent}</array>`].join(
      '\n',
    );
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).flatMap(([key, one]) => [
      `${indent}  <key>${xml(key)}</key>`,
      element(one, `${indent}  `),
    ]);
    return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
  }
  return `${indent}<string>${xml(String(value))}</string>`;
}

/** Made from the content, so that the same policy always gives the same file and a changed one replaces it. */
function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').toUpperCase();
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

/** `domain` is the preference domain the browser reads. */
export function configurationProfile(domain: string, values: object): string {
  const identifier = `second-look.${domain}`;
  const payload = {
    PayloadType: domain,
    PayloadIdentifier: `${identifier}.settings`,
    PayloadUUID: uuidOf(`${identifier} settings`),
    PayloadVersion: 1,
    ...values,
  };
  const profile = {
    PayloadType: 'Configuration',
    PayloadDisplayName: 'Second Look',
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadContent: [payload],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(profile, '')}
</plist>
`;
}
