import DataLoader from 'dataloader'
import {
  gapBuckets,
  gapChangePage,
  gapChangesByIds,
  gapChangeTotal,
  gapHistories,
  gapHistoryTotals,
  ruleRecordsOf,
  type KeptGapChangeRow,
  type RuleRecordsOfResult,
} from '../generated/cypher.js'
import { rules } from '../generated/rules.js'
import { decodeCursor, encodeCursor, listName, pageSize } from '../kernel/cursor.js'
import { cut, memo, type Connection, type PageArgs } from '../kernel/page.js'
import type { Reader } from '../store/store.js'
import { bucketId, bucketOf, changeId, keyOfRow, type RecordedRow } from './recorded.js'

export type { KeptGapChangeRow } from '../generated/cypher.js'

/** Since when a finding stands. */
export interface Since {
  /** The day it appeared, or, where it was there already, the day the record of its rule began. */
  day: string
  at: string
  /** How it appeared; null where it was there when the record began. */
  appeared: KeptGapChangeRow | null
  /** How it changed last since. */
  changed: KeptGapChangeRow | null
}

/** Which changes of findings are wanted. */
export interface GapChangesWanted {
  rules?: readonly string[] | null | undefined
  chains?: readonly string[] | null | undefined
  regions?: readonly string[] | null | undefined
  kinds?: readonly string[] | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}

type Known = Pick<KeptGapChangeRow, 'rule' | 'key'>

const LIST = 'gapChanges'
const HISTORY = listName('Gap', 'history')

/** Reads of how findings appeared, changed and went (短板沿革), of one request. */
export class GapHistory {
  readonly #reader: Reader
  readonly #rules: DataLoader<string, RuleRecordsOfResult | null>
  readonly #buckets: DataLoader<string, readonly RecordedRow[]>
  readonly #changes: DataLoader<string, KeptGapChangeRow | null>
  readonly #totals: DataLoader<string, number>
  readonly #histories = new Map<string, DataLoader<string, readonly KeptGapChangeRow[]>>()

  constructor(reader: Reader) {
    this.#reader = reader
    this.#rules = new DataLoader(async (ids) => {
      const found = new Map((await reader.run(ruleRecordsOf, { rules: ids })).map((one) => [one.rule, one]))
      return ids.map((id) => found.get(id) ?? null)
    })
    this.#buckets = new DataLoader(async (ids) => {
      const found = new Map((await reader.run(gapBuckets, { ids })).map(({ id, rows }) => [id, rows]))
      return ids.map((id) => JSON.parse(found.get(id) ?? '[]') as RecordedRow[])
    })
    this.#changes = new DataLoader(async (ids) => {
      const found = new Map((await reader.run(gapChangesByIds, { ids })).map(({ change }) => [change.id, change]))
      return ids.map((id) => found.get(id) ?? null)
    })
    this.#totals = new DataLoader(async (keys) => {
      const found = new Map((await reader.run(gapHistoryTotals, { keys })).map(({ key, total }) => [key, total]))
      return keys.map((key) => found.get(key) ?? 0)
    })
  }

  /** Since when a finding stands; null where it is not among those that are recorded. */
  async since({ rule, key }: Known): Promise<Since | null> {
    const record = await this.#rules.load(rule)
    if (!record) return null
    const rows = await this.#buckets.load(bucketId(rule, bucketOf(key, record.size)))
    const row = rows.find((one) => keyOfRow(rule, one) === key)
    if (!row) return null
    const [appeared, changed] = await Promise.all(
      [row[7], row[8]].map((number) => (number ? this.#changes.load(changeId(number)) : null)),
    )
    const { day, at } = appeared ?? { day: record.began, at: record.beganAt }
    return { day, at, appeared: appeared ?? null, changed: changed ?? null }
  }

  /** All changes of a finding, the last first. @throws InputError */
  of({ key }: Known, { first, after }: PageArgs): Connection<KeptGapChangeRow> {
    pageSize(first)
    const before = beforeOf(HISTORY, after)
    return {
      page: memo(async () => pageOf(HISTORY, await this.#history(first + 1, before).load(key), { first, after })),
      total: () => this.#totals.load(key),
    }
  }

  /** Changes of findings, the last first. @throws InputError */
  list(wanted: GapChangesWanted, { first, after }: PageArgs): Connection<KeptGapChangeRow> {
    pageSize(first)
    const before = beforeOf(LIST, after)
    const { chains = null, regions = null, kinds = null, from = null, to = null } = wanted
    // What a rule found that is no more cannot be told.
    const asked = { rules: wanted.rules ?? [...rules.keys()], chains, regions, kinds, from, to }
    return {
      page: memo(async () => {
        const rows = await this.#reader.run(gapChangePage, { ...asked, before, first: first + 1 })
        return pageOf(
          LIST,
          rows.map(({ change }) => change),
          { first, after },
        )
      }),
      total: () => this.#reader.run(gapChangeTotal, asked),
    }
  }

  /** One for those who ask for the same page, so that they are read together. */
  #history(first: number, before: number | null): DataLoader<string, readonly KeptGapChangeRow[]> {
    const of = `${first} ${before}`
    let loader = this.#histories.get(of)
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const found = new Map(
          (await this.#reader.run(gapHistories, { keys, before, first })).map(({ key, rows }) => [key, rows]),
        )
        return keys.map((key) => found.get(key) ?? [])
      })
      this.#histories.set(of, loader)
    }
    return loader
  }
}

const beforeOf = (list: string, after: string | null | undefined): number | null =>
  after == null ? null : (decodeCursor(list, ['number'], after)[0] as number)

const pageOf = (list: string, rows: readonly KeptGapChangeRow[], { first, after }: PageArgs) =>
  cut(
    rows,
    { first, after: after ?? null },
    (row) => row,
    ({ number }) => encodeCursor(list, [number]),
  )
