// One sign: what was seen, in the offer's own words, then why it matters and what to do.
import type { Finding, LanguageCode } from '../lib/core/types.ts';
import type { Texts } from '../rules/define.ts';
import { CopyButton, type OnCopy } from './CopyButton.tsx';
import { foreign, Say, signWords, useVoice } from './voice.tsx';

export interface FindingEvents {
  readonly onCopy: OnCopy;
  readonly onShow?: (finding: Finding) => void;
  readonly onWrong?: (finding: Finding) => void;
}

interface Props extends FindingEvents {
  readonly finding: Finding;
  /** Language of the offer, for the voice that reads its words. */
  readonly offerLanguage: LanguageCode | null;
  /** The other side's language, when we can ask in it. */
  readonly offerTexts: Texts | null;
  readonly open: boolean;
}

export function FindingCard({ finding, offerLanguage, offerTexts, open, onCopy, onShow, onWrong }: Props) {
  const voice = useVoice();
  const spoken = signWords(voice, finding.id);
  const sources = voice.sourcesOf?.(finding.id) ?? [];
  return (
    <li class="finding" data-sign={finding.id} data-strength={finding.strength} {...foreign(spoken?.lang)}>
      <h3 class="finding-sign">{spoken ? spoken.words.sign : <Say id="finding.unnamed" />}</h3>
      {finding.quotes.map((quote) => (
        <p key={quote.start} class="quote">
          <q lang={offerLanguage ?? 'und'} dir="auto">
            {quote.text}
          </q>
        </p>
      ))}
      {finding.guessed && (
        <p class="note">
          <Say id="finding.guessed" />
        </p>
      )}
      <details open={open}>
        <summary>
          <Say id="finding.details" />
        </summary>
        {spoken && (
          <dl>
            <dt>
              <Say id="finding.why" />
            </dt>
            <dd>{spoken.words.why}</dd>
            <dt>
              <Say id="finding.ask" />
            </dt>
            <dd>{spoken.words.ask}</dd>
            {spoken.words.question !== undefined && (
              <Question
                own={spoken.words.question}
                offers={offerTexts?.signs[finding.id]?.question ?? null}
                offerLanguage={offerLanguage}
                onCopy={onCopy}
              />
            )}
            {sources.length > 0 && (
              <>
                <dt>
                  <Say id="finding.sources" />
                </dt>
                {sources.map((source) => (
                  <dd key={source.url} class="note">
                    <a href={source.url} target="_blank" rel="noreferrer noopener" dir="auto">
                      {source.title}
                    </a>
                  </dd>
                ))}
              </>
            )}
          </dl>
        )}
        <p class="actions">
          {onShow && finding.quotes.length > 0 && (
            <button type="button" class="button small" onClick={() => onShow(finding)}>
              <Say id="action.showOne" />
            </button>
          )}
          {onWrong && (
            <button type="button" class="button small quiet" onClick={() => onWrong(finding)}>
              <Say id="action.wrong" />
            </button>
          )}
        </p>
      </details>
    </li>
  );
}

interface QuestionProps {
  readonly own: string;
  readonly offers: string | null;
  readonly offerLanguage: LanguageCode | null;
  readonly onCopy: OnCopy;
}

/** Shown in the reader's language to understand, and in the offer's language to send. */
function Question({ own, offers, offerLanguage, onCopy }: QuestionProps) {
  const { t } = useVoice();
  const inOther = offers !== null && offerLanguage !== null && offerLanguage !== t.locale;
  return (
    <>
      <dt>
        <Say id="finding.question" />
      </dt>
      <dd>
        <span class="question">{own}</span>
        {!inOther && <CopyButton text={own} onCopy={onCopy} />}
      </dd>
      {inOther && (
        <>
          <dt>
            <Say id="finding.question.offerLanguage" values={{ language: t.language(offerLanguage) }} />
          </dt>
          <dd>
            <span class="question" {...foreign(offerLanguage)}>
              {offers}
            </span>
            <CopyButton text={offers} onCopy={onCopy} />
          </dd>
        </>
      )}
    </>
  );
}
