import { tables } from '../generated/tables.js'
import type { Removals } from '../import/check/removals.js'
import { factsById } from '../import/check/facts.js'
import { storedProperties, type StoredRelation } from '../import/check/stored.js'
import type { Properties } from '../import/exchange/spec.js'
import { inTurns } from '../kernel/turns.js'
import type { Reader } from '../store/store.js'
import { problem, type ChangeProblem } from './problem.js'
import type { RemoveRow } from './plan.js'

/** What stands in the graph for a row. */
export interface Standing {
  version: number
  values: Readonly<Record<string, unknown>>
}

const fileOf = new Map<string, string>(
  tables.flatMap((spec) => (spec.kind === 'relation' ? [[spec.type, spec.file]] : [])),
)

export const versionOf = ({ version }: Properties): number => (version as number | undefined) ?? 1

/** Why a row is taken out, by its change; what goes along with all goes for the one reason there is. */
export function reasonsOf(removes: readonly RemoveRow[]): (row: number | undefined) => string | undefined {
  const all = new Set(removes.map(({ reason }) => reason))
  const byRow = new Map(removes.map(({ index, reason }) => [index, reason]))
  return (row) => (row === undefined ? undefined : byRow.get(row)) ?? (all.size === 1 ? [...all][0] : undefined)
}

/** What is to be taken out by its id. */
export async function removalsOf(
  reader: Reader,
  removes: readonly RemoveRow[],
): Promise<{ name: (removals: Removals) => void; problems: ChangeProblem[]; standing: Map<number, Standing> }> {
  const entities = await storedProperties(
    reader,
    removes.map(({ id }) => id),
  )
  const others = removes.filter(({ id }) => !entities.has(id)).map(({ id }) => id)
  const relations = new Map(
    (await factsById(reader, others)).map((one) => [one.properties.id as string, one as StoredRelation]),
  )
  const problems: ChangeProblem[] = []
  const standing = new Map<number, Standing>()
  const first = new Map<string, number>()
  await inTurns(removes.length, (at) => {
    const { index, id } = removes[at]!
    const properties = entities.get(id) ?? relations.get(id)?.properties
    if (properties)
      standing.set(index, {
        version: versionOf(properties),
        values: { id, ...(typeof properties.name === 'string' && { name: properties.name }) },
      })
    else
      problems.push(
        problem(
          index,
          'UNKNOWN_REFERENCE',
          'expected the id of an entity or of a fact of the graph',
          '应为：库中实体或关系的编号',
          { field: 'id', value: id },
        ),
      )
    if (first.has(id))
      problems.push(
        problem(
          index,
          'INVALID',
          `expected an id of its own: change ${first.get(id)!} takes it out already`,
          `应为：唯一的编号；第${first.get(id)! + 1}项变更已移除它`,
          { field: 'id', value: id },
        ),
      )
    else first.set(id, index)
  })
  const name = (removals: Removals): void => {
    for (const { index, id } of removes) {
      const relation = relations.get(id)
      if (entities.has(id)) removals.entity(id, { table: '', file: '', row: index })
      else if (relation)
        removals.relation(relation, {
          table: fileOf.get(relation.type) ?? '',
          file: '',
          row: index,
        })
    }
  }
  return { name, problems, standing }
}
