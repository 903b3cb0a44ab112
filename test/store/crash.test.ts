import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { crashing } from '../hold/crashes.js'

const folder = mkdtempSync(join(tmpdir(), 'trichain-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// A thousand of them on both engines: npm run test:hold -- writes.
it('a server killed among its writes has lost nothing that was acknowledged, and nothing is half there', async () => {
  const found = await crashing({ TRICHAIN_DATA: join(folder, 'data'), TRICHAIN_DEMO: 'false' }, 20, 1)
  expect(found).toMatchObject({ kills: 1, lost: [], half: [] })
  expect(found.acknowledged).toBeGreaterThanOrEqual(20)
})
