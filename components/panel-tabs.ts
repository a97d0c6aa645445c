export const PANEL_TABS = ['video', 'comments', 'reply', 'sources', 'saved'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];
export type PageTab = 'video' | 'comments';
