import type { LookUpItem } from '../utils/evidence/look-up';
import { kindLabel } from '../utils/evidence/strength';
import { CiteMenu } from './CiteMenu';
import { KeepButton } from './KeepButton';
import { useBilingual, useMessages } from './language';
import { sourceSearchMessages } from './messages/source-search';
import { Identifiers } from './SourceCard';
import { SourceTitle } from './SourceTitle';

/** An article that a look-up found. It was not checked by us, and says so. */
export function FoundCard({ item }: { item: LookUpItem }) {
  const say = useMessages(sourceSearchMessages);
  const tell = useBilingual();
  const kind =
    item.kind === null ? say.unknownKind : item.kind === 'review' ? say.review : tell(kindLabel(item.kind));
  const facts = [kind, item.year, item.openAccess ? say.openAccess : null].filter(fact => fact !== null);
  return (
    <article class="source-card stack-small">
      <SourceTitle title={item.title} url={item.url} language="en" />
      <p class="source-line">{facts.join(' · ')}</p>
      <p class="source-line">
        {item.publisher}
        {item.authors !== null && <> · {shorten(item.authors)}</>}
      </p>
      <p class="source-line source-caution">{say.notChecked}</p>
      <dl class="facts facts-line">
        <Identifiers doi={item.doi} pmid={item.pmid} />
      </dl>
      <div class="source-actions">
        <CiteMenu source={{ ...item, language: 'en' }} />
        <KeepButton id={`found:${item.id}`} what={{ found: item }} />
      </div>
    </article>
  );
}

/** Long lists of authors say nothing more on a card. */
function shorten(authors: string): string {
  const names = authors.split(', ');
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : authors;
}
