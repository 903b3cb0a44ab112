import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The page is served at /graphiql without a trailing slash, its assets at /graphiql/assets/. Addresses are relative,
// so that the page also works behind a proxy that adds a prefix.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsDir: 'graphiql/assets',
    // The editor is one large lazy chunk by nature.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: fileURLToPath(new URL('graphiql.html', import.meta.url)),
      // Compiled React says "use no memo" to a compiler that has already run.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
