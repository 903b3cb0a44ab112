import type { Block, Packed, Shared } from './block.js'

/** What was found, told to who holds what was found before: only what differs. */
export interface Differing {
  id: string
  /** The id of what it is told by. */
  base: string
  count: number
  /** Blocks that differ, by their places. */
  blocks: readonly (readonly [at: number, block: Block | null])[]
  /** Left out where it is the same. */
  rest?: Shared
  reads?: readonly string[]
}

/** What of something packed differs from what is held; all of it where that is of no use. */
export function differing(packed: Packed, base: Packed | undefined): Packed | Differing {
  if (!base || base.blocks.length !== packed.blocks.length) return packed
  const blocks: [number, Block | null][] = []
  for (const [at, block] of packed.blocks.entries()) if (block?.id !== base.blocks[at]?.id) blocks.push([at, block])
  return {
    id: packed.id,
    base: base.id,
    count: packed.count,
    blocks,
    ...(packed.rest.id !== base.rest.id && { rest: packed.rest }),
    ...(packed.id !== base.id && { reads: packed.reads }),
  }
}

/** The same again, from what was held; it shares with that what does not differ. */
export function whole(told: Packed | Differing, base: Packed | undefined): Packed {
  if (!('base' in told)) return told
  if (base?.id !== told.base) throw new Error(`told by what is not held: ${told.base}`)
  if (told.id === base.id) return base
  const blocks = [...base.blocks]
  for (const [at, block] of told.blocks) blocks[at] = block
  return { id: told.id, count: told.count, blocks, rest: told.rest ?? base.rest, reads: told.reads ?? base.reads }
}
