import type { Explanation } from '../utils/content/explain-risk';
import type { Reach } from '../utils/set-aside';
import type { UiLanguage } from '../utils/settings';
import { guardMessages } from './messages/guard';
import { SetAsideChoice } from './SetAsideChoice';

interface Props {
  language: UiLanguage;
  finding: Explanation;
  /** `full`: reason and articles. `short`: reason and the nearest article. `name`: for a reader who has seen the rest. */
  detail: 'full' | 'short' | 'name';
  /** Repeats the words, where several findings have to be told apart. */
  quotes: boolean;
  onSetAside: (reach: Reach) => void;
}

const ARTICLES_SHOWN = { full: 2, short: 1, name: 0 };

/** One risk: what the words may do, and the article that speaks of it. */
export function ReplyFinding({ language, finding, detail, quotes, onSetAside }: Props) {
  const say = guardMessages[language];
  const articles = finding.articles.slice(0, ARTICLES_SHOWN[detail]);
  const rest = detail === 'full' ? finding.articles.length - articles.length : 0;
  return (
    <section class={`finding severity-${finding.severity}`}>
      <p>
        <strong>{finding.name}</strong>
        {quotes && <q>{finding.quote}</q>}
      </p>
      {detail !== 'name' && finding.why !== '' && <p>{finding.why}</p>}
      {articles.length > 0 && (
        <ul class="articles" aria-label={say.articles}>
          {articles.map(article => (
            <li key={article.id}>
              {article.code}
              {article.number !== '' && ', '}
              <b>{article.number}</b>: <cite>{article.title}</cite>
            </li>
          ))}
          {rest > 0 && <li>{say.moreArticles(rest)}</li>}
        </ul>
      )}
      <SetAsideChoice language={language} onChoose={onSetAside} />
    </section>
  );
}
