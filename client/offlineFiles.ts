import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** The name of the service worker: at the root, or it could not answer for the pages. */
export const serviceWorkerFile = 'serviceWorker.js'

/**
 * Tells the service worker which files the program is made of. Catalogues of other languages and alphabets that
 * a reader may never need are kept when they are first asked for.
 */
export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    generateBundle(_, bundle) {
      const worker = bundle[serviceWorkerFile]
      if (worker?.type !== 'chunk') return
      const names = Object.keys(bundle)
        .filter((name) => /\.(js|css|woff2)$/.test(name) && name !== serviceWorkerFile)
        .filter((name) => !/\/(en|es|pt|fr)-|-(cyrillic|greek|vietnamese)/.test(name))
        .map((name) => `/${name}`)
        .concat('/theme.js', '/mark.svg')
        .sort()
      const version = createHash('sha256').update(names.join()).digest('hex').slice(0, 12)
      worker.code = worker.code.replace('__FILES__', JSON.stringify({ version, names }))
    },
  }
}
