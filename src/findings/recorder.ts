import { randomUUID } from 'node:crypto'
import {
  createGapChanges,
  gapBuckets,
  gapChangesByIds,
  gapRecord,
  holdGapRecord,
  lastChange,
  removeGapBuckets,
  ruleRecords,
  saveGapBuckets,
  saveGapRecord,
  saveRuleRecords,
  type GapRecordResult,
  type KeptGapChangeRow,
  type RuleRecordRow,
} from '../generated/cypher.js'
import { slices } from '../kernel/slices.js'
import type { Store } from '../store/store.js'
import { changesOf } from './changed.js'
import type { Packed } from './block.js'
import { bucketsOf, type Buckets } from './bucketed.js'
import { bucketId, changeId, sizeFor, unlike, type RecordedRow } from './recorded.js'
import { Between, type LookedAt } from './through.js'
import { unpack } from './unpacked.js'

/** All findings of one state of the store, as of a day. */
export interface Standing {
  state: string
  day: string
  /** Ids of the rules. */
  rules: readonly string[]
  /** What a rule found; nothing where that is not known. */
  found(rule: string): Packed | undefined
}

/** So many buckets are written in one transaction, unless those of one rule are more. */
const AT_ONCE = 400
const BATCH = 1000
/** Where others have recorded a later day within this time, their clock is before ours; else it was wrong. */
const CLOCKS_MS = 600_000

type Head = GapRecordResult

interface Pending {
  changes: KeptGapChangeRow[]
  /** Of changes that were written before. */
  goOn: KeptGapChangeRow[]
  buckets: { id: string; rows: string }[]
  gone: string[]
  records: RuleRecordRow[]
}

/**
 * Records what findings appear, change or go, and through what (沿革): all that stand are compared with what was recorded
 * last. Of several processes over one store one records each change; what it writes is beside the state of the store.
 */
export class Recorder {
  readonly #store: Pick<Store, 'run' | 'transaction' | 'state'>
  readonly #atOnce: number

  constructor(store: Pick<Store, 'run' | 'transaction' | 'state'>, { atOnce = AT_ONCE } = {}) {
    this.#store = store
    this.#atOnce = atOnce
  }

  /** False where something was written meanwhile: what stands then is to be recorded instead. */
  async record(standing: Standing): Promise<boolean> {
    const head = await this.#store.run(gapRecord, {})
    const number = (await this.#store.run(lastChange, {}))?.number ?? 0
    if ((await this.#store.state({ settled: true })) !== standing.state) return false
    const now = { number, day: standing.day }
    if (head && isBehind(now, head)) return true
    const records = (await this.#store.run(ruleRecords, {})).map(({ record }) => record)
    const pass = new Pass(this.#store, standing, now, head, records)
    return pass.write(this.#atOnce)
  }
}

const isBehind = ({ number, day }: LookedAt, head: Head): boolean =>
  number < head.number || (day < head.day && Math.abs(Date.now() - Date.parse(head.at)) < CLOCKS_MS)

const nothing = (): Pending => ({ changes: [], goOn: [], buckets: [], gone: [], records: [] })

/** One comparison of all that stands with what is recorded. */
class Pass {
  readonly #store: Pick<Store, 'run' | 'transaction'>
  readonly #standing: Standing
  readonly #now: LookedAt
  readonly #at = new Date().toISOString()
  readonly #records: ReadonlyMap<string, RuleRecordRow>
  readonly #between = new Map<string, Between>()
  #head: Head
  #pending: Pending = nothing()

  constructor(
    store: Pick<Store, 'run' | 'transaction'>,
    standing: Standing,
    now: LookedAt,
    head: Head | null,
    records: readonly RuleRecordRow[],
  ) {
    this.#store = store
    this.#standing = standing
    this.#now = now
    this.#head = head ?? { version: 0, changes: 0, covered: -1, number: 0, day: '', at: '', but: '' }
    this.#records = new Map(records.map((record) => [record.rule, record]))
  }

  async write(atOnce: number): Promise<boolean> {
    const { rules, found } = this.#standing
    const missing: string[] = []
    let same = true
    for (const rule of rules) {
      const packed = found(rule)
      if (packed) same = !(await this.#compare(rule, packed)) && same
      else missing.push(rule)
      if (this.#pending.buckets.length >= atOnce && !(await this.#flush())) return false
    }
    const { number, day, but } = this.#head
    const covered = number === this.#now.number && day === this.#now.day && but === missing.join()
    if (same && covered && this.#pending.records.length === 0) return true
    // What is not looked at now was looked at last when it says so itself.
    for (const rule of missing) {
      const record = this.#records.get(rule)
      if (record && !but.split(',').includes(rule))
        this.#pending.records.push({ ...record, ...this.#lookedAt(record), version: this.#head.version + 1 })
    }
    return this.#flush({ ...this.#now, but: missing.join() })
  }

  /** Whether anything is another. */
  async #compare(rule: string, packed: Packed): Promise<boolean> {
    const record = this.#records.get(rule)
    const now = await bucketsOf(packed, sizeFor(packed.count, record?.size))
    const { size, prints } = now
    if (record?.size === size && record.prints === prints) return false
    const own = { ...this.#now, size, prints, version: this.#head.version + 1 }
    const id = `gaprecord:${rule}`
    if (record) await this.#differ(record, packed, now)
    else this.#keep(rule, await now.rows())
    const began = { began: this.#now.day, beganAt: this.#at }
    this.#pending.records.push(record ? { ...record, ...own } : { id, rule, ...began, ...own })
    return true
  }

  async #differ(record: RuleRecordRow, packed: Packed, now: Buckets): Promise<void> {
    const { rule, size } = record
    const other = size !== now.size
    const places = other ? Array.from({ length: size }, (_, at) => at) : unlike(now.prints, record.prints)
    const before: RecordedRow[] = []
    for (const some of slices(places.map((at) => bucketId(rule, at))))
      for (const { rows } of await this.#store.run(gapBuckets, { ids: [...some] }))
        before.push(...(JSON.parse(rows) as RecordedRow[]))
    const touched = await now.rows(other ? undefined : places)
    const { changes, goOn } = await changesOf(rule, {
      before,
      after: touched.flatMap(([, rows]) => rows),
      between: this.#betweenOf(record),
      written: (numbers) => this.#written(numbers),
      found: () => unpack(packed).then(({ gaps }) => gaps),
      first: this.#head.changes + this.#pending.changes.length + 1,
      now: { day: this.#now.day, at: this.#at },
    })
    for (const change of changes) this.#pending.changes.push(change)
    for (const change of goOn) this.#pending.goOn.push(change)
    this.#keep(rule, touched)
    if (size > now.size) this.#pending.gone.push(...places.slice(now.size).map((at) => bucketId(rule, at)))
  }

  async #written(numbers: readonly number[]): Promise<KeptGapChangeRow[]> {
    const found: KeptGapChangeRow[] = []
    for (const some of slices(numbers.map(changeId)))
      for (const { change } of await this.#store.run(gapChangesByIds, { ids: [...some] })) found.push(change)
    return found
  }

  #keep(rule: string, buckets: Iterable<readonly [number, readonly RecordedRow[]]>): void {
    for (const [at, rows] of buckets) this.#pending.buckets.push({ id: bucketId(rule, at), rows: JSON.stringify(rows) })
  }

  /** When a rule was looked at last: with all, but for those that were left out then. */
  #lookedAt(record: RuleRecordRow): LookedAt {
    const { covered, but, number, day } = this.#head
    const own = record.version > covered || but.split(',').includes(record.rule)
    return own ? { number: record.number, day: record.day } : { number, day }
  }

  #betweenOf(record: RuleRecordRow): Between {
    const from = this.#lookedAt(record)
    const key = `${from.number} ${from.day}`
    let between = this.#between.get(key)
    if (!between) this.#between.set(key, (between = new Between(this.#store, from, this.#now)))
    return between
  }

  /** False where another process has recorded something meanwhile. */
  async #flush(covers?: LookedAt & { but: string }): Promise<boolean> {
    const { changes, goOn, buckets, gone, records } = this.#pending
    const version = this.#head.version + 1
    const next: Head = {
      ...this.#head,
      ...(covers && { ...covers, covered: version }),
      version,
      changes: this.#head.changes + changes.length,
      at: this.#at,
    }
    const written = await this.#store.transaction(async (tx) => {
      if ((await tx.run(holdGapRecord, { mark: randomUUID() })) !== this.#head.version) return false
      for (const rows of slices([...changes, ...goOn], BATCH)) await tx.run(createGapChanges, { rows })
      for (const some of slices(buckets, BATCH)) await tx.run(saveGapBuckets, { buckets: some })
      if (gone.length) await tx.run(removeGapBuckets, { ids: gone })
      if (records.length) await tx.run(saveRuleRecords, { rows: records })
      await tx.run(saveGapRecord, next)
      return true
    })
    this.#head = next
    this.#pending = nothing()
    return written
  }
}
