import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DraftView, type DraftFindings, type ExplainedRisk } from '../../components/DraftView';
import { check } from '../../utils/check';
import type { ContestedClaim } from '../../utils/contested';
import { explainRisk } from '../../utils/content/explain-risk';
import { SEVERITIES, type Span } from '../../utils/findings';
import { quieten } from '../../utils/quieten';
import type { Reach } from '../../utils/set-aside';
import { setAsideKey } from '../../utils/set-aside-key';
import type { Settings } from '../../utils/settings';
import { severityFor } from '../../utils/severity-for';
import { setAside } from '../../utils/store/settings';
import { useContested } from './use-contested';
import { useGuardedNames } from './use-guarded-names';
import { useTemplates } from './use-templates';

interface Props {
  text: string;
  replyTo: string;
  onText: (text: string) => void;
  onReplyTo: (text: string) => void;
  settings: Settings;
  renderReferral: () => ComponentChild;
}

/** A draft rests this long before it is checked, in milliseconds, so that fast typing is never held up. */
const REST = 120;

/** Wires the reply check of the panel to the engine, the guarded names and the user's own severities. */
export function ReplySection(props: Props) {
  const { text, replyTo, onText, onReplyTo, settings, renderReferral } = props;
  const [findings, setFindings] = useState<DraftFindings | 'failed' | null>(null);
  const [quiet, setQuiet] = useState<readonly string[]>([]);
  const guard = useGuardedNames(text);
  const contested = useContested();
  const templates = useTemplates(settings);
  useEffect(() => {
    const timer = setTimeout(() => {
      try {
        setFindings(findIn({ text, replyTo, guard }, settings, contested));
      } catch {
        setFindings('failed');
      }
    }, REST);
    return () => clearTimeout(timer);
  }, [text, replyTo, guard, settings, contested]);
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) setQuiet([]);
  }, [isEmpty]);

  function putAside(finding: ExplainedRisk, reach: Reach) {
    const { risk } = finding;
    if (reach === 'draft') return setQuiet([...quiet, keyOf(finding)]);
    const request = reach === 'rule' ? { reach, risk } : { reach, risk, key: setAsideKey(finding) };
    // Where nothing can be written it holds for this draft at least.
    setAside(request).catch(() => setQuiet([...quiet, keyOf(finding)]));
  }
  const shown =
    findings === null || findings === 'failed'
      ? findings
      : { ...findings, risks: findings.risks.filter(finding => !quiet.includes(keyOf(finding))) };
  return (
    <DraftView
      text={text}
      replyTo={replyTo}
      onText={onText}
      onReplyTo={onReplyTo}
      findings={shown}
      templates={templates}
      renderReferral={renderReferral}
      onSetAside={putAside}
    />
  );
}

function keyOf({ risk, quote }: Pick<ExplainedRisk, 'risk' | 'quote'>): string {
  return `${risk} ${quote}`;
}

interface Draft {
  text: string;
  replyTo: string;
  guard: (text: string) => Span[];
}

function findIn(
  { text, replyTo, guard }: Draft,
  settings: Settings,
  contested: readonly ContestedClaim[],
): DraftFindings {
  const answered = replyTo === '' ? undefined : replyTo;
  const { risks, claims } = check({ surface: 'reply', text, replyTo: answered }, { guard });
  const explained = risks.flatMap(finding => {
    const severity = severityFor(settings, finding);
    return severity === null ? [] : [explainRisk(text, { ...finding, severity }, settings)];
  });
  return {
    risks: explained.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    claims: quieten(claims, contested),
  };
}
