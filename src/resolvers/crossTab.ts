import { coerceInputValue, isInputObjectType, type GraphQLSchema } from 'graphql'
import { typeOfCode } from '../analysis/crossTab/index.js'
import type {
  CrossTabAxisResolvers,
  CrossTabCellResolvers,
  CrossTabKeyResolvers,
  CrossTabResolvers,
  QueryResolvers,
} from '../generated/resolvers.js'
import { InputError } from '../kernel/errors.js'
import { entityTypes, type EntityTypeName } from '../model.js'
import { firstEntities } from './evidence.js'

/** A filter that comes as JSON, as the list of the type would take it. @throws InputError */
function filterOf(schema: GraphQLSchema, of: EntityTypeName, given: unknown): Readonly<Record<string, unknown>> {
  if (given == null) return {}
  const type = schema.getType(`${of}Filter`)
  if (isInputObjectType(type))
    return coerceInputValue(given, type, (path, _, error) => {
      const fields = Object.keys(type.getFields()).join(', ')
      throw new InputError(
        `${['filter', ...path].join('.')}: expected what ${type.name} takes (${fields}): ${error.message}`,
      )
    }) as Record<string, unknown>
  if (typeof given === 'object' && !Array.isArray(given) && Object.keys(given).length === 0) return {}
  throw new InputError(`filter: expected none, as the list of ${entityTypes[of].code} takes none`)
}

/** A cross-tab (交叉表). */
const CrossTab: CrossTabResolvers = {
  of: ({ of }) => entityTypes[of].code as never,
}

/** A row or a column: by what it is called, or by the name of an entity (行或列). */
const CrossTabKey: CrossTabKeyResolvers = {
  label: async ({ key, words }, { locale }, { load }) =>
    words ? words[locale] : (await load.entity.need('Entity', key)).name,
}

/** What is counted in a cell (单元格). */
const CrossTabCell: CrossTabCellResolvers = {
  entities: (cell, { first, afterId }, { load }) => firstEntities(load, cell.ids, first, afterId),
}

/** What can be counted by (维度). */
const CrossTabAxis: CrossTabAxisResolvers = {
  label: ({ title }, { locale }) => title[locale],
}

export const crossTabTypes = { CrossTab, CrossTabKey, CrossTabCell, CrossTabAxis }

export const crossTabQueries: Pick<QueryResolvers, 'crossTab' | 'crossTabAxes'> = {
  crossTab: (_, { of, filter, ...args }, { analysis }, { schema }) => {
    const type = typeOfCode(of)
    return analysis.crossTab.table({ ...args, of: type, filter: filterOf(schema, type, filter) })
  },
  crossTabAxes: (_, { of }, { analysis }) => analysis.crossTab.axes(typeOfCode(of)),
}
