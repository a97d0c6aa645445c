import { useState } from 'preact/hooks';
import type { Exportable } from '../utils/evidence/csl';
import { cite, citeShort } from '../utils/evidence/cite';
import { exportCitations } from '../utils/evidence/export-citations';
import { CopyButton } from './CopyButton';
import { useLanguage, useMessages } from './language';
import { sourceSearchMessages } from './messages/source-search';

/** Every form a reference can be copied in; made when it is opened, because a list shows many that nobody cites. */
export function CiteMenu({ source }: { source: Exportable }) {
  const say = useMessages(sourceSearchMessages);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="more cite" onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary>{say.cite}</summary>
      {isOpen && <Forms source={source} />}
    </details>
  );
}

/** The names of the formats are the same in every language. */
function Forms({ source }: { source: Exportable }) {
  const say = useMessages(sourceSearchMessages);
  const language = useLanguage();
  const short = citeShort(source, language);
  return (
    <>
      <p class="source-finding">{cite(source, 'apa', language)}</p>
      <div class="row">
        <CopyButton text={cite(source, 'apa', language)}>APA 7</CopyButton>
        <CopyButton text={cite(source, 'vancouver', language)}>Vancouver</CopyButton>
        {short !== null && <CopyButton text={short}>{say.forComment}</CopyButton>}
        <CopyButton text={cite(source, 'markdown', language)}>Markdown</CopyButton>
        <CopyButton text={() => exportCitations([source], 'bibtex')}>BibTeX</CopyButton>
        <CopyButton text={() => exportCitations([source], 'ris')}>RIS</CopyButton>
        <CopyButton text={() => exportCitations([source], 'csl-json')}>CSL-JSON</CopyButton>
      </div>
    </>
  );
}
