import { randomUUID } from 'node:crypto'
import type { Evidence, Finding, Told } from '../analysis/gap/finding.js'
import { inTurns } from '../kernel/turns.js'

/**
 * What a rule has found, as bytes that threads share: what is sorted and counted by comes first, the rest of each
 * finding is read where it is told.
 */
export interface Packed {
  /** The same in every thread. */
  id: string
  bytes: SharedArrayBuffer
  count: number
  /** Labels and types of relations that were read for it. */
  reads: readonly string[]
}

type Column = 'key' | 'severity' | 'assurance' | 'subjectId' | 'regionId' | 'chainId' | 'departmentId'
type Body = Pick<Finding, 'evidence' | 'explanation' | 'absence'>

interface Head extends Pick<Told, 'notAssessed' | 'withheld' | 'unassessed' | 'registers'> {
  rule: string
  /** What follows the key in the id of each. */
  world: string
  columns: { [K in Column]: Finding[K][] }
  /** Where the bodies end. */
  ends: number[]
}

/** What a finding takes where it is read, beside its bytes. */
const READ_BYTES = 400
const COLUMNS = ['key', 'severity', 'assurance', 'subjectId', 'regionId', 'chainId', 'departmentId'] as const

export const sizeOf = ({ bytes, count }: Packed): number => bytes.byteLength + count * READ_BYTES

export function pack({ gaps, notAssessed, withheld, unassessed, registers }: Told, reads: Iterable<string>): Packed {
  const bodies = gaps.map(bodyOf)
  let end = 0
  const head: Head = {
    rule: gaps[0]?.rule ?? '',
    world: gaps[0]?.id.slice(gaps[0].key.length) ?? '',
    columns: Object.fromEntries(COLUMNS.map((name) => [name, gaps.map((gap) => gap[name])])) as Head['columns'],
    ends: bodies.map(({ length }) => (end += length)),
    notAssessed,
    withheld,
    unassessed,
    registers,
  }
  const first = Buffer.from(JSON.stringify(head))
  const bytes = new SharedArrayBuffer(4 + first.length + end)
  const all = Buffer.from(bytes)
  all.writeUInt32LE(first.length)
  let at = 4
  for (const part of [first, ...bodies]) at += part.copy(all, at)
  return { id: randomUUID(), bytes, count: gaps.length, reads: [...reads] }
}

/** What findings are sorted and counted by, a list each. */
export const columnsOf = (packed: Packed): Readonly<Head['columns']> => headOf(packed).columns

function headOf({ bytes }: Packed): Head {
  const all = Buffer.from(bytes)
  return JSON.parse(all.toString('utf8', 4, 4 + all.readUInt32LE())) as Head
}

/** What was packed before is not read for it. */
const bodyOf = (gap: Finding): Buffer =>
  gap instanceof PackedFinding
    ? gap.body
    : Buffer.from(
        JSON.stringify({
          evidence: gap.evidence,
          explanation: gap.explanation,
          absence: gap.absence,
        } satisfies Body),
      )

/** The same as it was, others having their turn between. */
export async function unpack({ bytes, count }: Packed): Promise<Told> {
  const all = Buffer.from(bytes)
  const begin = 4 + all.readUInt32LE()
  const { columns, ends, rule, world, ...rest } = JSON.parse(all.toString('utf8', 4, begin)) as Head
  const gaps: Finding[] = []
  await inTurns(count, (index) => {
    const body = all.subarray(begin + (ends[index - 1] ?? 0), begin + ends[index]!)
    gaps.push(new PackedFinding(columns, index, { rule, world }, body))
  })
  return { gaps, ...rest }
}

class PackedFinding implements Finding {
  readonly rule: string
  readonly key: string
  readonly severity: number
  readonly assurance: Finding['assurance']
  readonly subjectId: string
  readonly regionId: string | null
  readonly chainId: string | null
  readonly departmentId: string | null
  readonly #world: string
  readonly #bytes: Buffer
  #read: Body | undefined

  constructor(columns: Head['columns'], at: number, { rule, world }: Pick<Head, 'rule' | 'world'>, bytes: Buffer) {
    this.rule = rule
    this.key = columns.key[at]!
    this.severity = columns.severity[at]!
    this.assurance = columns.assurance[at]!
    this.subjectId = columns.subjectId[at]!
    this.regionId = columns.regionId[at] ?? null
    this.chainId = columns.chainId[at] ?? null
    this.departmentId = columns.departmentId[at] ?? null
    this.#world = world
    this.#bytes = bytes
  }

  /** As it was packed. */
  get body(): Buffer {
    return this.#bytes
  }

  get id(): string {
    return this.key + this.#world
  }

  get evidence(): readonly Evidence[] {
    return this.#body.evidence
  }

  get explanation(): Finding['explanation'] {
    return this.#body.explanation
  }

  get absence(): Finding['absence'] {
    return this.#body.absence
  }

  get #body(): Body {
    return (this.#read ??= JSON.parse(this.#bytes.toString('utf8')) as Body)
  }
}
