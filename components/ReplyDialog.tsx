import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Piece } from '../utils/content/excerpt';
import type { Explanation } from '../utils/content/explain-risk';
import { worstSeverity } from '../utils/findings';
import type { Reach } from '../utils/set-aside';
import type { UiLanguage } from '../utils/settings';
import { ReplyConfirm } from './ReplyConfirm';
import { ReplyFinding } from './ReplyFinding';
import { SaferWording } from './SaferWording';
import { SeverityMark } from './SeverityMark';
import { guardMessages } from './messages/guard';

/** More than this is not read; the rest is counted. */
const SHOWN = 3;

export interface ReplyDialogProps {
  language: UiLanguage;
  /** The writer's own words. */
  draft: Piece[];
  /** The most severe first. */
  findings: Explanation[];
  /** `hold`: a post waits. `again`: it waits, and its reasons were shown before. `review`: nothing waits, the user asked why. */
  occasion: 'hold' | 'again' | 'review';
  /** Counts the dialogs of this page, so that no two in a row look and read the same. */
  turn: number;
  onBack: () => void;
  onPostAnyway: (reason: string) => void;
  /** "Not a problem here" was said of one of the findings, by its place in the list. */
  onSetAside: (at: number, reach: Reach) => void;
  /** Answers whether the text reached the clipboard. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Holds a reply back until its writer has decided: what was found, why, and another way to say it. */
export function ReplyDialog(props: ReplyDialogProps) {
  const { language, draft, findings, occasion, turn, onBack, onPostAnyway, onSetAside, onCopy } = props;
  const say = guardMessages[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const [isConfirming, setConfirming] = useState(false);
  const severity = worstSeverity(
    findings.map(({ risk, severity }) => ({ kind: 'risk', risk, severity, quote: '', start: 0, end: 0 })),
  );

  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown !== null && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  // Also after a finding was set aside: the button that did it is gone.
  useLayoutEffect(() => back.current?.focus(), [findings.length]);
  useLayoutEffect(() => {
    if (isConfirming) dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [isConfirming]);

  const isHeld = occasion !== 'review';
  const postAnyway = () => (severity === 'block' ? setConfirming(true) : onPostAnyway(''));
  const shown = findings.slice(0, SHOWN);
  const rewrite = findings.find(finding => finding.rewrite !== '')?.rewrite ?? '';

  return (
    <dialog
      ref={dialog}
      class={`reply-dialog severity-${severity ?? 'hint'} turn-${turn % 3}`}
      role={isHeld ? 'alertdialog' : 'dialog'}
      aria-labelledby="reply-title"
      aria-describedby="reply-findings"
      onCancel={event => {
        event.preventDefault();
        onBack();
      }}
    >
      {isConfirming ? (
        <ReplyConfirm language={language} onBack={onBack} onPost={onPostAnyway} />
      ) : (
        <>
          <header>
            <SeverityMark severity={severity ?? 'hint'} language={language} />
            <h2 id="reply-title">{titleOf(props, severity === 'block')}</h2>
          </header>
          <div class="body">
            <div id="reply-findings" class="findings">
              <blockquote aria-label={say.yourWords}>
                <Draft pieces={draft} />
              </blockquote>
              {shown.map((finding, at) => (
                <Fragment key={`${finding.risk} ${finding.quote}`}>
                  <ReplyFinding
                    language={language}
                    finding={finding}
                    detail={occasion === 'again' ? 'name' : at === 0 ? 'full' : 'short'}
                    quotes={shown.length > 1}
                    onSetAside={reach => onSetAside(at, reach)}
                  />
                  {at === 0 && rewrite !== '' && (
                    <SaferWording language={language} text={rewrite} onCopy={onCopy} />
                  )}
                </Fragment>
              ))}
              {findings.length > SHOWN && <p class="more">{say.more(findings.length - SHOWN)}</p>}
            </div>
          </div>
          <footer>
            <button ref={back} type="button" class="primary" onClick={onBack}>
              {isHeld ? say.backToEditing : say.close}
            </button>
            {isHeld && (
              <button type="button" class="quiet" onClick={postAnyway}>
                {say.postAnyway}
              </button>
            )}
          </footer>
        </>
      )}
    </dialog>
  );
}

function Draft({ pieces }: { pieces: Piece[] }) {
  let at = 0;
  return pieces.map(({ text, severity }) => {
    at += text.length;
    if (severity === null) return text;
    return (
      <mark key={at} class={`severity-${severity}`}>
        {text}
      </mark>
    );
  });
}

function titleOf({ language, occasion, turn }: ReplyDialogProps, isBlock: boolean): string {
  const say = guardMessages[language];
  if (occasion === 'review') return say.reviewTitle;
  if (occasion === 'again') return say.againTitle;
  const titles = isBlock ? say.blockTitles : say.warnTitles;
  return titles[turn % titles.length] ?? say.reviewTitle;
}
