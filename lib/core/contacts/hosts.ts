// The one door to tldts: is this a real host name, and to whom does it belong?
import { parse } from 'tldts';

export interface Host {
  readonly hostname: string;
  readonly registrable: string;
  readonly suffix: string;
  readonly labels: number;
}

/** Reads each name once; a text of nothing but names is answered from here and then no further. */
export class HostReader {
  private readonly known = new Map<string, Host | null>();
  private static readonly MOST = 2_000;

  read(name: string): Host | null {
    const lower = name.toLowerCase();
    const known = this.known.get(lower);
    if (known !== undefined) return known;
    if (this.known.size >= HostReader.MOST) return null;
    const host = readHost(lower);
    this.known.set(lower, host);
    return host;
  }
}

function readHost(name: string): Host | null {
  if (name.length < 4 || name.length > 253) return null;
  const parsed = parse(name, { allowPrivateDomains: false, detectIp: true, validateHostname: true });
  if (parsed.isIp === true) return null;
  const { hostname, domain, publicSuffix, isIcann } = parsed;
  if (hostname === null || domain === null || publicSuffix === null || isIcann !== true) return null;
  return { hostname, registrable: domain, suffix: publicSuffix, labels: hostname.split('.').length };
}
