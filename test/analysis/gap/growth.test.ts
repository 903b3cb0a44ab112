import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { rules } from '../../../src/generated/rules.js'
import { importDataset } from '../../../src/import/index.js'
import { openStore } from '../../../src/store/open.js'
import type { Store } from '../../../src/store/store.js'
import { DEFAULT_AS_OF, planFor } from '../../../tools/generate/scale/plan.js'
import { generate } from '../../../tools/generate/scale/index.js'

const SIZES = [300, 900] as const
/** A world of three times as many has three times as much, a little more or less. */
const LINEAR = (3 * 5) / 4
const recorded = new URL('growth.json', import.meta.url)

/** What a rule reads of a world: of all of it, and of one chain. */
interface Read {
  queries: string[]
  /** Values that the engine hands over, inside rows and lists too. */
  values: number
  ofOneChain: number
}
const read = new Map<number, Record<string, Read>>()
const scratch = mkdtempSync(join(tmpdir(), 'trichain-growth-'))
afterAll(() => rmSync(scratch, { recursive: true }))

beforeAll(async () => {
  for (const experts of SIZES) {
    const folder = join(scratch, String(experts))
    generate(planFor({ experts, seed: 1, chains: experts / 30, enterprises: experts / 5 }), folder)
    await using store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
    await importDataset(store, folder)
    const of: Record<string, Read> = {}
    for (const rule of rules.keys()) {
      const all = await readBy(store, [rule])
      of[rule] = { ...all, ofOneChain: (await readBy(store, [rule], 'chain:gen-3')).values }
    }
    // What several rules ask for is read once.
    of.together = {
      ...(await readBy(store, [...rules.keys()])),
      ofOneChain: (await readBy(store, [...rules.keys()], 'chain:gen-3')).values,
    }
    read.set(experts, of)
  }
})

async function readBy(store: Store, some: string[], chain?: string): Promise<Omit<Read, 'ofOneChain'>> {
  const found = { queries: [] as string[], values: 0 }
  const { gap } = createContext({
    reader: {
      async run(query, params, options) {
        found.queries.push(query.name)
        const answer = await store.run(query, params, options)
        // The trees and the registers are shared by all rules, and no larger than what they are about.
        if (!/Tree$|^registers\//.test(query.name)) found.values += sizeOf(answer)
        return answer
      },
    },
    today: DEFAULT_AS_OF,
    requestId: 'test',
  }).analysis
  for (const { rule, scope } of await gap.runs({ rules: some }, null))
    await rule.detect({ ...scope, chainIds: chain ? [chain] : null })
  return { queries: found.queries.sort(), values: found.values }
}

const sizeOf = (value: unknown): number =>
  value !== null && typeof value === 'object'
    ? Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 0)
    : 1

it('asks as many queries of a large world as of a small one', () => {
  const [small, large] = SIZES.map((size) =>
    Object.entries(read.get(size)!).map(([rule, { queries }]) => [rule, queries]),
  )
  expect(large).toEqual(small)
})

it('carries values in proportion to the world', () => {
  for (const [rule, { values }] of Object.entries(read.get(900)!))
    expect(values, rule).toBeLessThanOrEqual(LINEAR * read.get(300)![rule]!.values + 200)
})

it('carries no more than it did, of everything and of one chain; UPDATE_GOLDENS=1 records what it carries', () => {
  const now = Object.fromEntries(
    Object.entries(read.get(900)!).map(([rule, { queries, values, ofOneChain }]) => [
      rule,
      { queries: queries.length, values, ofOneChain },
    ]),
  )
  if (process.env.UPDATE_GOLDENS) writeFileSync(recorded, `${JSON.stringify(now, null, 2)}\n`)
  const bounds = JSON.parse(readFileSync(recorded, 'utf8')) as typeof now
  expect(Object.keys(bounds)).toEqual(Object.keys(now))
  for (const [rule, bound] of Object.entries(bounds))
    for (const [what, most] of Object.entries(bound))
      expect(now[rule]![what as keyof typeof bound], `${rule}, ${what}`).toBeLessThanOrEqual(most)
})
