import { LRUCache } from 'lru-cache'
import type { Evidence, Finding, Told } from '../analysis/gap/finding.js'
import { inTurns } from '../kernel/turns.js'
import type { Block, Head, Packed, Rest, Shared } from './block.js'
import { readBody, type Body } from './body.js'

/** So many findings stay read, beside those of what a thread keeps itself; each takes some hundred bytes. */
const MOST_READ = 150_000

/**
 * What is read of shared bytes, once where it is asked for again: what comes from another thread is each time another
 * object.
 */
class Memory<S extends Shared, T extends object> {
  readonly #here = new WeakMap<SharedArrayBuffer, T>()
  readonly #lately = new LRUCache<string, T>({ maxSize: MOST_READ })

  get({ id, bytes }: S): T | undefined {
    return this.#here.get(bytes) ?? this.#lately.get(id)
  }

  set({ id, bytes }: S, read: T, size: number): T {
    this.#here.set(bytes, read)
    this.#lately.set(id, read, { size })
    return read
  }
}

const blocks = new Memory<Block, readonly PackedFinding[]>()
const rests = new Memory<Shared, Rest>()

/** The same as it was packed, others having their turn between. */
export async function unpack(packed: Packed): Promise<Told> {
  const gaps: Finding[] = []
  await inTurns(packed.blocks.length, (at) => {
    const block = packed.blocks[at]
    if (block) for (const gap of readBlock(block, at)) gaps.push(gap)
  })
  return { gaps, ...readRest(packed.rest), reads: packed.reads }
}

function readRest(rest: Shared): Rest {
  const known = rests.get(rest)
  if (known) return known
  const read = JSON.parse(Buffer.from(rest.bytes).toString('utf8')) as Rest
  return rests.set(rest, read, 1 + read.withheld.length + read.unassessed.length + read.notAssessed.length)
}

/** The findings of a block, that of a bucket. */
export function readBlock(block: Block, bucket: number): readonly PackedFinding[] {
  const known = blocks.get(block)
  if (known) return known
  const all = Buffer.from(block.bytes)
  const begin = 4 + all.readUInt32LE()
  const head = JSON.parse(all.toString('utf8', 4, begin)) as Head
  const read = head.ends.map((end, at) => {
    const body = all.subarray(begin + (head.ends[at - 1] ?? 0), begin + end)
    return new PackedFinding(head, at, { block: block.id, bucket }, body)
  })
  return blocks.set(block, read, block.count)
}

/** A finding that is read from where it was packed. */
export class PackedFinding implements Finding {
  readonly rule: string
  readonly key: string
  readonly severity: number
  readonly assurance: Finding['assurance']
  readonly subjectId: string
  readonly regionId: string | null
  readonly chainId: string | null
  readonly departmentId: string | null
  /** Id of the block it lies in, and the bucket of that. */
  readonly block: string
  readonly bucket: number
  /** As it was packed, and the beginning of its block. */
  readonly body: Buffer
  readonly head: Head
  #read: Body | undefined

  constructor(head: Head, at: number, { block, bucket }: { block: string; bucket: number }, body: Buffer) {
    const { rule, columns } = head
    this.rule = rule
    this.key = columns.key[at]!
    this.severity = columns.severity[at]!
    this.assurance = columns.assurance[at]!
    this.subjectId = columns.subjectId[at]!
    this.regionId = columns.regionId[at] ?? null
    this.chainId = columns.chainId[at] ?? null
    this.departmentId = columns.departmentId[at] ?? null
    this.block = block
    this.bucket = bucket
    this.body = body
    this.head = head
  }

  get id(): string {
    return this.key + this.head.world
  }

  get evidence(): readonly Evidence[] {
    return this.#all().evidence
  }

  get explanation(): Finding['explanation'] {
    return this.#all().explanation
  }

  get absence(): Finding['absence'] {
    return this.#all().absence
  }

  #all(): Body {
    return (this.#read ??= readBody(this.body.toString('utf8'), this.head))
  }
}
