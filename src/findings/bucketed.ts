import { LRUCache } from 'lru-cache'
import { inTurns, mapInTurns } from '../kernel/turns.js'
import type { Packed } from './block.js'
import { printsOf } from './packed.js'
import { bucketOf, printOf, rowOf, type RecordedRow } from './recorded.js'
import { readBlock, unpack } from './unpacked.js'

/** The findings of a rule as they are recorded, in buckets. */
export interface Buckets {
  size: number
  prints: string
  /** The rows of some buckets, or of all, each beside its place. */
  rows(places?: readonly number[]): Promise<(readonly [at: number, rows: RecordedRow[]])[]>
}

/** Prints of what was packed in another number of buckets. */
const others = new LRUCache<string, string>({ max: 200 })

/**
 * The findings of a rule in so many buckets: mostly those they are packed in, of which only what is asked for is read;
 * else, where as many were recorded before, they are put together anew. Others have their turn between.
 */
export async function bucketsOf(packed: Packed, size: number): Promise<Buckets> {
  if (packed.blocks.length === size) return { size, prints: printsOf(packed), rows: (places) => rowsIn(packed, places) }
  const key = `${packed.id} ${size}`
  const rows = async (places?: readonly number[]) => {
    const all = await regrouped(packed, size)
    return (places ?? [...all.keys()]).map((at) => [at, all[at]!] as const)
  }
  let prints = others.get(key)
  if (prints === undefined) {
    prints = (await mapInTurns(await regrouped(packed, size), printOf)).join('')
    others.set(key, prints)
  }
  return { size, prints, rows }
}

const rowsIn = (
  { blocks }: Packed,
  places: readonly number[] = [...blocks.keys()],
): Promise<(readonly [number, RecordedRow[]])[]> =>
  mapInTurns(places, (at) => {
    const block = blocks[at]
    return [at, block ? readBlock(block, at).map(rowOf) : []] as const
  })

async function regrouped(packed: Packed, size: number): Promise<RecordedRow[][]> {
  const { gaps } = await unpack(packed)
  const rows: RecordedRow[][] = Array.from({ length: size }, () => [])
  await inTurns(gaps.length, (at) => rows[bucketOf(gaps[at]!.key, size)]!.push(rowOf(gaps[at]!)))
  return rows
}
