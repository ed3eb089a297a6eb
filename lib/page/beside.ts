// Boxes that stand beside the offer: cookie and sign-in boxes, similar jobs, report forms, the portal's own safety advice.
// A page chooses its own names, so a name alone never decides: main-text.ts gives these boxes back when little else is left.
import { attributeOf } from './dom.ts';

const ROLES = new Set([
  ...['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog'],
  ...['menu', 'menubar', 'toolbar', 'tooltip', 'tablist', 'status'],
]);

const WORDS = [
  'cookies?|consent|gdpr|onetrust|cmp',
  'log-?in|sign-?in|sign-?up|signup-?box|register|registration|auth|paywall|newsletter|subscribe|subscription',
  'similar|related|recommend(?:ed|ations?)?|more-?jobs|other-?jobs|people-?also|also-?viewed',
  'report|flag|complaint|safety|scam-?warning|fraud-?warning',
  'breadcrumbs?|pagination|pager|share|social|sharing|footer|sidebar|site-?header|site-?nav|navbar|topbar|menu',
  'modal|popup|overlay|toast|snackbar|advert|ads|banner-?ad|promo|app-?download',
].join('|');

/** Whole words of a class or id: `similar-jobs` and `similarJobs` count, `loginary` does not. */
const NAMED = new RegExp(`(?:^|[\\s_-])(?:${WORDS})(?=$|[\\s_-])`, 'iu');

const known = new Map<string, boolean>();

function isNamedSo(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  const so = NAMED.test(name.slice(0, 300).replace(/([a-z])([A-Z])/gu, '$1-$2'));
  // A page that makes up a new class for each element must not fill our memory.
  if (known.size > 5_000) known.clear();
  known.set(name, so);
  return so;
}

/** `plain`: surely no form, whose attributes would have to be asked for in the slow way. */
export function standsBeside(element: Element, plain = false): boolean {
  const className = plain ? element.getAttribute('class') : attributeOf(element, 'class');
  if (className !== null && isNamedSo(className)) return true;
  const id = plain ? element.getAttribute('id') : attributeOf(element, 'id');
  if (id !== null && isNamedSo(id)) return true;
  const role = plain ? element.getAttribute('role') : attributeOf(element, 'role');
  return role !== null && ROLES.has(role);
}
