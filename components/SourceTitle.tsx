import { OpenIcon } from './icons';
import { useMessages } from './language';
import { commonMessages } from './messages/common';

interface Props {
  title: string;
  url: string;
  language?: 'id' | 'en';
}

/** The title of a source as the way to it. */
export function SourceTitle({ title, url, language }: Props) {
  const common = useMessages(commonMessages);
  return (
    <p class="source-title" {...(language === undefined ? {} : { lang: language })}>
      <a href={url} target="_blank" rel="noreferrer">
        {title} <OpenIcon />
        <span class="hidden-visually">{common.opensInNewTab}</span>
      </a>
    </p>
  );
}
