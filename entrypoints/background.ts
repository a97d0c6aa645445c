import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { watchContextMenu } from '../utils/background/context-menu';
import { keepDecision } from '../utils/store/decisions';
import { createErrands } from '../utils/background/errands';
import { openPanel, openPanelOnButton } from '../utils/background/open-panel';
import { onMessage, readPlace } from '../utils/messages';
import { isOwnPage, isTikTokTab } from '../utils/senders';

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
  onMessage('postedAnyway', async ({ data, sender }) => {
    if (isTikTokTab(sender, browser.runtime)) await keepDecision(data);
  });
});
