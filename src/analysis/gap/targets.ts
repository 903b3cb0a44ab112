import { g12, type G12Result } from '../../generated/cypher.js'
import type { Progress } from '../progress/index.js'
import type { Scope } from './scope.js'

/** A target of a document in force, and how it stands. */
export interface JudgedTarget extends G12Result {
  progress: Progress
}

/** Judges every target in scope, by a fixed number of queries and one for each counter in use. */
export const judgedTargets = (scope: Needed): Promise<JudgedTarget[]> =>
  scope.once('judgedTargets', [scope.asOf, scope.regionIds, scope.chainIds, scope.params.staleMonths], () =>
    read(scope),
  )

type Needed = Pick<Scope, 'asOf' | 'regionIds' | 'chainIds' | 'params' | 'reader' | 'progress' | 'once'>

async function read({ asOf, regionIds, chainIds, params, reader, progress }: Needed): Promise<JudgedTarget[]> {
  const rows = await reader.run(g12, { regions: regionIds, chains: chainIds })
  const judged = await progress.of(
    rows.map(({ target }) => target),
    { asOf, staleMonths: Number(params.staleMonths) },
  )
  return rows.map((row, index) => ({ ...row, progress: judged[index]! }))
}
