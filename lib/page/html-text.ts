// Text out of a piece of HTML that came as data (JSON-LD descriptions). One pass, no parser, no document: a hostile
// string costs its length and nothing more.

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SILENT_TAGS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'title']);

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{
    bull: '•',
    middot: '·',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
  },
  ...{
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
  },
  ...{
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    iexcl: '¡',
    iquest: '¿',
    ordf: 'ª',
    ordm: 'º',
    sect: '§',
    times: '×',
  },
  ...{
    szlig: 'ß',
    aelig: 'æ',
    oslash: 'ø',
    eth: 'ð',
    thorn: 'þ',
    zwj: '\u200d',
    zwnj: '\u200c',
    shy: '\u00ad',
  },
};

/** `eacute`, `Ntilde`, `ccedil`: a letter and the name of its mark. */
const MARKS: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a' },
  ...{ cedil: '\u0327', caron: '\u030c' },
};

export function htmlToText(html: string): string {
  const once = strip(html);
  // Some feeds escape their HTML twice: what comes out is tags again.
  return tidy(/<\/?[a-z][a-z0-9]*[^<>]{0,200}>|&(?:[a-z]{2,8}|#\d{2,7});/iu.test(once) ? strip(once) : once);
}

function strip(html: string): string {
  let text = '';
  let at = 0;
  /** Searched for once without success: searching again each time would take the square of the length. */
  const neverClosed = new Set<string>();
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) return text + decode(html.slice(at));
    text += decode(html.slice(at, open));
    const tag = /^<(?:!--|(\/?)([a-z][a-z0-9-]*))/iu.exec(html.slice(open, open + 40));
    if (tag === null) {
      text += '<';
      at = open + 1;
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const end = name === '' ? html.indexOf('-->', open) : html.indexOf('>', open);
    // An unfinished tag swallows nothing: its words may be all there is.
    if (end === -1) return text + decode(html.slice(open + 1));
    at = end + (name === '' ? 3 : 1);
    if (BLOCK_TAGS.has(name)) text += '\n';
    if (!SILENT_TAGS.has(name) || tag[1] !== '' || neverClosed.has(name)) continue;
    const after = afterElement(html, name, at);
    if (after === null) neverClosed.add(name);
    else at = after;
  }
  return text;
}

function afterElement(html: string, name: string, from: number): number | null {
  const closing = new RegExp(`</${name}[^>]{0,20}>`, 'giu');
  closing.lastIndex = from;
  return closing.exec(html) === null ? null : closing.lastIndex;
}

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x?)?([a-z0-9]{1,8});/giu, entity) : text;

function entity(whole: string, number: string | undefined, name: string): string {
  if (number !== undefined) {
    const code = Number.parseInt(name, number.length > 1 ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  if (known !== undefined) return known;
  const mark = MARKS[name.slice(1)];
  return mark === undefined ? whole : `${name.slice(0, 1)}${mark}`.normalize('NFC');
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f\v\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
