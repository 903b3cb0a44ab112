import type { ShortagePostResolvers } from '../generated/resolvers.js'

/** A post hard to fill (急需紧缺岗位). */
const ShortagePost: Pick<ShortagePostResolvers, 'fillRate'> = {
  fillRate: ({ wanted, filled }) => (filled == null ? null : Math.min(1, filled / wanted)),
}

export const ledgerTypes = { ShortagePost }
