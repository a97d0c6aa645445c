import type { ComponentChildren } from 'preact';
import { BrandMark } from './Brand';
import { useLanguage, useMessages } from './language';
import { panelMessages } from './messages/panel';
import { welcomeMessages } from './messages/welcome';

interface Props {
  onSwitchLanguage: () => void;
  onOpenTikTok: () => void;
  onOpenSettings: () => void;
  /** The reply check on a sample. */
  children: ComponentChildren;
}

/** One screen after installation: what is read, what never happens, and the reply check to try. Asks for nothing. */
export function WelcomeView({ onSwitchLanguage, onOpenTikTok, onOpenSettings, children }: Props) {
  const say = useMessages(welcomeMessages);
  const panel = useMessages(panelMessages);
  const language = useLanguage();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <div class="row row-apart">
          <BrandMark />
          <button
            type="button"
            class="button"
            lang={language === 'id' ? 'en' : 'id'}
            onClick={onSwitchLanguage}
          >
            {panel.switchLanguage}
          </button>
        </div>
        <h1 class="welcome-title">{say.title}</h1>
        <p class="welcome-lead">{say.lead}</p>
      </header>
      <div class="welcome-columns">
        <Lines title={say.readTitle} lines={[say.read1, say.read2, say.read3]} />
        <Lines title={say.keptTitle} lines={[say.kept1, say.kept2, say.kept3]} />
      </div>
      <section class="welcome-try stack-small">
        <h2 class="title">{say.tryTitle}</h2>
        <p class="note">{say.tryNote}</p>
        {children}
      </section>
      <footer class="stack-small">
        <div class="row">
          <button type="button" class="button button-main" onClick={onOpenTikTok}>
            {say.openTikTok}
          </button>
          <button type="button" class="button" onClick={onOpenSettings}>
            {say.openSettings}
          </button>
        </div>
        <p class="note">{say.shortcut}</p>
      </footer>
    </main>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section class="stack-small">
      <h2 class="heading">{title}</h2>
      <ul class="welcome-list">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
