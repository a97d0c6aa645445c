import type { ComponentChildren, RefObject } from 'preact';
import { BrandMark } from './Brand';
import { CommentsIcon, ReplyIcon, SavedIcon, SaveIcon, SettingsIcon, SourcesIcon, VideoIcon } from './icons';
import { formatNumber, useLanguage, useMessages } from './language';
import { panelMessages } from './messages/panel';
import type { PanelTab } from './panel-tabs';
import { Tabs } from './Tabs';

interface Props {
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
  onSwitchLanguage: () => void;
  onOpenSettings: () => void;
  /** Comments with findings on the present page. */
  commentCount: number;
  /** What was found on the page, for those who cannot see it change. */
  summary: string;
  /** The part under the tabs, which scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  children: ComponentChildren;
}

/** The frame around every view of the panel: who is speaking, the sections, and one part that scrolls. */
export function PanelFrame(props: Props) {
  const { tab, onTab, commentCount, summary, scroller, children } = props;
  const say = useMessages(panelMessages);
  const language = useLanguage();
  const count = formatNumber(language, commentCount);
  return (
    <div class="panel">
      <header class="panel-head">
        <BrandMark />
        <div class="panel-name">
          <h1>Rujukan</h1>
          <p>{say.speaker}</p>
        </div>
        <button
          type="button"
          class="button button-icon language-switch"
          lang={language === 'id' ? 'en' : 'id'}
          aria-label={`${say.otherLanguage}, ${say.switchLanguage}`}
          title={say.switchLanguage}
          onClick={props.onSwitchLanguage}
        >
          {say.otherLanguage}
        </button>
        <button
          type="button"
          class="button button-icon"
          aria-label={say.settings}
          title={say.settings}
          onClick={props.onOpenSettings}
        >
          <SettingsIcon />
        </button>
      </header>
      <output class="hidden-visually">{summary}</output>
      <main class="panel-main">
        <Tabs
          label={say.sections}
          selected={tab}
          onSelect={onTab}
          scroller={scroller}
          tabs={[
            { name: 'video', label: say.video, icon: <VideoIcon /> },
            {
              name: 'comments',
              label: say.comments,
              icon: <CommentsIcon />,
              badge: commentCount === 0 ? undefined : { text: count, label: say.commentsWithFindings(count) },
            },
            { name: 'reply', label: say.reply, icon: <ReplyIcon /> },
            { name: 'sources', label: say.sources, icon: <SourcesIcon /> },
            { name: 'saved', label: say.saved, icon: tab === 'saved' ? <SavedIcon /> : <SaveIcon /> },
          ]}
        >
          {children}
        </Tabs>
      </main>
    </div>
  );
}
