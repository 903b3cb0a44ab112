import { randomUUID } from 'node:crypto'
import type { Finding, Told } from '../analysis/gap/finding.js'
import { mapInTurns } from '../kernel/turns.js'
import type { Block, Body, Head, Packed, Rest, Shared } from './block.js'
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
  const now = await mapInTurns(gaps, (gap) => {
    signal?.throwIfAborted()
    return sameOf(gap, earlier, size)
  })
  const same = new Uint32Array(size)
  const others = new Map<number, Finding[]>()
  for (const gap of now) {
    if (isIn(gap, earlier)) same[gap.bucket]!++
    else others.set(bucketOf(gap.key, size), [])
  }
  for (const [at, block] of earlier.entries()) if (block && same[at] !== block.count) others.set(at, [])
  for (const gap of now) others.get(isIn(gap, earlier) ? gap.bucket : bucketOf(gap.key, size))?.push(gap)
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

/** What was found before, where it is the same. */
function sameOf(gap: Finding, blocks: Packed['blocks'], size: number): Finding {
  if (isIn(gap, blocks)) return gap
  const at = bucketOf(gap.key, size)
  const block = blocks[at]
  const old = block && readBlock(block, at).find(({ key }) => key === gap.key)
  return old && old.id === gap.id && COLUMNS.every((name) => old[name] === gap[name]) && old.body.equals(bodyOf(gap))
    ? old
    : gap
}

function blockOf(gaps: readonly Finding[]): Block | null {
  if (gaps.length === 0) return null
  const bodies = gaps.map(bodyOf)
  let end = 0
  const head: Head = {
    rule: gaps[0]!.rule,
    world: gaps[0]!.id.slice(gaps[0]!.key.length),
    columns: Object.fromEntries(COLUMNS.map((name) => [name, gaps.map((gap) => gap[name])])) as Head['columns'],
    ends: bodies.map(({ length }) => (end += length)),
  }
  const first = Buffer.from(JSON.stringify(head))
  const bytes = new SharedArrayBuffer(4 + first.length + end)
  const all = Buffer.from(bytes)
  all.writeUInt32LE(first.length)
  let at = 4
  for (const part of [first, ...bodies]) at += part.copy(all, at)
  return { id: randomUUID(), bytes, count: gaps.length, print: printOf(gaps.map(rowOf)) }
}

function restOf(rest: Rest, before: Shared | undefined): Shared {
  const text = Buffer.from(JSON.stringify(rest))
  if (before && text.equals(Buffer.from(before.bytes))) return before
  const bytes = new SharedArrayBuffer(text.length)
  text.copy(Buffer.from(bytes))
  return { id: randomUUID(), bytes }
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
