import { defineConfig } from 'wxt';
import preact from '@preact/preset-vite';
import { handDataOver } from './utils/handed/hand-over';
import { WITHOUT_NETWORK } from './utils/evidence/without-network';
import { CAPTION_HOSTS } from './utils/page/caption-track';

/** The one address for look-ups, reached only after the user switched them on. */
const LOOK_UP_ORIGIN = 'https://www.ebi.ac.uk';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // Only what a module says it imports: a method named `check` once brought the whole engine into the page.
  imports: false,
  vite: () => ({
    plugins: [preact()],
    resolve: { alias: [WITHOUT_NETWORK] },
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, { plugins }) {
      if (entrypoints.some(({ type }) => type === 'content-script')) plugins?.push(handDataOver());
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: ['https://www.tiktok.com/*'],
    // The caption hosts are asked for one at a time, on the click for a transcript that the page itself was refused.
    optional_host_permissions: [LOOK_UP_ORIGIN, ...CAPTION_HOSTS].map(origin => `${origin}/*`),
    action: { default_title: '__MSG_extensionAction__' },
    commands: {
      // Chrome opens the panel with its button, Firefox knows its sidebar by this name.
      [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+R' },
        description: '__MSG_extensionAction__',
      },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        `connect-src 'self' ${[LOOK_UP_ORIGIN, ...CAPTION_HOSTS].join(' ')}`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rujukan@rujukan.dev',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '117', incognito: 'split' as const }),
  }),
});
