import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compressed, named, others } from './firstPage.js'

// Pages are served without a trailing slash and one segment deep (/gaps, /graphiql), their assets at /assets/.
// Addresses are relative, so that the pages also work behind a proxy that adds a prefix.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [
    react(),
    named({ html: 'index.html', first: 'app/early.ts', page: 'app/overview/index.tsx', words: 'app/words/chinese.ts' }),
    others(fileURLToPath(new URL('dist', import.meta.url))),
    compressed(fileURLToPath(new URL('dist/assets', import.meta.url))),
  ],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'assets',
    // The editor is one large lazy chunk by nature.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: ['index.html', 'graphiql.html', 'app/early.ts'].map((page) =>
        fileURLToPath(new URL(page, import.meta.url)),
      ),
      // Compiled React says "use no memo" to a compiler that has already run.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  server: {
    proxy: {
      '/graphql': 'http://127.0.0.1:4000',
      '/export': 'http://127.0.0.1:4000',
      '/brief': 'http://127.0.0.1:4000',
    },
  },
})
