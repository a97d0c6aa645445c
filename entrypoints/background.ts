import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchContextMenu } from '../utils/background/context-menu';
import { checkTexts } from '../utils/background/check-texts';
import { loadDeadNumbers } from '../utils/background/dead-numbers';
import { askGuardList } from '../utils/background/guard-list';
import { createErrands } from '../utils/background/errands';
import { openPanel, openPanelOnButton } from '../utils/background/open-panel';
import { readSelectorTable } from '../utils/background/selector-table';
import { gatherData } from '../utils/handed/gather';
import { onMessage, readPlace } from '../utils/messages';
import { isOwnPage, isTikTokTab } from '../utils/senders';
import { loadContested } from '../utils/store/contested';
import { readSetAsideRequest } from '../utils/set-aside';
import { keepDecision } from '../utils/store/decisions';
import { setAside } from '../utils/store/settings';

export default defineBackground(() => {
  const errands = createErrands();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  openPanelOnButton();
  watchContextMenu((text, tab) => {
    const opening = openPanel(tab);
    void errands.leave('text', text);
    return opening;
  });

  // Opening a panel is allowed only inside the user's gesture: nothing may be awaited before it.
  onMessage('openPanel', ({ data, sender }) => {
    if (!isTikTokTab(sender, browser.runtime)) return false;
    const opening = openPanel(sender.tab);
    const place = readPlace(data);
    if (place !== null) void errands.leave('place', place);
    return opening;
  });
  onMessage('takePlace', async ({ sender }) => {
    if (!isOwnPage(sender, browser.runtime)) return null;
    return readPlace(await errands.take('place'));
  });
  onMessage('takeTextToCheck', async ({ sender }) => {
    if (!isOwnPage(sender, browser.runtime)) return null;
    const text = await errands.take('text');
    return typeof text === 'string' ? text : null;
  });
  onMessage('areGuarded', ({ data, sender }) => {
    const isAllowed = isTikTokTab(sender, browser.runtime) || isOwnPage(sender, browser.runtime);
    return isAllowed ? askGuardList(data) : [];
  });
  onMessage('checkTexts', ({ data, sender }) =>
    isTikTokTab(sender, browser.runtime)
      ? checkTexts(data, {
          loadCheck: async () => (await import('../utils/check-text')).checkTextInParts,
          loadDeadNumbers,
          loadContested,
        })
      : null,
  );
  onMessage('getReplyData', ({ sender }) => (isTikTokTab(sender, browser.runtime) ? gatherData() : null));
  onMessage('getSelectorTable', ({ sender }) =>
    isTikTokTab(sender, browser.runtime) ? readSelectorTable() : null,
  );
  onMessage('postedAnyway', async ({ data, sender }) => {
    if (isTikTokTab(sender, browser.runtime)) await keepDecision(data);
  });
  onMessage('setAside', async ({ data, sender }) => {
    const request = readSetAsideRequest(data);
    if (request !== null && isTikTokTab(sender, browser.runtime)) await setAside(request);
  });
});
