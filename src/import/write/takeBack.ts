import { contactsOf, importedBindings, importedIncoming, importedOutgoing } from '../../generated/cypher.js'
import { slices } from '../../kernel/slices.js'
import { typeOfId } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Tie } from '../check/removals.js'
import { storedProperties, storedRelations, type StoredRelation } from '../check/stored.js'
import type { Properties } from '../exchange/spec.js'
import { undoStep, type UndoStep } from './undo.js'

/**
 * Undoes one transaction of what was done long ago: all it touched becomes as it was, but for the versions, which go
 * on. Returns what would undo that.
 */
export async function takeBack(tx: Reader, step: UndoStep): Promise<UndoStep> {
  const { made = [], changed = [], related = [], relations = [], removed = [], bindings = [] } = step
  const entities = await storedProperties(tx, [...made, ...changed.map(({ properties }) => properties.id as string)])
  const standing = await storedRelations(tx, [...related, ...relations.map(startOf)])
  const bound = new Map<string, { counter: string | null; version: number | null }>()
  for (const ids of slices(bindings.map(({ id }) => id)))
    for (const { id, ...mark } of await tx.run(importedBindings, { ids })) bound.set(id, mark)
  const opposite: UndoStep = {
    made: removed.map(({ properties }) => properties.id as string),
    changed: await changedBack(tx, changed, entities),
    related: relations.map((one) => ({ type: one.type, ...startOf(one) })),
    relations: [...standing.values()],
    removed: made.flatMap((id) => {
      const properties = entities.get(id)
      return properties ? [{ label: typeOfId(id)!, properties }] : []
    }),
    ties: await tiesOf(tx, made),
    bindings: [...bound].map(([id, { counter, version }]) => ({
      id,
      counter: counter ?? null,
      ...(version !== null && { version }),
    })),
    ...(await contactsBack(tx, step)),
  }
  await undoStep(tx, {
    ...step,
    changed: changed.map((one) => ({ ...one, properties: goingOn(one.properties, entities) })),
    relations: relations.map((one) => {
      const now = standing.get(one.properties.id as string)?.properties
      return { ...one, properties: goingOn(one.properties, new Map(now && [[one.properties.id as string, now]])) }
    }),
    removed: removed.map((one) => ({ ...one, properties: goingOn(one.properties) })),
    bindings: bindings.map(({ id, counter }) => ({ id, counter, version: versionOf(bound.get(id)) + 1 })),
  })
  return opposite
}

const startOf = ({ from, properties }: StoredRelation): { id: string; from: string } => ({
  id: properties.id as string,
  from,
})

const versionOf = (facts: { version?: unknown } | undefined): number =>
  (facts?.version as number | null | undefined) ?? 1

/** Of what was taken out, the version after that was one more. */
function goingOn(before: Properties, standing?: ReadonlyMap<string, Properties>): Properties {
  const now = standing?.get(before.id as string)
  return { ...before, version: (now ? versionOf(now) : versionOf(before) + 1) + 1 }
}

async function changedBack(
  tx: Reader,
  changed: NonNullable<UndoStep['changed']>,
  entities: ReadonlyMap<string, Properties>,
): Promise<NonNullable<UndoStep['changed']>> {
  const ties = await tiesOf(
    tx,
    changed.map(({ properties }) => properties.id as string),
  )
  const by = (end: 'from' | 'to'): Map<string, Tie[]> => {
    const found = new Map<string, Tie[]>()
    for (const tie of ties) found.set(tie[end], [...(found.get(tie[end]) ?? []), tie])
    return found
  }
  const [outgoing, incoming] = [by('from'), by('to')]
  const own = (some: readonly Tie[] | undefined, types: readonly string[]): Tie[] =>
    (some ?? []).filter(({ type }) => types.includes(type))
  return changed.flatMap((one) => {
    const id = one.properties.id as string
    const properties = entities.get(id)
    if (!properties) return []
    return [
      { ...one, properties, ties: [...own(outgoing.get(id), one.outgoing), ...own(incoming.get(id), one.incoming)] },
    ]
  })
}

/** Relations of entities' rows that begin or end at entities. */
async function tiesOf(tx: Reader, all: readonly string[]): Promise<Tie[]> {
  const found = new Map<string, Tie>()
  for (const ids of slices(all))
    for (const query of [importedOutgoing, importedIncoming])
      for (const { type, from, to, properties } of await tx.run(query, { ids: [...ids] }))
        found.set(`${type} ${from} ${to}`, { type, from, to, properties: properties as Properties })
  return [...found.values()]
}

async function contactsBack(
  tx: Reader,
  { contactIds = [], contacts = [] }: UndoStep,
): Promise<Pick<UndoStep, 'contactIds' | 'contacts'>> {
  const wanted = new Set(contactIds)
  const known = contacts.map(({ properties }) => properties.id as string)
  const found: NonNullable<UndoStep['contacts']> = []
  // The id of contact data is made of its expert's.
  for (const ids of slices(contactIds.map((id) => `expert:${id.slice('contact:'.length)}`)))
    for (const { expert, properties } of await tx.run(contactsOf, { ids: [...ids] }))
      if (wanted.has((properties as Properties).id as string))
        found.push({ expert, properties: properties as Properties })
  return { contactIds: known, contacts: found }
}
