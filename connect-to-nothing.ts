import type { Plugin } from 'vite'

/** Pages that a person looks at, by their folders. They read the database and ask the background worker. */
const pages = /[\\/]entrypoints[\\/](popup|options)[\\/]/

/** Builds the pages that a person looks at so that the browser keeps them from connecting to anything. */
export function connectToNothing(): Plugin {
  return {
    name: 'connect-to-nothing',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (_, { filename }) =>
        pages.test(filename)
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
  }
}
