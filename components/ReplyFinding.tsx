import type { Explanation } from '../utils/content/explain-risk';
import type { UiLanguage } from '../utils/settings';
import { guardMessages } from './messages/guard';

/** As many articles as can be taken in at a glance; the others are counted. */
const ARTICLES_SHOWN = 2;

interface Props {
  language: UiLanguage;
  finding: Explanation;
  /** Without the reasons, for a reader who has seen them. */
  brief: boolean;
}

/** One risk: the writer's own words, what they may do, and the article that speaks of it. */
export function ReplyFinding({ language, finding, brief }: Props) {
  const say = guardMessages[language];
  const articles = finding.articles.slice(0, ARTICLES_SHOWN);
  const rest = finding.articles.length - articles.length;
  return (
    <section class={`finding severity-${finding.severity}`}>
      <blockquote aria-label={say.yourWords}>
        {finding.before}
        <mark>{finding.quote}</mark>
        {finding.after}
      </blockquote>
      <p>
        <strong>{finding.name}.</strong> {!brief && finding.why}
      </p>
      {!brief && articles.length > 0 && (
        <ul class="articles" aria-label={say.articles}>
          {articles.map(article => (
            <li key={article.id}>
              <span>{article.code}</span>
              {article.number !== '' && <b>{article.number}</b>}
              <cite>{article.title}</cite>
            </li>
          ))}
          {rest > 0 && <li class="rest">{say.moreArticles(rest)}</li>}
        </ul>
      )}
    </section>
  );
}
