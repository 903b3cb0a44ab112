import { g18, type G18Result } from '../../generated/cypher.js'
import type { Reader } from '../../store/store.js'
import { Tree } from '../../kernel/tree.js'
import type { Scope } from './scope.js'

/** A measure that no other is part of. */
export interface LeafMeasure {
  measure: G18Result
  /** The measures it is part of, upwards. */
  above: readonly G18Result[]
  /** Whether it has a responsible unit, or one above it has. */
  assigned: boolean
  /** Whether its document names a unit for any measure. */
  documentNames: boolean
}

/** The leaves of all measures of documents in force. One query. */
export const leafMeasures = ({ reader, once }: Pick<Scope, 'reader' | 'once'>): Promise<LeafMeasure[]> =>
  once('leafMeasures', [], () => read(reader))

async function read(reader: Reader): Promise<LeafMeasure[]> {
  const rows = await reader.run(g18, {})
  const byId = new Map(rows.map((row) => [row.id, row]))
  const tree = new Tree(rows.map(({ id, parentId }) => [id, parentId]))
  const naming = new Set(rows.flatMap(({ units, policyId }) => (units > 0 ? [policyId] : [])))
  const parents = new Set(rows.map(({ parentId }) => parentId))
  return rows
    .filter(({ id, policyStatus }) => !parents.has(id) && policyStatus !== 'REPEALED')
    .map((measure) => {
      const above = tree
        .upwards(measure.id)
        .slice(1)
        .flatMap((id) => byId.get(id) ?? [])
      return {
        measure,
        above,
        assigned: [measure, ...above].some(({ units }) => units > 0),
        documentNames: naming.has(measure.policyId),
      }
    })
}
