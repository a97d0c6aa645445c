import { savedFileMessages } from '../../components/messages/saved';
import { verdictMessages } from '../../components/messages/verdicts';
import { VERDICTS, type Verdict } from '../../utils/findings';
import type { UiLanguage } from '../../utils/settings';
import type { FileWords } from '../../utils/store/saved-files';

/** The words of the interface that go into an exported file. */
export function fileWords(language: UiLanguage): FileWords {
  const say = savedFileMessages[language];
  const { claims, sources, notes } = say;
  return {
    headings: { claims, sources, notes },
    columns: [
      say.type,
      say.name,
      say.says,
      say.publisher,
      say.year,
      say.address,
      say.note,
      say.tags,
      say.saved,
    ],
    verdicts: Object.fromEntries(
      VERDICTS.map(verdict => [verdict, verdictMessages[language][verdict].word]),
    ) as Record<Verdict, string>,
  };
}
