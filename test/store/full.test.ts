import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entityCount } from '../../src/generated/cypher.js'
import { openStore } from '../../src/store/open.js'

it('a disk that is full is a clear line that says so; nothing is lost, nothing is there by half', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trichain-full-'))
  try {
    // Files of 50 KB at the most: the log of the import has no room.
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 100; exec "$0" --import tsx src/cli.ts import data/facts', process.execPath],
      { env: { ...process.env, TRICHAIN_DATA: join(folder, 'data') }, encoding: 'utf8', timeout: 50_000 },
    )
    const [line, ...more] = stderr.trim().split('\n')
    expect([status, line]).toEqual([
      1,
      'trichain: The commit was not saved: the file would be larger than this user may write. [STORE_UNAVAILABLE]',
    ])
    // Where the store can't be closed either, that is one line too.
    expect(
      more.filter(
        (other) =>
          !/^trichain: The store .* could not be closed: the file would be larger than this user may write\. .* \[STORE_UNAVAILABLE\]$/.test(
            other,
          ),
      ),
    ).toEqual([])
    await using store = await openStore({ engine: 'embedded', folder: join(folder, 'data'), queryTimeoutMs: 20_000 })
    expect(await store.run(entityCount, {})).toBe(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
