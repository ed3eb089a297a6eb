// Values in the registry of Windows, as a .reg file (one computer, group policy) and as a script (Intune).
// Lists and tables go in as JSON text, which both Chromium and Firefox read.

export interface RegistryValue {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'lines';
  readonly data: string | number;
}

/** Below HKEY_LOCAL_MACHINE. */
export interface RegistryKey {
  readonly key: string;
  readonly values: readonly RegistryValue[];
}

/** Chromium: one value for each setting. */
export const valueOf = (name: string, value: unknown): RegistryValue => {
  if (typeof value === 'boolean') return { name, kind: 'number', data: value ? 1 : 0 };
  if (typeof value === 'number') return { name, kind: 'number', data: value };
  return { name, kind: 'text', data: typeof value === 'string' ? value : JSON.stringify(value) };
};

const inQuotes = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`;

function regData({ kind, data }: RegistryValue): string {
  if (kind === 'number') return `dword:${Number(data).toString(16).padStart(8, '0')}`;
  if (kind === 'text') return inQuotes(String(data));
  // A list of one line: its text, its end, and the end of the list.
  return `hex(7):${[...Buffer.from(`${String(data)}\0\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

/** The old settings go first, so that one that was taken out of the policy does not stay behind. */
export function regFile({ key, values }: RegistryKey): string {
  const where = `HKEY_LOCAL_MACHINE\\${key}`;
  const shared = values.some(({ kind }) => kind === 'lines');
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...(shared ? [] : [`[-${where}]`, '']),
    `[${where}]`,
    ...values.map((value) => `${inQuotes(value.name)}=${regData(value)}`),
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}

const TYPES = { text: 'String', number: 'DWord', lines: 'MultiString' } as const;

export function powerShell({ key, values }: RegistryKey): string {
  const single = (text: string): string => `'${text.replaceAll(/['\u2018\u2019\u201A\u201B]/gu, '$&$&')}'`;
  const shared = values.some(({ kind }) => kind === 'lines');
  const lines = [
    `$key = ${single(`HKLM:\\${key}`)}`,
    ...(shared ? [] : ['if (Test-Path -LiteralPath $key) { Remove-Item -LiteralPath $key -Recurse }']),
    'if (-not (Test-Path -LiteralPath $key)) { New-Item -Path $key -Force | Out-Null }',
    ...values.map(({ name, kind, data }) => {
      const value =
        kind === 'number'
          ? String(data)
          : kind === 'lines'
            ? `@(${single(String(data))})`
            : single(String(data));
      return `New-ItemProperty -LiteralPath $key -Name ${single(name)} -PropertyType ${TYPES[kind]} -Value ${value} -Force | Out-Null`;
    }),
    '',
  ];
  return `\uFEFF${lines.join('\r\n')}`;
}
