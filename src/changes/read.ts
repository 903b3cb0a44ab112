import DataLoader from 'dataloader'
import {
  changeSetPage,
  changeSetsByIds,
  changeSetTotal,
  changesOfEntities,
  changesOfEntitiesTotal,
  changesOfSet,
  changesOfSetTotal,
  mergedEntities,
  setsOfEntity,
  type KeptChangeSetRow,
} from '../generated/cypher.js'
import { decodeCursor, encodeCursor, listName, pageSize } from '../kernel/cursor.js'
import { connectionOver, cut, memo, type AnyConnection, type Connection, type PageArgs } from '../kernel/page.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'
import type { Right } from '../access/rights.js'
import type { ChangeSetAction } from '../generated/types.js'
import type { Author } from './apply.js'
import { actionsOf, rightsAt } from './may.js'
import { movedSince } from './drafts.js'
import { itemOf, plannedItems, type ChangeItem } from './item.js'
import { linesOf, MERGES } from './lines.js'
import type { ChangeProblem } from './problem.js'

export type { KeptChangeSetRow } from '../generated/cypher.js'
export { itemOf, type ChangeItem, type FieldItem } from './item.js'

export interface ChangeSetFilter {
  state?: string | null
  source?: string | null
  by?: string | null
  entity?: string | null
}

const SETS = 'changeSets'
const CHANGES = listName('ChangeSet', 'changes')

/** Every read of change sets of one request. */
export class ChangeReads {
  readonly #reader: Reader
  readonly #sets: DataLoader<string, KeptChangeSetRow | null>
  readonly #histories = new Map<string, DataLoader<string, readonly ChangeItem[]>>()
  readonly #totals: DataLoader<string, number>
  readonly #merged: DataLoader<string, string | undefined>

  constructor(reader: Reader) {
    this.#reader = reader
    this.#sets = new DataLoader(async (ids) => {
      const found = new Map((await reader.run(changeSetsByIds, { ids })).map(({ node }) => [node.id, node]))
      return ids.map((id) => found.get(id) ?? null)
    })
    this.#merged = new DataLoader(async (ids) => {
      const found = new Map((await reader.run(mergedEntities, { ids })).map(({ id, into }) => [id, into]))
      return ids.map((id) => found.get(id))
    })
    this.#totals = new DataLoader(async (ids) => {
      const lines = await linesOf(this.#reader, ids)
      const all = [...new Set(lines.flat())]
      const found = new Map(
        (await reader.run(changesOfEntitiesTotal, { ids: all })).map(({ id, total }) => [id, total]),
      )
      return lines.map((line) => line.reduce((sum, id) => sum + (found.get(id) ?? 0), 0))
    })
  }

  /** A change set by its id, or null. */
  set(id: string): Promise<KeptChangeSetRow | null> {
    return this.#sets.load(id)
  }

  /** What may be done with a change set. */
  actions(set: KeptChangeSetRow, author: Author): Promise<ChangeSetAction[]> {
    return actionsOf(this.#reader, set, author)
  }

  /** Which rights hold where something lies. */
  rightsAt(id: string, author: Pick<Author, 'rights'>): Promise<Right[]> {
    return rightsAt(this.#reader, id, author)
  }

  /** What entities that are gone went into, where they were taken for others. */
  async mergedInto(id: string): Promise<string | undefined> {
    let found: string | undefined
    for (let steps = 0; steps < MERGES; steps++) {
      const next = await this.#merged.load(found ?? id)
      if (next === undefined) break
      found = next
    }
    return found
  }

  /** What was changed since a draft was made. */
  moved(set: KeptChangeSetRow, today: string): Promise<ChangeProblem[]> {
    return movedSince(this.#reader, set, today)
  }

  /** Change sets, the last first. @throws InputError */
  sets({ filter, first, after }: PageArgs & { filter?: ChangeSetFilter | null }): Connection<KeptChangeSetRow> {
    pageSize(first)
    const before = after == null ? null : (decodeCursor(SETS, ['number'], after)[0] as number)
    const wanted = memo(async () => {
      const { state = null, source = null, by = null, entity = null } = filter ?? {}
      return {
        state,
        source,
        by,
        entity,
        sets: entity === null ? null : (await this.#reader.run(setsOfEntity, { entity })).map(({ id }) => id),
      }
    })
    return {
      page: async () => {
        const rows = (await this.#reader.run(changeSetPage, { ...(await wanted()), before, first: first + 1 })).map(
          ({ changeSet }) => changeSet,
        )
        return cut(
          rows,
          { first, after: after ?? null },
          (row) => row,
          ({ number }) => encodeCursor(SETS, [number]),
        )
      },
      total: async () => this.#reader.run(changeSetTotal, await wanted()),
    }
  }

  /** What a change set did, or would do, in its order. @throws InputError */
  changes(set: KeptChangeSetRow, args: PageArgs): AnyConnection {
    if (set.planned != null) return connectionOver(inOrder, args, () => plannedItems(set))
    const { first, after } = args
    pageSize(first)
    const afterPosition = after == null ? null : (decodeCursor(CHANGES, ['number'], after)[0] as number)
    return {
      page: async () => {
        const rows = await this.#reader.run(changesOfSet, { changeSet: set.id, afterPosition, first: first + 1 })
        return cut(
          rows.map(({ change }) => itemOf(change)),
          { first, after: after ?? null },
          (row) => row,
          ({ position }) => encodeCursor(CHANGES, [position]),
        )
      },
      total: () => this.#reader.run(changesOfSetTotal, { changeSet: set.id }),
    }
  }

  /** The changes of an entity's row, and of what was taken for it, the last first. @throws InputError */
  history(id: string, { first, after }: PageArgs): AnyConnection {
    pageSize(first)
    const list = listName(typeOfId(id) ?? 'Entity', 'history')
    const [before, position] =
      after == null ? [null, null] : (decodeCursor(list, ['number', 'number'], after) as [number, number])
    const loader = this.#history(first + 1, before, position)
    return {
      page: async () =>
        cut(
          await loader.load(id),
          { first, after: after ?? null },
          (row) => row,
          (row) => encodeCursor(list, [row.number, row.position]),
        ),
      total: () => this.#totals.load(id),
    }
  }

  /** One for those who ask for the same page, so that they are read together. */
  #history(first: number, before: number | null, position: number | null): DataLoader<string, readonly ChangeItem[]> {
    const key = `${first} ${before} ${position}`
    let loader = this.#histories.get(key)
    if (!loader) {
      loader = new DataLoader(async (ids) => {
        const lines = await linesOf(this.#reader, ids)
        const all = [...new Set(lines.flat())]
        const found = new Map(
          (await this.#reader.run(changesOfEntities, { ids: all, before, position, first })).map(({ id, rows }) => [
            id,
            rows.map(itemOf),
          ]),
        )
        return lines.map((line) =>
          line
            .flatMap((id) => found.get(id) ?? [])
            .toSorted((a, b) => b.number - a.number || b.position - a.position)
            .slice(0, first),
        )
      })
      this.#histories.set(key, loader)
    }
    return loader
  }
}

const inOrder = {
  list: CHANGES,
  kinds: ['number'] as const,
  values: ({ position }: ChangeItem) => [position],
  beyond: ([position]: readonly (string | number)[], [other]: readonly (string | number)[]) =>
    Number(position) > Number(other),
}
