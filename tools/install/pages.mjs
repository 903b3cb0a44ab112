// Runs after an install: builds the pages, where what builds them was installed. `npm ci --omit=dev` leaves that out:
// the server then serves pages built before, or says how to build them.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

function canBuild() {
  try {
    return Boolean(createRequire(import.meta.url).resolve('vite'))
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return false
    throw error
  }
}

if (canBuild())
  process.exitCode =
    spawnSync('npm', ['run', 'build:web'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      .status ?? 1
else if (existsSync(new URL('../../web/dist/graphiql.html', import.meta.url)))
  console.log('The pages were built before and are kept.')
else
  console.log(
    'The pages are not built: the API works without them. Build them where all packages are installed (npm ci), and bring web/dist here.',
  )
