import { createReplyEngine } from '../../utils/content/reply-engine';
import { takeData } from '../../utils/handed/data';
import { sendMessage } from '../../utils/messages';
import { waitFor } from '../../utils/wait-for';

/** The reply check and the words of its dialog. Their modules read the data as they start, hence only after it has come. */
async function loadTools() {
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
