// Case endings of country names, for languages whose names change with the sentence. Rules of thumb: a form too many matches nothing.

type Rule = readonly [ending: string, forms: string];

/** First rule whose ending fits; `-` is the bare stem. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  ru: [
    ['ия', 'ия ии ию ией'],
    ['ая', 'ая'],
    ['а', 'а ы и е у ой'],
    ['я', 'я и е ю ей'],
    ['ь', 'ь и ю е я ем'],
    ['й', 'й я ю е ем'],
    ['ы', 'ы - ам ах'],
    ['и', 'и'],
    ['о', 'о'],
    ['', '- а у е ом'],
  ],
  uk: [
    ['ія', 'ія ії ію ією'],
    ['а', 'а и і у ою'],
    ['я', 'я і ю ею'],
    ['ь', 'ь ю і я ем'],
    ['й', 'й ю ї я єм'],
    ['и', 'и - ам ах'],
    ['', '- у і а ом'],
  ],
  pl: [
    ['ia', 'ia ii ie io'],
    ['ska', 'ska sce'],
    ['ja', 'ja ji je'],
    ['a', 'a y i ie e'],
    ['y', 'y - ech'],
    ['', '- u ie em'],
  ],
  cs: [
    ['ie', 'ie ii'],
    ['sko', 'sko ska sku skem'],
    ['cko', 'cko cka cku ckem'],
    ['a', 'a y e u ou i'],
    ['', '- u em a'],
  ],
  ro: [
    ['ia', 'ia iei'],
    ['a', 'a ei'],
    ['', '-'],
  ],
};

const LATIN_VOWELS = /[aıoueiöü]/g;

/** Turkish endings follow the last vowel and the last consonant; after an apostrophe they are words of their own. */
function turkish(name: string): string[] {
  const lower = name.toLocaleLowerCase('tr');
  const last = lower.match(LATIN_VOWELS)?.at(-1) ?? 'a';
  const a = 'aıou'.includes(last) ? 'a' : 'e';
  const endsInVowel = /[aıoueiöü]$/.test(lower);
  const t = /[fstkçşhp]$/.test(lower) ? 't' : 'd';
  return [lower, `${lower}${t}${a}`, `${lower}${t}${a}n`, `${lower}${endsInVowel ? 'y' : ''}${a}`];
}

/** Two syllables are too short for a stem, so the commonest particles are spelt out; one of them follows the last sound. */
function korean(name: string): string[] {
  const final = ((name.codePointAt(name.length - 1) ?? 0) - 0xac00) % 28;
  const to = final === 0 || final === 8 ? '로' : '으로';
  return ['', '에', '에서', to, '의', '행', '까지'].map((particle) => name + particle);
}

export function inflect(language: string, name: string): string[] {
  if (language === 'tr') return name.includes(' ') ? [name] : turkish(name);
  if (language === 'ko') return name.includes(' ') ? [name] : name.length >= 3 ? [`${name}*`] : korean(name);
  if (language === 'am') return [name, `በ${name}`, `ወደ${name}`, `ለ${name}`, `ከ${name}`];
  // Postpositions are written onto the name.
  if ((language === 'bn' || language === 'ne') && name.length >= 6 && !name.includes(' '))
    return [`${name}*`];
  const rules = RULES[language];
  if (rules === undefined || name.includes(' ')) return [name];
  const lower = name.toLowerCase();
  const rule = rules.find(([ending]) => lower.endsWith(ending));
  if (rule === undefined) return [name];
  const stem = lower.slice(0, lower.length - rule[0].length);
  const forms = rule[1].split(' ').map((form) => (form === '-' ? stem : stem + form));
  return forms.filter((form) => form.length >= 5 || form === lower);
}
