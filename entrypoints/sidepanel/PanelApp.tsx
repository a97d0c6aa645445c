import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EvidenceContext } from '../../components/evidence-context';
import { KeepContext } from '../../components/keep-context';
import { LanguageContext } from '../../components/language';
import { LoadedView } from '../../components/LoadedView';
import type { PanelPage } from '../../components/panel-page';
import type { PanelTab } from '../../components/panel-tabs';
import { PanelView } from '../../components/PanelView';
import { onMessage, readPlace, sendMessage, type Place } from '../../utils/messages';
import { isOurs } from '../../utils/senders';
import { followTab, type FollowedTab } from './follow-tab';
import { allowTranscript, pasteTranscript, readTranscript } from './transcript';
import { useEvidenceOf } from './use-evidence';
import { useSaved } from './use-saved';
import { useSettings } from './use-settings';
import { useTally } from './use-tally';
import { SpeakerSection } from './SpeakerSection';
import { Studio } from './Studio';
import type { CareFinding } from '../../utils/findings';

const importReply = () => import('./ReplySection');
const importReferral = async () => (await import('./ReferralSection')).loadReferral();
const importCare = async () => (await import('./CareSection')).loadCare();

/** A panel opened in a tab of its own stays with the tab named in its address. */
function fixedTab(): number | null {
  const id = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(id) ? id : null;
}

/** Wires the panel to the tab beside it, the settings and the library. */
export function PanelApp() {
  const [settings, change] = useSettings();
  const [page, setPage] = useState<PanelPage>({ status: 'loading' });
  const [tab, setTab] = useState<PanelTab>('video');
  const [place, setPlace] = useState<Place | null>(null);
  const followed = useRef<FollowedTab | null>(null);
  useEffect(() => {
    const following = followTab(setPage, fixedTab());
    followed.current = following;
    return () => following.stop();
  }, []);
  // What is typed here outlives the section, so that going to look something up loses nothing.
  const [draft, setDraft] = useState('');
  const [replyTo, setReplyTo] = useState('');
  useEffect(() => {
    const checkText = (text: string | null) => {
      if (text === null) return;
      setDraft(text);
      setTab('reply');
    };
    const stopPlaces = onMessage('showInPanel', ({ data, sender }) => {
      if (isOurs(sender, browser.runtime)) setPlace(readPlace(data));
    });
    const stopTexts = onMessage('checkText', ({ data, sender }) => {
      if (isOurs(sender, browser.runtime)) checkText(data);
    });
    void sendMessage('takePlace').then(setPlace, () => undefined);
    void sendMessage('takeTextToCheck').then(checkText, () => undefined);
    return () => {
      stopPlaces();
      stopTexts();
    };
  }, []);
  const saved = useSaved();
  const [lookUp, setLookUp] = useState<{ words: string } | null>(null);
  useTally(settings?.tally ?? false, page.status === 'ready' ? page.state : null);
  const evidence = useEvidenceOf(
    page.status === 'ready' ? page.state.page.url : null,
    settings?.language ?? 'id',
    {
      onLookUp(words) {
        setLookUp({ words });
        setTab('sources');
      },
    },
  );
  if (settings === null) return null;
  const { country } = settings;
  const renderCare = (text: string, finding: CareFinding | null) => (
    <LoadedView load={importCare}>
      {({ CareSection, packs }) => (
        <CareSection packs={packs} finding={finding} text={text} country={country} />
      )}
    </LoadedView>
  );

  const renderReferral = () => (
    <LoadedView load={importReferral}>
      {({ ReferralSection, packs }) => <ReferralSection packs={packs} country={country} />}
    </LoadedView>
  );

  async function askPage<Answer>(
    ask: (tabId: number) => Promise<Answer>,
    otherwise: Answer,
  ): Promise<Answer> {
    const id = followed.current?.id() ?? null;
    return id === null ? otherwise : ask(id).catch(() => otherwise);
  }
  return (
    <LanguageContext.Provider value={settings.language}>
      <EvidenceContext.Provider value={evidence}>
        <KeepContext.Provider value={saved.problem === 'private' ? null : saved}>
          <PanelView
            page={page}
            tab={tab}
            onTab={setTab}
            place={place}
            isFirstRun={settings.firstRun}
            onFirstRunDone={() => void change({ firstRun: false }).catch(() => undefined)}
            onOpenWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
            onSwitchLanguage={() =>
              void change({ language: settings.language === 'id' ? 'en' : 'id' }).catch(() => undefined)
            }
            onOpenSettings={() => void browser.runtime.openOptionsPage()}
            onOpenTikTok={() => void browser.tabs.create({ url: 'https://www.tiktok.com/' })}
            onReload={() => void askPage(id => browser.tabs.reload(id), undefined)}
            onDiagnose={() => askPage(id => sendMessage('getDiagnostic', undefined, id), '')}
            onShowInPage={target => askPage(id => sendMessage('showInPage', target, id), false)}
            onReadTranscript={() => askPage(readTranscript, 'unreachable')}
            onAllowTranscript={({ page }) => askPage(id => allowTranscript(page, id), 'unreachable')}
            onPasteTranscript={(text, { page }) =>
              askPage(id => pasteTranscript(text, page, id), 'unreachable')
            }
            renderSources={() => (
              <LoadedView load={() => import('./SourcesTab')}>
                {({ SourcesTab }) => (
                  <SourcesTab
                    start={lookUp}
                    lookUps={settings.lookUps}
                    onLookUps={() => change({ lookUps: true })}
                  />
                )}
              </LoadedView>
            )}
            renderSaved={() => (
              <LoadedView load={() => import('./SavedTab')}>
                {({ SavedTab }) => (
                  <SavedTab
                    saved={saved}
                    tally={settings.tally}
                    onTally={() => void change({ tally: true }).catch(() => undefined)}
                  />
                )}
              </LoadedView>
            )}
            renderReply={() => (
              <LoadedView load={importReply}>
                {({ ReplySection }) => (
                  <ReplySection
                    text={draft}
                    replyTo={replyTo}
                    onText={setDraft}
                    onReplyTo={setReplyTo}
                    settings={settings}
                    renderReferral={renderReferral}
                  />
                )}
              </LoadedView>
            )}
            renderReferral={renderReferral}
            renderCare={({ text, care }) => renderCare(text, care)}
            renderVideoCare={({ passages }) => {
              const passage = passages.find(({ care, deadNumber }) => care !== null || deadNumber);
              return passage === undefined ? null : renderCare(passage.text, passage.care);
            }}
            renderSpeaker={({ page: { author } }) => <SpeakerSection author={author} country={country} />}
            renderStudio={() => (
              <Studio
                settings={settings}
                onRead={() => askPage(id => sendMessage('readOwnCaption', undefined, id), null)}
              />
            )}
          />
        </KeepContext.Provider>
      </EvidenceContext.Provider>
    </LanguageContext.Provider>
  );
}
