import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { entityCount } from '../../../src/generated/cypher.js'
import { undoUnfinished, unfinishedImport } from '../../../src/import/runs.js'
import { openStore } from '../../../src/store/open.js'
import type { Store } from '../../../src/store/store.js'
import type { Found, Lane } from '../lane.js'

const EXPERTS = 42_000
const KILLS = 4
const BUDGET_MS = 100_000

/** Imports of some 145,000 rows into the embedded engine, killed at random moments. */
export const imports: Lane = {
  name: 'imports',
  shows: 'an import that is killed is all there or told of and taken out, and what was there before is untouched',
  minutes: 3,
  async run() {
    const found: Found = { figures: [], failures: [] }
    const folder = mkdtempSync(join(tmpdir(), 'trichain-hold-'))
    const end = performance.now() + BUDGET_MS
    try {
      const big = join(folder, 'big')
      const data = join(folder, 'data')
      spawnSync(process.execPath, ['--import', 'tsx', 'tools/generate/main.ts', '--experts', String(EXPERTS), '--out', big])
      await finished(data, 'data/facts')
      const before = await counted(data)
      const start = performance.now()
      let killed = 0
      let seconds = 0
      for (let at = 0; at < KILLS && performance.now() < end; at++) {
        // The first run is not killed before it has begun to write; the later ones at any moment of what it took so far.
        const ended = await finished(data, big, 4000 + Math.random() * 12_000)
        if (ended) break
        killed++
        const opened = performance.now()
        await using store = await open(data)
        const told = (await unfinishedImport(store)) !== undefined
        const held = await store.run(entityCount, {})
        if (!told && held !== before) found.failures.push(`killed: ${held} entities where there were ${before}, and nothing says so`)
        await undoUnfinished(store)
        seconds = Math.max(seconds, (performance.now() - opened) / 1000)
        const after = await store.run(entityCount, {})
        if (after !== before) found.failures.push(`undone: ${after} entities where there were ${before}`)
      }
      const whole = await finished(data, big)
      if (!whole) found.failures.push('the import after the kills did not end well')
      found.figures.push(['imports killed', killed], ['opened and undone in at most, s', seconds.toFixed(1)], ['entities after the last import', await counted(data)], ['all in, s', Math.round((performance.now() - start) / 1000)])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    return found
  },
}

const open = (folder: string): Promise<Store> => openStore({ engine: 'embedded', folder, queryTimeoutMs: 60_000 })

async function counted(folder: string): Promise<number> {
  await using store = await open(folder)
  return store.run(entityCount, {})
}

/** Imports in a process of its own; kills it after some time, if told to. Whether it ended well by itself. */
async function finished(data: string, dataset: string, killAfterMs?: number): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'import', dataset], { env: { ...process.env, TRICHAIN_DATA: data }, stdio: 'ignore' })
  const exit = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)))
  if (killAfterMs === undefined) return exit
  const first = await Promise.race([exit, setTimeout(killAfterMs, 'late' as const)])
  if (first !== 'late') return first
  child.kill('SIGKILL')
  return exit
}
