import { changeSetsAfter, changesOfSet, changeUndo, type ChangesOfSetResult } from '../generated/cypher.js'
import type { UndoStep } from '../import/write/undo.js'
import { tables } from '../generated/tables.js'
import { isLocal } from '../analysis/gap/around.js'
import type { Touched } from '../analysis/gap/touched.js'
import { inTurns } from '../kernel/turns.js'
import { idsIn, typeOfId, type EntityTypeName } from '../model.js'
import type { Reader } from '../store/store.js'

/** What more change sets, or more rows, did is not followed. */
const MOST_SETS = 200
const MOST_ROWS = 500

/**
 * What the change sets after a number, up to another, have touched; null where it is too much to be followed, or one of
 * them does not tell its rows.
 */
export async function touchedBetween(reader: Reader, after: number, until: number): Promise<Touched | null> {
  const found = new Noted()
  const sets = after === until ? [] : await reader.run(changeSetsAfter, { after, until, first: MOST_SETS + 1 })
  if (sets.length > MOST_SETS) return null
  let left = MOST_ROWS
  for (const { id: changeSet } of sets) {
    const rows = await reader.run(changesOfSet, { changeSet, afterPosition: null, first: left + 1 })
    left -= rows.length
    if (left < 0 || rows.some(({ change }) => !kinds.has(change.table))) return null
    const steps = rows.some(({ change }) => isUntold(change)) ? await reader.run(changeUndo, { changeSet }) : []
    const undo = steps.map((step) => JSON.parse(step.undo) as UndoStep)
    // What was tied to something that is gone is told by what would bring it back.
    if (rows.some(({ change }) => change.operation === 'REMOVE')) for (const id of idsIn(undo)) found.follow(id)
    await inTurns(rows.length, (at) => found.row(rows[at]!.change, undo))
  }
  return found.ids.size > MOST_ROWS ? null : found
}

type Row = ChangesOfSetResult['change']

/** Of a relation that goes on, its row tells the ends only where they are others. */
const isUntold = ({ table, operation }: Row): boolean =>
  operation === 'REMOVE' || (operation === 'UPDATE' && kinds.get(table)!.label === undefined)

/** What rows touch, taken together. */
class Noted implements Touched {
  readonly names = new Set<string>()
  readonly labels = new Set<string>()
  readonly shared = new Set<string>()
  readonly rows = new Set<string>()
  readonly ids = new Set<string>()
  readonly followed = new Set<string>()

  follow(id: string): void {
    this.ids.add(id)
    this.followed.add(id)
  }

  row({ table, entityId, fields }: Row, undo: readonly UndoStep[]): void {
    const kind = kinds.get(table)!
    const named = idsIn(JSON.parse(fields))
    for (const name of kind.names) this.names.add(name)
    if (kind.label === undefined) return this.#relation(kind, [...named, ...endsIn(undo, entityId)])
    for (const id of [entityId, ...named]) this.follow(id)
    this.labels.add(kind.label)
    this.rows.add(entityId)
    if (!isLocal(kind.label)) this.shared.add(kind.label)
  }

  /** A chain is looked at from its own end, what somebody does from his. */
  #relation({ names }: Kind, ends: readonly string[]): void {
    const of = (type: EntityTypeName): string[] => ends.filter((id) => typeOfId(id) === type)
    const first = [of('Chain'), of('Expert')].find((some) => some.length > 0) ?? ends
    for (const id of ends) this.ids.add(id)
    for (const id of first) this.followed.add(id)
    if (!ends.some((id) => isLocal(typeOfId(id)))) for (const name of names) this.shared.add(name)
  }
}

/** The ends of a relation as it was before. */
const endsIn = (undo: readonly UndoStep[], id: string): string[] =>
  undo.flatMap(({ relations = [] }) =>
    relations.filter(({ properties }) => properties.id === id).flatMap(({ from, to }) => [from, to]),
  )

interface Kind {
  /** Of entities. */
  label: EntityTypeName | undefined
  /** Of all that its rows make. */
  names: readonly string[]
}

/** By table; none where rows bring along what they do not tell. */
const kinds = new Map(
  tables.flatMap((spec): [string, Kind][] => {
    const linked = spec.columns.flatMap(({ relation }) => relation?.type ?? [])
    if (spec.kind === 'patch') return [[spec.file, { label: 'Indicator', names: ['Indicator', ...linked] }]]
    if (spec.kind === 'relation') return [[spec.file, { label: undefined, names: [spec.type, ...linked] }]]
    if (spec.brings) return []
    const more = [...(spec.linkTypes ?? []).map(({ type }) => type), ...(spec.clauseOf ? ['Clause', 'IN_CLAUSE'] : [])]
    return [[spec.file, { label: spec.label, names: [spec.label, ...linked, ...more] }]]
  }),
)
