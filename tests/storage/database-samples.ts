// What lay in the database at each version, and what it must become. Never edit an old entry: add a new one.
const page = { kind: 'ad', text: 'Work abroad, all paid.' };
const assessment = { level: 3, rulesVersion: '2026.10.0', findings: [] };

const first = {
  id: 'a',
  savedAt: 1000,
  address: 'https://jobs.example/ad/1',
  page,
  assessment,
  rulesVersion: '2026.10.0',
  hash: 'f00d',
};
const withoutAddress = { ...first, id: 'b', savedAt: 500, address: null };

export const SAMPLES = [
  {
    version: 1,
    stores: { checks: 'id, savedAt' },
    checks: [first, withoutAddress],
    after: [
      { ...first, label: '', note: '', zone: 'UTC', host: 'jobs.example' },
      { ...withoutAddress, label: '', note: '', zone: 'UTC', host: null },
    ],
  },
  {
    version: 2,
    stores: { checks: 'id, savedAt, host' },
    checks: [{ ...first, label: 'Ana', note: 'asked', zone: 'Asia/Manila', host: 'jobs.example' }],
    after: [{ ...first, label: 'Ana', note: 'asked', zone: 'Asia/Manila', host: 'jobs.example' }],
  },
];
