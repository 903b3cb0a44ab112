import { randomUUID } from 'node:crypto'
import type { Finding, Told } from '../analysis/gap/finding.js'
import { groupsOf } from '../analysis/gap/groups.js'
import { mapInTurns } from '../kernel/turns.js'
import type { Block, Few, Head, Packed, Rest, Shared } from './block.js'
import { Words, writtenBody } from './body.js'
import { bucketOf, printOf, rowOf, sizeFor } from './recorded.js'
import { PackedFinding, readBlock } from './unpacked.js'

export type { Packed } from './block.js'

/** What a finding takes where it is read, beside its bytes. */
const READ_BYTES = 400
const COLUMNS = ['key', 'severity', 'assurance', 'subjectId', 'regionId', 'chainId', 'departmentId'] as const

/** Bytes that some versions of what a rule has found take; what they share counts once. */
export function sizeOf(versions: Iterable<Packed>): number {
  const known = new Set<string>()
  let sum = 0
  const add = ({ id, bytes }: Shared, count: number): void => {
    if (known.has(id)) return
    known.add(id)
    sum += bytes.byteLength + count * READ_BYTES
  }
  for (const { blocks, rest } of versions) {
    add(rest, 0)
    for (const block of blocks) if (block) add(block, block.count)
  }
  return sum
}

/** The print of a rule's findings, bucket by bucket. */
export const printsOf = ({ blocks }: Packed): string => blocks.map((block) => block?.print ?? NONE).join('')

const NONE = printOf([])

/**
 * Packs what a rule has found, others having their turn between; what is as it was in `before` is taken from there.
 * @throws what `signal` was aborted with
 */
export async function pack(
  { gaps, reads, ...rest }: Told & Required<Pick<Told, 'reads'>>,
  { before, signal }: { before?: Packed | undefined; signal?: AbortSignal | undefined } = {},
): Promise<Packed> {
  const size = sizeFor(gaps.length, before?.blocks.length)
  const earlier = before?.blocks.length === size ? before.blocks : []
  const same = new Uint32Array(size)
  const others = new Map<number, Finding[]>()
  // Of tens of thousands most are as they were packed.
  const again: Finding[] = []
  for (const group of groupsOf(gaps)) {
    const at = wholeOf(group, earlier)
    if (at !== undefined) same[at]! += group.length
    else
      for (const gap of group) {
        if (isIn(gap, earlier)) same[gap.bucket]!++
        else again.push(gap)
      }
  }
  const now = await mapInTurns(again, (gap) => {
    signal?.throwIfAborted()
    return sameOf(gap, earlier, size)
  })
  const places = await mapInTurns(now, (gap) => {
    if (!isIn(gap, earlier)) {
      const at = bucketOf(gap.key, size)
      others.set(at, [])
      return at
    }
    same[gap.bucket]!++
    return gap.bucket
  })
  for (const [at, block] of earlier.entries()) if (block && same[at] !== block.count) others.set(at, [])
  if (others.size > 0)
    for (const group of groupsOf(gaps)) {
      const at = wholeOf(group, earlier)
      if (at !== undefined) others.get(at)?.push(...group)
      else for (const gap of group) if (isIn(gap, earlier)) others.get(gap.bucket)?.push(gap)
    }
  for (const [at, gap] of now.entries()) others.get(places[at]!)?.push(gap)
  const blocks = await mapInTurns(Array.from({ length: size }), (_, at) => {
    signal?.throwIfAborted()
    const some = others.get(at)
    return some ? blockOf(some) : (earlier[at] ?? null)
  })
  return {
    id: randomUUID(),
    blocks,
    count: gaps.length,
    rest: restOf(rest, before?.rest),
    reads,
  }
}

const isIn = (gap: Finding, blocks: Packed['blocks']): gap is PackedFinding =>
  gap instanceof PackedFinding && blocks[gap.bucket]?.id === gap.block

/** The bucket whose whole block a group is. */
function wholeOf(group: readonly Finding[], blocks: Packed['blocks']): number | undefined {
  const [first] = group
  if (!first || !isIn(first, blocks)) return undefined
  const { bucket } = first
  return readBlock(blocks[bucket]!, bucket) === group ? bucket : undefined
}

/** What was found before, where it is the same. */
function sameOf(gap: Finding, blocks: Packed['blocks'], size: number): Finding {
  if (blocks.length === 0 || isIn(gap, blocks)) return gap
  const at = bucketOf(gap.key, size)
  const block = blocks[at]
  const old = block && readBlock(block, at).find(({ key }) => key === gap.key)
  return old && old.id === gap.id && COLUMNS.every((name) => old[name] === gap[name]) && isTold(gap, old) ? old : gap
}

/** Where bodies are written before it is known how many bytes they take. */
let scratch = Buffer.allocUnsafe(1 << 16)

/** Makes room for so many bytes behind those that are written. */
function makeRoom(bytes: number, behind: number): void {
  if (behind + bytes <= scratch.length) return
  const larger = Buffer.allocUnsafe((behind + bytes) * 2)
  scratch.copy(larger, 0, 0, behind)
  scratch = larger
}

/** Writes a text from an offset on, and returns how many bytes it takes. */
function write(text: string, at: number): number {
  makeRoom(text.length * 3, at)
  return scratch.write(text, at)
}

function copied(body: Buffer, at: number): number {
  makeRoom(body.length, at)
  return body.copy(scratch, at)
}

/** The words of blocks that something is compared with. */
const wordsOf = new WeakMap<Head, Words>()

/** Whether a finding tells what was packed before. */
function isTold(gap: Finding, { head, body }: PackedFinding): boolean {
  let words = wordsOf.get(head)
  if (!words) wordsOf.set(head, (words = new Words(head)))
  return body.equals(scratch.subarray(0, write(writtenBody(gap, words), 0)))
}

function blockOf(gaps: readonly Finding[]): Block | null {
  if (gaps.length === 0) return null
  const before = gaps.find((gap) => gap instanceof PackedFinding)?.head
  const words = new Words(before)
  let end = 0
  const ends = gaps.map((gap) => {
    // What was packed before is not read for it.
    if (!(gap instanceof PackedFinding) || gap.head !== before) end += write(writtenBody(gap, words), end)
    else end += copied(gap.body, end)
    return end
  })
  const head: Head = {
    rule: gaps[0]!.rule,
    world: gaps[0]!.id.slice(gaps[0]!.key.length),
    columns: {
      key: gaps.map(({ key }) => key),
      severity: gaps.map(({ severity }) => severity),
      subjectId: gaps.map(({ subjectId }) => subjectId),
      assurance: few(gaps.map(({ assurance }) => assurance)),
      regionId: few(gaps.map(({ regionId }) => regionId)),
      chainId: few(gaps.map(({ chainId }) => chainId)),
      departmentId: few(gaps.map(({ departmentId }) => departmentId)),
    },
    ends,
    labels: words.labels,
    absences: words.absences,
  }
  const first = Buffer.from(JSON.stringify(head))
  const bytes = new SharedArrayBuffer(4 + first.length + end)
  const all = Buffer.from(bytes)
  all.writeUInt32LE(first.length)
  first.copy(all, 4)
  scratch.copy(all, 4 + first.length, 0, end)
  return { id: randomUUID(), bytes, count: gaps.length, print: printOf(gaps.map(rowOf)) }
}

function few<T>(all: readonly T[]): Few<T> {
  const places = new Map<T, number>()
  const at = all.map((value) => {
    const known = places.get(value)
    if (known !== undefined) return known
    places.set(value, places.size)
    return places.size - 1
  })
  return { values: [...places.keys()], at }
}

function restOf(rest: Rest, before: Shared | undefined): Shared {
  const text = Buffer.from(JSON.stringify(rest))
  if (before && text.equals(Buffer.from(before.bytes))) return before
  const bytes = new SharedArrayBuffer(text.length)
  text.copy(Buffer.from(bytes))
  return { id: randomUUID(), bytes }
}
