import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const bench = new URL('..', import.meta.url).pathname

/** Installs the benchmarks' own packages unless they are there as the lock file has them. */
export function installed(): void {
  const lock = readFileSync(join(bench, 'package-lock.json'), 'utf8')
  const mark = join(bench, 'node_modules/.installed-lock.json')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  console.error('bench: installing its packages …')
  const { status } = spawnSync('npm', ['--prefix', bench, 'ci', '--ignore-scripts', '--loglevel', 'error'], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error('npm ci failed in bench/: it needs a package registry')
  writeFileSync(mark, lock)
}
