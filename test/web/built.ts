import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Who holds it builds. */
const lock = join(tmpdir(), `trichain-pages-${hash('sha1', root, 'hex').slice(0, 8)}`)
/** A build takes seconds; who holds the lock longer is gone. */
const PATIENCE = 120_000

/**
 * Builds the pages as they are served, once for all files of a run that need them, as a build empties what others
 * serve: in a process of its own, as what runs tests asks React for its development build.
 */
export function buildPages(): void {
  while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  try {
    if (built()) return
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'web', '--logLevel', 'error'],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' },
    )
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function taken(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > PATIENCE)
      rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** Whether the pages are newer than all they are made of, as they are after an install. */
function built(): boolean {
  const page = statSync(join(root, 'web/dist/index.html'), { throwIfNoEntry: false })
  const sources = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !/^dist\b/.test(file))
    .map((file) => join(root, 'web', file))
  const newest = Math.max(...[...sources, join(root, 'package-lock.json')].map((file) => statSync(file).mtimeMs))
  return page !== undefined && page.mtimeMs > newest
}
