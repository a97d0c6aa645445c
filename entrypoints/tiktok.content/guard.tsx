import { render } from 'preact';
import { Notice } from '../../components/Notice';
import { ReplyDialog } from '../../components/ReplyDialog';
import { ReplyStrip } from '../../components/ReplyStrip';
import { guardMessages } from '../../components/messages/guard';
import { copyText } from '../../utils/content/copy-text';
import { drawUnderlines, placeStrip } from '../../utils/content/draft-marks';
import { excerptDraft } from '../../utils/content/excerpt';
import type { explainRisk } from '../../utils/content/explain-risk';
import { followLayout } from '../../utils/content/follow';
import type { DraftRisks, GuardViews, HeldReply } from '../../utils/content/guard-options';
import type { NotCheckedReason } from '../../utils/content/not-checked';
import type { Overlay, OverlaySource } from '../../utils/content/overlay';
import type { Reach } from '../../utils/set-aside';
import type { Settings } from '../../utils/settings';

/** How long a notice stays when nobody closes it, in milliseconds. */
const NOTICE_LASTS = 12_000;

interface Options {
  overlay: OverlaySource;
  settings: () => Settings;
  /** The words of the dialog; they come with the reply check, and nothing is shown before it. */
  explain: typeof explainRisk;
  signal: AbortSignal;
}

interface Notices {
  /** Shows a notice; one that `stays` waits until it is closed. */
  notifyText(text: string, options?: { stays: boolean }): void;
}

/** Draws what the guard shows: strip and underlines, the dialog, notices. */
export function createGuardViews({ overlay, settings, explain, signal }: Options): GuardViews & Notices {
  let slots: Slots | null = null;
  let draft: DraftRisks | null = null;
  let turn = 0;
  let showDialog: (() => void) | null = null;

  const open = (): Slots => {
    const place = overlay.open();
    slots ??= makeSlots(place);
    return slots;
  };
  const place = () => {
    if (draft === null || slots === null) return;
    placeStrip(slots.strip, draft.editor);
    drawUnderlines(slots.underlines, draft.editor, draft.text, draft.risks);
  };
  const follow = followLayout(() => draft !== null, place, signal);
  const resized = new ResizeObserver(follow);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    hideDraft();
  });

  const hideDraft = () => {
    if (draft === null || slots === null) return;
    draft = null;
    resized.disconnect();
    render(null, slots.strip);
    slots.underlines.replaceChildren();
  };

  /** Answers what draws the dialog; what the user sets aside stays away when it is drawn again. */
  const dialogFor = (held: Omit<HeldReply, 'again'>, occasion: 'hold' | 'again' | 'review') => {
    let { risks } = held;
    const setAside = (at: number, reach: Reach) => {
      const risk = risks[at];
      if (risk === undefined) return;
      risks = held.onSetAside(risk, reach);
      if (risks.length > 0) return draw();
      held.onBack();
      notifyText(guardMessages[settings().language].setAside);
    };
    const draw = () => {
      const reader = settings();
      render(
        <ReplyDialog
          key={turn}
          language={reader.language}
          draft={excerptDraft(held.text, risks)}
          findings={risks.map(risk => explain(held.text, risk, reader))}
          occasion={occasion}
          turn={turn}
          onBack={held.onBack}
          onPostAnyway={held.onPostAnyway}
          onSetAside={setAside}
          onCopy={copyText}
        />,
        open().dialog,
      );
    };
    return draw;
  };
  const closeDialog = () => {
    showDialog = null;
    if (slots !== null) render(null, slots.dialog);
  };
  const review = ({ editor, ...shown }: DraftRisks) => {
    turn++;
    const close = () => {
      closeDialog();
      (editor as HTMLElement).focus?.({ preventScroll: true });
    };
    dialogFor({ ...shown, onBack: close, onPostAnyway: close }, 'review')();
  };

  const notifyText = (text: string, { stays } = { stays: false }) => {
    const { notices, overlay: place } = open();
    const item = document.createElement('div');
    item.className = 'takes-clicks';
    const remove = () => {
      render(null, item);
      item.remove();
    };
    for (const older of [...notices.children].slice(0, -1)) older.remove();
    notices.append(item);
    render(<Notice language={settings().language} text={text} onDismiss={remove} />, item);
    place.announce(text);
    if (!stays) setTimeout(remove, NOTICE_LASTS);
  };

  return {
    hold(held) {
      const { dialog, overlay: place } = open();
      turn++;
      const draw = dialogFor(held, held.again ? 'again' : 'hold');
      showDialog = () => {
        render(null, dialog);
        draw();
      };
      place.onReturn(() => showDialog?.());
      showDialog();
      return place.isThere() && dialog.querySelector('dialog')?.open === true;
    },
    closeHold: closeDialog,
    showDraft(shown) {
      const { strip, overlay: shownIn } = open();
      if (draft?.editor !== shown.editor) {
        resized.disconnect();
        resized.observe(shown.editor);
      }
      draft = shown;
      const { language } = settings();
      const [worst] = shown.risks;
      if (worst === undefined) return;
      const { name } = explain(shown.text, worst, settings());
      render(
        <ReplyStrip
          language={language}
          severity={worst.severity}
          name={name}
          others={shown.risks.length - 1}
          onWhy={() => review(shown)}
        />,
        strip,
      );
      shownIn.announce(
        guardMessages[language].stripSaid(guardMessages[language].severity[worst.severity], name),
      );
      place();
    },
    hideDraft,
    notify: (reason: NotCheckedReason) => notifyText(guardMessages[settings().language].notChecked[reason]),
    notifyText,
  };
}

interface Slots {
  overlay: Overlay;
  strip: HTMLElement;
  underlines: HTMLElement;
  notices: HTMLElement;
  dialog: HTMLElement;
}

function makeSlots(overlay: Overlay): Slots {
  const slot = (name: string, parent: HTMLElement) => {
    const made = document.createElement('div');
    made.className = name;
    parent.append(made);
    return made;
  };
  return {
    overlay,
    underlines: slot('underlines', overlay.layer),
    strip: slot('strip takes-clicks', overlay.layer),
    notices: slot('notices', overlay.layer),
    dialog: overlay.stage,
  };
}
