import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Template } from '../../components/TemplatePicker';
import { careLevelMessages } from '../../components/messages/care-levels';
import { draftMessages } from '../../components/messages/draft';
import { fillForCountry } from '../../utils/content/explain-risk';
import { loadPack } from '../../utils/evidence/load-pack';
import { dialogPack } from '../../utils/packs/dialog';
import type { Pack } from '../../utils/packs/schema';
import type { Settings } from '../../utils/settings';

/** Wordings to start from: for a person in danger, and instead of a reply that would carry a risk. */
export function useTemplates(settings: Settings): readonly Template[] {
  const [guide, setGuide] = useState<Pack<'care-guide'> | null>(null);
  useEffect(() => {
    loadPack('care-guide').then(setGuide, () => undefined);
  }, []);
  return useMemo(() => {
    const { language } = settings;
    const say = draftMessages[language];
    const half = language === 'id' ? 0 : 1;
    const care = (guide?.entries ?? []).flatMap(({ id, replies }) =>
      replies.map((reply, at) => ({
        id: `${id}-${at}`,
        group: say.templatesCare,
        situation:
          at === 0 ? careLevelMessages[language][id] : `${careLevelMessages[language][id]} (${at + 1})`,
        text: fillForCountry(reply[language], settings),
      })),
    );
    const risks = Object.entries(dialogPack.risks).map(([id, { name, rewrite }]) => ({
      id,
      group: say.templatesRisk,
      situation: name[half],
      text: fillForCountry(rewrite[half], settings),
    }));
    return [...care, ...risks.filter(({ text }) => text !== '')];
  }, [guide, settings]);
}
