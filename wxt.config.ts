import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { installPatterns } from './lib/lexicon/outlets';

/** Sample outlets on loopback; they exist in the `newsroom` build only, never in a release. */
const NEWSROOM = 'http://*.localhost/*';

/** For our own pages: nothing is loaded from elsewhere, nothing can be sent, no inline script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * WXT starts page scripts through a wrapper that logs what fails, and in a release logs nothing: 450 bytes on every page of
 * a news site for no effect. What fails is thrown all the same.
 */
const bareStart = {
  name: 'bare-start',
  transform: (_: string, id: string): string | null => {
    const script = /virtual:wxt-unlisted-script-entrypoint\?(.+)$/.exec(id)?.[1];
    return script ? `import script from ${JSON.stringify(script)};\nexport default script.main();` : null;
  },
};

export default defineConfig({
  imports: false,
  vite: ({ command }) => ({
    plugins: command === 'build' ? [preact(), bareStart] : [preact()],
    // The polyfill for preloading would fetch; every browser we run in preloads by itself.
    build: { modulePreload: { polyfill: false } },
    // The newsroom build is the release in everything but its manifest, down to what WXT prints.
    // The CSV library can download files, which nothing here asks it to; the built code must not even be able to.
    define: command === 'build' ? { 'import.meta.env.MODE': '"production"', XMLHttpRequest: 'undefined' } : {},
  }),
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [...installPatterns(), ...(mode === 'newsroom' ? [NEWSROOM] : [])],
    optional_host_permissions: ['*://*/*'],
    // The development server needs its own socket and scripts, which this would refuse.
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    // Chromium gives a command no key where it uses that key itself (with Alt+Shift: A B C N P R T W X Z), and says nothing;
    // Firefox opens a menu at B E F H S T V.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      toggle: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_toggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'by-whose-count@by-whose-count.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '126' }),
  }),
});
