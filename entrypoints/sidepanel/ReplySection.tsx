import { useEffect, useState } from 'preact/hooks';
import { DraftView, type DraftFindings } from '../../components/DraftView';
import { check } from '../../utils/check';
import { explainRisk } from '../../utils/content/explain-risk';
import { SEVERITIES } from '../../utils/findings';
import type { Settings } from '../../utils/settings';
import { severityFor } from '../../utils/severity-for';

interface Props {
  text: string;
  replyTo: string;
  onText: (text: string) => void;
  onReplyTo: (text: string) => void;
  settings: Settings;
}

/** A draft rests this long before it is checked, in milliseconds, so that fast typing is never held up. */
const REST = 120;

/** Wires the reply check of the panel to the engine and the user's own severities. */
export function ReplySection({ text, replyTo, onText, onReplyTo, settings }: Props) {
  const [findings, setFindings] = useState<DraftFindings | 'failed' | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      try {
        setFindings(findIn(text, replyTo, settings));
      } catch {
        setFindings('failed');
      }
    }, REST);
    return () => clearTimeout(timer);
  }, [text, replyTo, settings]);
  return (
    <DraftView text={text} replyTo={replyTo} onText={onText} onReplyTo={onReplyTo} findings={findings} />
  );
}

function findIn(text: string, replyTo: string, settings: Settings): DraftFindings {
  const { risks, claims } = check({ surface: 'reply', text, replyTo: replyTo === '' ? undefined : replyTo });
  const explained = risks.flatMap(finding => {
    const severity = severityFor(settings, finding);
    return severity === null ? [] : [explainRisk(text, { ...finding, severity }, settings)];
  });
  return {
    risks: explained.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)),
    claims,
  };
}
