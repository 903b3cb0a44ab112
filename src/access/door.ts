import { seenHistory, tellsHistory } from './history.js'
import type { Query } from '../query/query.js'
import type { Reader, RunOptions } from '../store/store.js'
import { personalFields, personalTypes, type Sight } from './sight.js'
import { REGIONS, seenText, shownParam, sightTypes } from './text.js'

/** Relations that tell something personal: nobody goes along them who may not see everything. */
const RELATIONS: ReadonlySet<unknown> = new Set(
  personalTypes.flatMap(([, { relations }]) => relations as readonly string[]),
)

/** The one door for personal data: whatever is read through it knows of people only what may be seen. */
export function door(reader: Reader, sight: Sight): Reader {
  const given: Record<string, readonly string[]> = {
    [REGIONS]: sight.regions,
    ...Object.fromEntries(
      personalFields.map((field) => [
        shownParam(field),
        sight.shown.flatMap((one) => (one.field === field ? [one.person] : [])),
      ]),
    ),
  }
  return {
    async run<P, R>(query: Query<P, R>, params: P, options?: RunOptions): Promise<R> {
      const found = await reader.run(
        seenQuery(query),
        { ...withoutRelations(params), ...(!query.write && given) },
        options,
      )
      return tellsHistory(query) ? ((await seenHistory(found, reader, sight)) as R) : found
    },
  }
}

/** Queries through the door, by those without. */
const known = new WeakMap<Query, Query>()

function seenQuery<P, R>(query: Query<P, R>): Query<P, R> {
  const made = known.get(query) ?? {
    ...query,
    ...(!query.write && { text: seenText(query.text), params: { ...query.params, ...sightTypes } }),
  }
  known.set(query, made)
  return made as Query<P, R>
}

function withoutRelations<P>(params: P): P {
  const { types } = params as { types?: unknown }
  if (!Array.isArray(types) || !types.some((type) => RELATIONS.has(type))) return params
  return { ...params, types: types.filter((type) => !RELATIONS.has(type)) }
}
