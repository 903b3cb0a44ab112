import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

const place = join(tmpdir(), `trichain-pages-${hash('sha1', root, 'hex').slice(0, 8)}`)
const stamp = `${place}.built`
const page = join(root, 'web/dist/index.html')
/** A build takes seconds; who holds the lock longer is gone. */
const PATIENCE = 120_000

/**
 * Builds the pages as they are served, once for all files of a run that need them, as a build empties what others
 * serve: in a process of its own, as what runs tests asks React for its development build.
 */
export function buildPages(): void {
  while (!taken()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  try {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'web', '--logLevel', 'error'],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' },
    )
    writeFileSync(stamp, state())
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function taken(): boolean {
  try {
    mkdirSync(place)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (Date.now() - (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? 0) > PATIENCE)
      rmSync(place, { recursive: true, force: true })
    return false
  }
}

/** What the pages are made of, and when they were made. */
function state(): string {
  const files = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('dist'))
    .map((file) => [file, statSync(join(root, 'web', file)).mtimeMs])
  const others = [join(root, 'package-lock.json'), page].map(
    (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs,
  )
  return hash('sha1', JSON.stringify([files, others]), 'hex')
}
