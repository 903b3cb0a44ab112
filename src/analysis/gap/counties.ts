import { g23, type G23Result } from '../../generated/cypher.js'
import type { PlatformKind } from '../../generated/types.js'
import type { Scope } from './scope.js'

/** Stages of incubation that platforms stand for, the first first; venture capital is no platform. */
export const carriers = {
  NURSERY: ['MAKER_SPACE', 'AGRI_MAKER_SPACE'],
  INCUBATOR: ['INCUBATOR', 'UNIVERSITY_SCIENCE_PARK'],
  ACCELERATOR: ['ACCELERATOR'],
} as const satisfies Record<string, readonly PlatformKind[]>

export interface County extends G23Result {
  /** Those that exist by the day looked at. */
  existing: G23Result['platforms']
}

/** Counties whose chain of incubation is looked at: where it has begun, or all. One query. */
export async function incubating({
  asOf,
  regionIds,
  params,
  reader,
  once,
}: Pick<Scope<{ started: boolean }>, 'asOf' | 'regionIds' | 'params' | 'reader' | 'once'>): Promise<County[]> {
  const rows = await once('counties', [regionIds], () =>
    reader.run(g23, { kinds: Object.values(carriers).flat(), regions: regionIds }),
  )
  return rows
    .map((row) => ({
      ...row,
      existing: row.platforms.filter(({ status, on }) => status === 'EXISTING' && (on === null || on <= asOf)),
    }))
    .filter(({ existing }) => existing.length > 0 || !params.started)
}
