import type { EntityRow } from '../../frame/entity.js'
import type { ProfileTiesQuery } from '../../generated/graphql.js'

/** One tie: over which relation, to whom, with which facts. */
export interface Tie {
  relation: string
  entity: EntityRow
  facts: readonly (readonly [name: string, value: string | boolean])[]
  /** How many ties of the relation there are, by the API. */
  total: number
}

type Node = NonNullable<ProfileTiesQuery['node']>
interface Several {
  totalCount: number
  nodes: readonly object[]
}

const several = (value: unknown): value is Several => typeof value === 'object' && value !== null && 'nodes' in value
const entity = (value: unknown): value is EntityRow =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value

/** The ties of an answer, relation by relation. */
export function tiesOf(node: Node | null): Tie[] {
  if (!node) return []
  return Object.entries(node).flatMap(([relation, value]): Tie[] => {
    if (entity(value)) return [{ relation, entity: value, facts: [], total: 1 }]
    return several(value) ? value.nodes.map((one) => tieOf(relation, one, node.id, value.totalCount)) : []
  })
}

function tieOf(relation: string, one: object, self: string, total: number): Tie {
  if (entity(one)) return { relation, entity: one, facts: [], total }
  const ends = Object.values(one).filter(entity)
  const other = ends.find(({ id }) => id !== self) ?? ends[0]!
  const facts = Object.entries(one).flatMap(([name, value]): [string, string | boolean][] =>
    name !== 'id' && (typeof value === 'string' || typeof value === 'boolean') && value !== '' ? [[name, value]] : [],
  )
  return { relation, entity: other, facts, total }
}
