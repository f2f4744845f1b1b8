import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { offlineFiles, serviceWorkerFile } from './offlineFiles.ts'
import { onlyOurLocales } from './onlyOurLocales.ts'

export default defineConfig({
  plugins: [react(), onlyOurLocales(['en', 'es', 'fr', 'pt']), offlineFiles()],
  build: {
    target: 'es2023',
    // From what the pages are made, for whoever weighs them.
    manifest: true,
    rolldownOptions: {
      input: { index: 'index.html', serviceWorker: 'src/offline/serviceWorker.ts' },
      output: {
        entryFileNames: ({ name }) =>
          name === 'serviceWorker' ? serviceWorkerFile : 'assets/[name]-[hash].js',
      },
    },
    // What `vite build` says about big chunks is measured against our own budget instead (test/bundle).
    chunkSizeWarningLimit: 1000,
  },
  server: {
    // `pnpm dev` beside a running server: the page from here, everything else from there.
    proxy: {
      '/api': 'http://127.0.0.1:4400',
      '/sync': { target: 'ws://127.0.0.1:4400', ws: true },
    },
  },
})
