import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedHelpline } from '../utils/evidence/helplines';
import type { Pack } from '../utils/packs/schema';
import { OpenIcon } from './icons';
import { formatDate, formatNumber, useBilingual, useLanguage, useMessages } from './language';
import { careMessages } from './messages/care';
import { commonMessages } from './messages/common';

interface Props {
  /** In the order they should be tried. */
  helplines: readonly OfferedHelpline[];
  /** Shown where a country has none, and below the others. */
  directories: Pack<'helplines'>['directories'];
}

/** How many lines are shown before the rest is asked for: a choice, not a catalogue. */
const FIRST = 3;

/** Helplines with what is needed to call one now: number, hours, whether it is open, and when it was last checked. */
export function HelplineList({ helplines, directories }: Props) {
  const say = useMessages(careMessages);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const shown = isOpen || helplines.length === FIRST + 1 ? helplines : helplines.slice(0, FIRST);
  const rest = helplines.length - shown.length;
  return (
    <section class="stack-small" aria-label={say.helplinesTitle}>
      <h3 class="label">{say.helplinesTitle}</h3>
      {helplines.length === 0 && <p class="note">{say.noLines}</p>}
      <ul class="stack-small">
        {shown.map(offered => (
          <li key={offered.helpline.id}>
            <HelplineEntry offered={offered} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <button type="button" class="button button-quiet button-flush" onClick={() => setIsOpen(true)}>
            {say.moreLines(formatNumber(language, rest))}
          </button>
        </div>
      )}
      {(helplines.length === 0 || isOpen) &&
        directories.map(directory => (
          <p key={directory.id}>
            <NewTab href={directory.url}>{directory.name}</NewTab>
          </p>
        ))}
    </section>
  );
}

function HelplineEntry({ offered: { helpline, isOpen, pleaseVerify } }: { offered: OfferedHelpline }) {
  const say = useMessages(careMessages);
  const tell = useBilingual();
  const language = useLanguage();
  const facts = [
    helpline.for === 'emergency' ? say.emergency : null,
    isOpen === null ? null : isOpen ? say.openNow : say.closedNow,
    helpline.pace === 'slow' ? say.slow : null,
    pleaseVerify ? say.pleaseVerify : null,
    helpline.asOf === null ? null : say.asOf(formatDate(language, helpline.asOf)),
  ].filter(fact => fact !== null);
  const note = tell(helpline.notes);
  return (
    <div class="helpline stack-small">
      <p>
        <strong>{helpline.name}</strong>
        {helpline.dialHint !== undefined && <span class="note"> · {tell(helpline.dialHint)}</span>}
      </p>
      <p class="row">
        {helpline.phone !== null &&
          (helpline.tel === undefined ? (
            <span>{helpline.phone}</span>
          ) : (
            <a class="button" href={helpline.tel}>
              {say.call(helpline.phone)}
            </a>
          ))}
        {helpline.whatsapp !== null && helpline.whatsappUrl !== undefined && (
          <NewTab href={helpline.whatsappUrl}>
            {say.whatsapp} {helpline.whatsapp}
          </NewTab>
        )}
        {helpline.text !== null && <span>{say.textTo(helpline.text)}</span>}
        {helpline.url !== null && <NewTab href={helpline.url}>{say.website}</NewTab>}
      </p>
      <p class="note">{facts.join(' · ')}</p>
      <details class="more">
        <summary>{say.hours}</summary>
        <p class="note">{tell(helpline.hours)}</p>
        {note !== '' && <p class="note">{note}</p>}
      </details>
    </div>
  );
}

function NewTab({ href, children }: { href: string; children: ComponentChildren }) {
  const common = useMessages(commonMessages);
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children} <OpenIcon />
      <span class="hidden-visually">{common.opensInNewTab}</span>
    </a>
  );
}
