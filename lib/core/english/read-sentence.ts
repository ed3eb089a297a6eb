// The one door to compromise: reads single English sentences that already hold a candidate, never whole pages.
import nlp from 'compromise/three';
import type { SentenceReader } from '../conversation.ts';
import type { LeanSign } from '../rule-pack.ts';

/** A sentence longer than this is a list without full stops; tagging it would tell nothing. */
const LONGEST_SENTENCE = 400;
/** Verbs whose subject is the one who bears a cost. */
const PAYING = /^(?:pay|cover|bear|fund|sponsor|refund|reimburse|settle|provide|arrange|take)$/;
const ASKING =
  /^(?:ask|charge|request|require|demand|collect|take|want|need|accept|pay|send|transfer|have|use|keep)$/;
const PAYER = /\b(?:we|company|employer|agency|firm|family|client|school|host|who)\b/i;
const READER = /^(?:do|should|must|can|may|will|am|is) (?:i|we)\b/i;
const TURNING_NOUN = /\bno (?:need|obligation|requirement|reason)\b|\b(?:free of charge|at no cost)\b/i;

interface VerbReading {
  readonly text: string;
  readonly verb?: { readonly root: string; readonly infinitive: string; readonly negative: boolean };
}

/** The paying side is the reader unless the sentence says otherwise. */
function othersPay(sentence: string, quoteAt: number, verbs: readonly VerbReading[]): boolean {
  for (const { text, verb } of verbs) {
    if (!verb || !PAYING.test(verb.infinitive)) continue;
    const at = sentence.indexOf(text.trim().replace(/[.,;:!?]$/, ''));
    if (at < 0 || at > quoteAt + 40) continue;
    const subject = sentence.slice(Math.max(0, at - 40), at);
    if (PAYER.test(subject) && !/\byou\b/i.test(subject) && !/\bto us\b|\bus the\b/i.test(sentence.slice(at)))
      return true;
  }
  return false;
}

function denied(sentence: string, quoteAt: number, verbs: readonly VerbReading[]): boolean {
  if (TURNING_NOUN.test(sentence.slice(0, quoteAt + 20))) return true;
  // compromise parts "will never, …, request": the negation then sits on the helper just before the verb.
  let negativeBefore = false;
  for (const { text, verb } of verbs) {
    const at = sentence.indexOf(text.trim().split(' ')[0] ?? '');
    if (!verb || at > quoteAt + 10) break;
    const asks = ASKING.test(verb.infinitive.replace(/^to /, ''));
    if (asks && (verb.negative || negativeBefore)) return true;
    negativeBefore = verb.negative && !/\bbut\b/i.test(sentence.slice(at, quoteAt));
  }
  return false;
}

/** Signs for which it matters who pays and whether anybody asks. */
const ABOUT_MONEY = (sign: LeanSign): boolean => sign.category === 'money-up-front';

export function createSentenceReader(): SentenceReader {
  return (sentence, quote, sign) => {
    if (sentence.length > LONGEST_SENTENCE) return 'means-it';
    if (READER.test(sentence.trim())) return 'turned-around';
    if (!ABOUT_MONEY(sign)) return 'means-it';
    const quoteAt = Math.max(0, sentence.indexOf(quote));
    const verbs = nlp(sentence).verbs().json() as VerbReading[];
    return denied(sentence, quoteAt, verbs) || othersPay(sentence, quoteAt, verbs)
      ? 'turned-around'
      : 'means-it';
  };
}
