import { LRUCache } from 'lru-cache'
import type { Evidence, Finding, Told } from '../analysis/gap/finding.js'
import { join } from '../analysis/gap/groups.js'
import { inTurns } from '../kernel/turns.js'
import type { Block, Few, Head, Packed, Rest, Shared } from './block.js'
import { readBody, type Body } from './body.js'
import { room } from './room.js'

/** So many findings stay read, beside those of what a thread keeps itself; each takes some hundred bytes. */
const MOST_READ = room(150_000)

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
  const groups: (readonly Finding[])[] = []
  await inTurns(packed.blocks.length, (at) => {
    const block = packed.blocks[at]
    if (block) groups.push(readBlock(block, at))
  })
  return { gaps: join(groups), ...readRest(packed.rest), reads: packed.reads }
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
  const from: Origin = { block: block.id, bucket, head, bodies: all.subarray(begin) }
  const read = head.ends.map((_, at) => new PackedFinding(from, at))
  return blocks.set(block, read, block.count)
}

/** The block that some findings are read from. */
interface Origin {
  /** Its id. */
  block: string
  bucket: number
  head: Head
  bodies: Buffer
}

/** A finding that is read from where it was packed, as there are many: all it holds itself is its place. */
export class PackedFinding implements Finding {
  readonly #from: Origin
  readonly #at: number
  #read: Body | undefined

  constructor(from: Origin, at: number) {
    this.#from = from
    this.#at = at
  }

  /** Id of the block it lies in. */
  get block(): string {
    return this.#from.block
  }

  get bucket(): number {
    return this.#from.bucket
  }

  /** The beginning of its block. */
  get head(): Head {
    return this.#from.head
  }

  /** As it was packed. */
  get body(): Buffer {
    const { ends } = this.head
    return this.#from.bodies.subarray(ends[this.#at - 1] ?? 0, ends[this.#at])
  }

  get rule(): string {
    return this.head.rule
  }

  get key(): string {
    return this.head.columns.key[this.#at]!
  }

  get severity(): number {
    return this.head.columns.severity[this.#at]!
  }

  get subjectId(): string {
    return this.head.columns.subjectId[this.#at]!
  }

  get assurance(): Finding['assurance'] {
    return this.#one('assurance')
  }

  get regionId(): string | null {
    return this.#one('regionId')
  }

  get chainId(): string | null {
    return this.#one('chainId')
  }

  get departmentId(): string | null {
    return this.#one('departmentId')
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

  #one<K extends 'assurance' | 'regionId' | 'chainId' | 'departmentId'>(name: K): Finding[K] {
    const { values, at } = this.head.columns[name] as Few<Finding[K]>
    return values[at[this.#at]!]!
  }

  #all(): Body {
    return (this.#read ??= readBody(this.body.toString('utf8'), this.head))
  }
}
