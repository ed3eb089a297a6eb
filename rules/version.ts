/** Stands in reports and saved checks: with it, a finding can be traced to the rules that made it. */
export const RULES_VERSION = '2026.11.1';
