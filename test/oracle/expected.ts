import type { Expected } from './world.js'

/** What an oracle says of a gap that need not have a region or a chain. */
export type Gap = Omit<Expected, 'region' | 'chain'> & { region: string | null; chain: string | null }

/** Evidence that counts ids. */
export const counts = (
  groups: Record<string, readonly string[]>,
): { evidence: Record<string, number>; entities: Record<string, string[]> } => ({
  evidence: Object.fromEntries(Object.entries(groups).map(([label, ids]) => [label, ids.length])),
  entities: Object.fromEntries(Object.entries(groups).map(([label, ids]) => [label, [...ids].sort()])),
})
