import type { UserManifest } from 'wxt'

/** The hosts that are accessible without asking, by build: none for people, the demo site, and the tests' sites. */
const granted: Readonly<Record<string, string[]>> = {
  demo: ['*://127.0.0.1/*'],
  test: ['*://127.0.0.1/*', '*://models.internal/*', '*://mastodon.example/*', '*://blog.example/*'],
}

/**
 * The extension's manifest, as far as it does not come from the entrypoints.
 * @param mode `production` for people, `demo` for `npm start`, `test` for the browser tests
 * @param isDevelopment whether the pages come from the development server, which the strict policy would keep out
 * @param browser Firefox has no offscreen documents: there, models run in the background's own page
 */
export function manifestFor(mode: string, { isDevelopment = false, browser = 'chrome' } = {}): UserManifest {
  return {
    name: 'Idiolect',
    description: 'Rewrites your draft the way you write. It learns from your own posts, on your machine.',
    // The first with `URL.parse`; anchored popovers came just before, regular expressions over emoji long ago.
    minimum_chrome_version: '126',
    incognito: 'not_allowed',
    permissions: [...(browser === 'firefox' ? [] : ['offscreen' as const]), 'scripting', 'unlimitedStorage'],
    optional_host_permissions: ['*://*/*'],
    ...(Object.hasOwn(granted, mode) && { host_permissions: granted[mode] }),
    action: { default_title: 'Idiolect' },
    ...(!isDevelopment && { content_security_policy: { extension_pages: policy } }),
  }
}

/**
 * Pages and worker run and show what is built in. Worker and offscreen document connect to models' servers and to where model
 * files are, which the person names, one by one; no host can be listed here beforehand. Popup and options connect to nothing:
 * their own, stricter policy stands in their HTML (`connect-to-nothing.ts`).
 */
const policy = [
  "default-src 'none'",
  // For llama.cpp in WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self' https: http:",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
