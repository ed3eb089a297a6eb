// Match patterns, as manifests and permissions write them.

/** Does a match pattern cover this address? */
export function covers(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/:*]+)(?::(?:\d+|\*))?(\/.*)$/u.exec(pattern);
  const [, scheme, host, path] = parts ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return false;
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  const named = host.replace(/^\*\./u, '');
  const sameHost =
    host === '*' || url.hostname === named || (host !== named && url.hostname.endsWith(`.${named}`));
  return sameHost && coversPath(path, url.pathname + url.search);
}

/** Stars stand for anything; the pieces between them must come in order. */
function coversPath(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const piece of rest) {
    const at = path.indexOf(piece, from);
    if (at === -1) return false;
    from = at + piece.length;
  }
  return path.length - last.length >= from && path.endsWith(last);
}
