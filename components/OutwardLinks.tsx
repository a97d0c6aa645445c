import { outwardLinks } from '../utils/evidence/links';
import { OpenIcon } from './icons';
import { useMessages } from './language';
import { commonMessages } from './messages/common';
import { lookUpMessages } from './messages/look-up';

/** Searches elsewhere that open in a new tab with the words filled in. Nothing happens before a click. */
export function OutwardLinks({ words }: { words: Record<'id' | 'en', string> }) {
  const say = useMessages(lookUpMessages);
  const common = useMessages(commonMessages);
  const links = outwardLinks(words);
  if (links.length === 0) return null;
  const shown = [...new Set([words.en, words.id].map(text => text.trim()).filter(text => text !== ''))];
  return (
    <section class="stack-small">
      <h2 class="label">{say.elsewhere}</h2>
      <p class="note">
        {say.elsewhereNote} <q>{shown.join(' / ')}</q>
      </p>
      <ul class="row">
        {links.map(link => (
          <li key={link.id}>
            <a class="button" href={link.url} target="_blank" rel="noreferrer">
              {link.name}
              <OpenIcon />
              <span class="hidden-visually">{common.opensInNewTab}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
