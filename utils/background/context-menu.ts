import { browser } from 'wxt/browser';
import { loadSettings, watchSettings } from '../store/settings';
import type { UiLanguage } from '../settings';

const ID = 'check-text';
const TITLES: Record<UiLanguage, string> = {
  id: 'Periksa teks ini dengan Rujukan',
  en: 'Check this text with Rujukan',
};
/** Longer selections are cut: a check of a whole book is nobody's intention. */
const LONGEST = 20_000;

/**
 * Offers to check selected text on any page. The selection comes with the click itself; no page is read for it.
 *
 * @param onCheck called inside the user's gesture
 */
export function watchContextMenu(onCheck: (text: string, tab: { id?: number | undefined } | undefined) => Promise<boolean>): void {
  browser.runtime.onInstalled.addListener(() => void create());
  browser.runtime.onStartup.addListener(() => void create());
  watchSettings(({ language }) => {
    browser.contextMenus.update(ID, { title: TITLES[language] }).catch(() => create());
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const text = info.selectionText?.trim().slice(0, LONGEST) ?? '';
    if (info.menuItemId === ID && text !== '') void onCheck(text, tab);
  });
}

async function create(): Promise<void> {
  const { language } = await loadSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, title: TITLES[language], contexts: ['selection'] });
}
