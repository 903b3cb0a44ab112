import { expect } from 'vitest'
import { createContext } from '../../src/context.js'
import { GapHistory, type KeptGapChangeRow } from '../../src/findings/history.js'
import type { Store } from '../../src/store/store.js'
import { namesRightly, type Account, type AppliedSet, type Entry } from './account.js'

/** Change sets that were applied after a number. */
export async function appliedAfter(store: Store, after: number): Promise<AppliedSet[]> {
  const { changeSets } = createContext({ reader: store, today: '2026-01-01', requestId: 'sets' })
  const { nodes } = await changeSets.sets({ first: 200 }).page()
  return nodes
    .filter(({ number, state }) => number > after && ['APPLIED', 'REVERTED'].includes(state))
    .map(({ id, number }) => ({ id, number }))
    .toReversed()
}

/** Holds all that is told of the history against an account. */
export async function expectTold(store: Store, account: Account, where: string): Promise<void> {
  const history = new GapHistory(store)
  const all = (await pages((page) => history.list({}, page))).toReversed()
  expect(all.map(toldOf), where).toEqual(account.entries.map(expected))
  for (const [at, entry] of account.entries.entries()) {
    const { cause, number } = all[at]!
    const sets = all[at]!.sets ?? []
    expect(number, where).toBe(at + 1)
    if (entry.cause === 'CHANGE_SET') expect([cause, sets], where).toEqual(['CHANGE_SET', [entry.sets[0]!.id]])
    else if (entry.cause !== 'BESIDE') expect([cause, sets], where).toEqual([entry.cause, []])
    else expect(namesRightly(entry, cause, sets), `${where}: ${JSON.stringify([all[at], entry])}`).toBe(true)
  }
  const numbers = new Map(account.entries.map((entry, at) => [entry, at + 1]))
  for (const [rule, { standing, began }] of account.rules)
    for (const [key, { appeared, changed }] of standing) {
      const since = await history.since({ rule, key })
      expect(since && { ...since, appeared: since.appeared?.number, changed: since.changed?.number }, where).toEqual({
        day: appeared?.day ?? began,
        at: expect.any(String),
        appeared: appeared ? numbers.get(appeared) : undefined,
        changed: changed ? numbers.get(changed) : undefined,
      })
    }
  for (const key of new Set(account.entries.map((entry) => entry.key))) {
    const own = account.entries.flatMap((entry, at) => (entry.key === key ? [at + 1] : []))
    const rows = await pages((page) => history.of({ rule: '', key }, page))
    expect(
      rows.map(({ number }) => number),
      `${where}: ${key}`,
    ).toEqual(own.toReversed())
  }
}

type Page = { first: number; after: string | null }

async function pages(of: (page: Page) => ReturnType<GapHistory['list']>): Promise<KeptGapChangeRow[]> {
  const found: KeptGapChangeRow[] = []
  let [after, total]: [string | null, number] = [null, 0]
  do {
    const connection = of({ first: 700, after })
    total = await connection.total()
    const { nodes, hasNextPage, cursor } = await connection.page()
    found.push(...nodes)
    after = hasNextPage ? cursor(nodes.length - 1) : null
  } while (after !== null)
  expect(found.length).toBe(total)
  return found
}

const toldOf = ({ number: _number, id: _id, at: _at, cause: _cause, sets: _sets, ...row }: KeptGapChangeRow) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

function expected({ key, rule, kind, before, after, day, lastDay, dayBefore }: Entry): object {
  const { subject, region, chain, department } = (after ?? before)!
  return Object.fromEntries(
    Object.entries({
      key,
      rule,
      kind,
      subject,
      region,
      chain,
      department,
      severityBefore: before?.severity,
      assuranceBefore: before?.assurance,
      severityAfter: after?.severity,
      assuranceAfter: after?.assurance,
      day,
      lastDay,
      dayBefore,
    }).filter(([, value]) => value != null),
  )
}
