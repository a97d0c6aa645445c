import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import type { ClaimFinding, Severity } from '../utils/findings';
import type { Reach } from '../utils/set-aside';
import { ClaimBody } from './ClaimBody';
import { CopyButton } from './CopyButton';
import { formatNumber, useLanguage, useMessages } from './language';
import { draftMessages } from './messages/draft';
import { ReferSomeone } from './ReferSomeone';
import { SetAsideChoice } from './SetAsideChoice';
import { SeverityMark } from './SeverityMark';
import { TemplatePicker, type Template } from './TemplatePicker';
import { VerdictMark } from './VerdictMark';

/** A risk of a draft as a person reads it. */
export interface ExplainedRisk {
  risk: string;
  severity: Severity;
  quote: string;
  name: string;
  why: string;
  articles: readonly { id: string; code: string; number: string; title: string }[];
  rewrite: string;
}

export interface DraftFindings {
  risks: readonly ExplainedRisk[];
  claims: readonly ClaimFinding[];
}

interface Props {
  text: string;
  replyTo: string;
  onText: (text: string) => void;
  onReplyTo: (text: string) => void;
  /** What was found, null while it is being found, `'failed'` when the check cannot run. */
  findings: DraftFindings | 'failed' | null;
  templates: readonly Template[];
  /** The referral guide, for whoever is answered. */
  renderReferral: () => ComponentChild;
  /** "Not a problem here" was said of a finding. */
  onSetAside: (risk: ExplainedRisk, reach: Reach) => void;
}

/** The nearest articles; the others wait behind a click. */
const ARTICLES_SHOWN = 2;

/** Checks a text before it is posted anywhere: what it would reveal, why that matters, and another way to say it. */
export function DraftView(props: Props) {
  const { text, replyTo, onText, onReplyTo, findings, templates, renderReferral, onSetAside } = props;
  const say = useMessages(draftMessages);
  const language = useLanguage();
  const id = useId();
  return (
    <div class="view stack">
      <h2 class="title">{say.title}</h2>
      <div class="field">
        <label for={`${id}-to`}>{say.replyTo}</label>
        <input
          id={`${id}-to`}
          class="input"
          autocomplete="off"
          maxLength={2000}
          value={replyTo}
          onInput={event => onReplyTo(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={id}>{say.label}</label>
        <textarea
          id={id}
          class="input"
          placeholder={say.placeholder}
          value={text}
          aria-describedby={`${id}-note`}
          onInput={event => onText(event.currentTarget.value)}
        />
        <div class="row row-apart">
          <span class="note">{say.characters(formatNumber(language, text.length))}</span>
          {text !== '' && (
            <button type="button" class="button button-quiet" onClick={() => onText('')}>
              {say.clear}
            </button>
          )}
        </div>
        <p class="note" id={`${id}-note`}>
          {say.privacy}
        </p>
      </div>
      {text.trim() === '' ? (
        <p class="note">{say.empty}</p>
      ) : (
        <Findings findings={findings} onSetAside={onSetAside} />
      )}
      <TemplatePicker templates={templates} onUse={onText} />
      <ReferSomeone renderGuide={renderReferral} />
    </div>
  );
}

function Findings({ findings, onSetAside }: Pick<Props, 'findings' | 'onSetAside'>) {
  const say = useMessages(draftMessages);
  const language = useLanguage();
  const done = findings === null || findings === 'failed' ? null : findings;
  const count = formatNumber(language, done?.risks.length ?? 0);
  return (
    <>
      <output class="field-label">
        {findings === 'failed' && say.failed}
        {done !== null && (done.risks.length === 0 ? say.clean : say.found(count))}
      </output>
      {done?.risks.map(risk => (
        <Risk key={`${risk.risk}:${risk.quote}`} risk={risk} onSetAside={reach => onSetAside(risk, reach)} />
      ))}
      {done !== null && done.claims.length > 0 && (
        <section class="stack">
          <h3 class="heading">{say.claims}</h3>
          {done.claims.map(claim => (
            <article key={claim.start} class={`claim card stack-small edge-${claim.verdict}`}>
              <VerdictMark verdict={claim.verdict} />
              <blockquote class="quote">{claim.quote}</blockquote>
              <ClaimBody finding={claim} />
            </article>
          ))}
        </section>
      )}
    </>
  );
}

function Risk({ risk, onSetAside }: { risk: ExplainedRisk; onSetAside: (reach: Reach) => void }) {
  const say = useMessages(draftMessages);
  const language = useLanguage();
  const rest = risk.articles.slice(ARTICLES_SHOWN);
  return (
    <article class={`card stack-small edge-${risk.severity}`}>
      <SeverityMark severity={risk.severity} language={language} />
      <h3 class="heading">{risk.name}</h3>
      <blockquote class="quote" dir="auto">
        {risk.quote}
      </blockquote>
      <p>{risk.why}</p>
      {risk.articles.length > 0 && (
        <div>
          <p class="label">{say.articles}</p>
          <Articles articles={risk.articles.slice(0, ARTICLES_SHOWN)} />
          {rest.length > 0 && (
            <details class="more">
              <summary>{say.moreArticles(formatNumber(language, rest.length))}</summary>
              <Articles articles={rest} />
            </details>
          )}
        </div>
      )}
      {risk.rewrite !== '' && (
        <div class="kind-reply stack-small">
          <p class="label">{say.safer}</p>
          <p>{risk.rewrite}</p>
          <div class="row">
            <CopyButton class="button-quiet button-flush" text={risk.rewrite}>
              {say.copySafer}
            </CopyButton>
          </div>
        </div>
      )}
      <SetAsideChoice language={language} onChoose={onSetAside} />
    </article>
  );
}

function Articles({ articles }: Pick<ExplainedRisk, 'articles'>) {
  return (
    <ul class="note">
      {articles.map(({ id, code, number, title }) => (
        <li key={id}>{[code, number, title].filter(part => part !== '').join(', ')}</li>
      ))}
    </ul>
  );
}
