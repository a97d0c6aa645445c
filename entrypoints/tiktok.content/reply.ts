import { createReplyEngine } from '../../utils/content/reply-engine';
import { giveTurn } from '../../utils/give-turn';
import { takeData } from '../../utils/handed/data';
import { sendMessage } from '../../utils/messages';
import { waitFor } from '../../utils/wait-for';

/** The parts that take longest to start, each before the ones that need it. */
const PARTS = [
  () => import('../../utils/text/read'),
  () => import('../../utils/reply/rules'),
  () => import('../../utils/reply/model'),
];

/**
 * The reply check and the words of its dialog. Their modules read the data as they start, hence only after it has come;
 * and the page has its turn between the larger ones, because this happens while somebody reaches for the text box.
 */
async function loadTools() {
  for (const load of PARTS) {
    await load();
    await giveTurn();
  }
  const [{ checkReplyText }, { explainRisk }, { isSetAside, setAsideKey }] = await Promise.all([
    import('../../utils/check-reply'),
    import('../../utils/content/explain-risk'),
    import('../../utils/set-aside-key'),
  ]);
  return { checkReplyText, explainRisk, isSetAside, setAsideKey };
}

/** The reply check of this page; see `createReplyEngine`. */
export function createReply(isAlive: () => boolean) {
  return createReplyEngine({
    fetchData: async () => takeData(await sendMessage('getReplyData')),
    load: loadTools,
    wait: waitFor,
    isAlive,
  });
}
