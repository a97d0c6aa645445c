import { browser } from 'wxt/browser';

/** Chrome has a side panel, Firefox a sidebar; neither browser knows the other's. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
  setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void>;
}
interface Sidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
  isOpen(details: object): Promise<boolean>;
}
const apis = browser as unknown as { sidebarAction?: Sidebar };
const sidePanel = (): SidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens the panel beside a tab. Must be called inside the user's gesture, before anything is awaited.
 *
 * @returns whether it is open now. Firefox does not take a click in a page for a gesture of ours: there the panel stays
 *   as it is, and the caller says how to open it.
 */
export async function openPanel(tab: { id?: number | undefined } | undefined): Promise<boolean> {
  const panel = sidePanel();
  try {
    if (panel !== undefined) {
      if (tab?.id === undefined) return false;
      await panel.open({ tabId: tab.id });
      return true;
    }
    await apis.sidebarAction?.open();
    return apis.sidebarAction !== undefined;
  } catch {
    return (await apis.sidebarAction?.isOpen({}).catch(() => false)) ?? false;
  }
}

/** The toolbar button and its shortcut open the panel. */
export function openPanelOnButton(): void {
  const panel = sidePanel();
  if (panel !== undefined) {
    panel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
    return;
  }
  browser.action.onClicked.addListener(() => {
    apis.sidebarAction?.toggle().catch(() => undefined);
  });
}
