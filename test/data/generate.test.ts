import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { importDataset } from '../../src/import/index.js'
import { openStore } from '../../src/store/open.js'
import { random } from '../../tools/generate/random.js'
import { generate } from '../../tools/generate/scale/index.js'
import { planFor } from '../../tools/generate/scale/plan.js'
import { zipf } from '../../tools/generate/zipf.js'
import { readTables, rows } from './support/tables.js'

const scratch = mkdtempSync(join(tmpdir(), 'trichain-generate-'))
afterAll(() => rmSync(scratch, { recursive: true }))

const bytes = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
function made(name: string, experts: number, seed: number): string {
  const folder = join(scratch, name)
  generate(planFor({ experts, seed, institutions: Math.ceil(experts / 20) }), folder)
  return folder
}

describe('the generator', () => {
  const first = made('first', 2000, 7)

  test('writes the same bytes for the same seed, others for another', () => {
    expect(bytes(made('again', 2000, 7))).toEqual(bytes(first))
    expect(bytes(made('other', 2000, 8))['experts.csv']).not.toBe(bytes(first)['experts.csv'])
  })

  test('marks every row synthetic and gives as many experts as asked for', () => {
    const tables = readTables(first)
    expect(rows(tables, 'experts')).toHaveLength(2000)
    for (const [table, all] of tables)
      expect(
        all.every(({ synthetic, source }) => synthetic === 'true' && source === 'synthetic'),
        table,
      ).toBe(true)
  })

  test('makes a few large institutions and hub enterprises; most experts hold no letter or one', () => {
    const tables = readTables(first)
    const degrees = (table: string, column: string) => {
      const count = new Map<string, number>()
      for (const row of rows(tables, table)) count.set(row[column]!, (count.get(row[column]!) ?? 0) + 1)
      return [...count.values()].sort((a, b) => b - a)
    }
    const universities = degrees('affiliations', 'organisation')
    const places = degrees('engagements', 'organisation')
    expect(places[0]!).toBeGreaterThan(4 * places[Math.floor(places.length / 2)]!)
    expect(universities[0]! / universities.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0.1)
    expect(universities[0]!).toBeGreaterThan(10 * universities[Math.floor(universities.length / 2)]!)
    const letters = degrees('appointments', 'expert')
    expect(2000 - letters.length).toBeGreaterThan(800)
    expect(letters.filter((n) => n > 2).length).toBeLessThan(200)
  })

  test.each([1, 400])(
    '%s experts: the import takes all of it and finds nothing new the second time',
    async (experts) => {
      const folder = made(`import-${experts}`, experts, 3)
      const store = await openStore({ engine: 'embedded', queryTimeoutMs: 60_000 })
      try {
        const { rows: read, created, rejected } = await importDataset(store, folder)
        expect({ created, rejected }).toEqual({ created: read, rejected: 0 })
        expect((await importDataset(store, folder)).unchanged).toBe(read)
      } finally {
        await store.close()
      }
    },
  )

  test.each([
    [['--experts', 'many', '--out', 'x'], 'whole number from 1'],
    [['--out', 'x'], "required option '--experts <count>'"],
    [['--experts', '5', '--out', import.meta.dirname], 'folder that is new or empty'],
    [['--experts', '5', '--out', 'x', '--as-of', 'today'], 'YYYY-MM-DD'],
  ])('says what it expected of %j', async (args, expected) => {
    const run = promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      join(import.meta.dirname, '../../tools/generate/main.ts'),
      ...args,
    ])
    await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(expected) })
  })
})

test('a draw by rank falls off as told: the first about twice as often as the second, where the exponent is one', () => {
  const dice = random(1)
  const draw = zipf(1000, 1)
  const drawn = Array.from({ length: 50_000 }, () => draw(dice))
  const share = (rank: number) => drawn.filter((r) => r === rank).length
  expect(share(0) / share(1)).toBeGreaterThan(1.5)
  expect(share(0) / share(1)).toBeLessThan(2.5)
  expect(Math.min(...drawn)).toBe(0)
  expect(Math.max(...drawn)).toBeGreaterThan(500)
  expect(Math.max(...drawn)).toBeLessThan(1000)
})
