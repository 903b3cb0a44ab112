import {
  boardPage,
  boardsByIds,
  boardTotal,
  entitiesByIds,
  removeBoards,
  saveBoards,
  type KeptBoardRow,
} from '../generated/cypher.js'
import type { BoardInput, QueryBoardsArgs } from '../generated/types.js'
import type { Viewer } from '../access/viewer.js'
import type { Writable } from '../changes/index.js'
import { problem, Refusal, type ChangeProblem } from '../changes/problem.js'
import { decodeCursor, encodeCursor, pageSize } from '../kernel/cursor.js'
import { cut, memo, type Connection, type PageArgs } from '../kernel/page.js'
import type { Reader } from '../store/store.js'
import { problemsOf, type CheckQuestion } from './problems.js'
import { seenBy, type Seen } from './sight.js'
import { heldBoard, numberAllowed, rowOf, storedPanels } from './stored.js'

/** What became of a board: done where there are no problems. */
export interface BoardResult {
  /** As it stands now. */
  board: KeptBoardRow | null
  problems: readonly ChangeProblem[]
}

/** Where boards are written, and who says what a question is. */
export interface Keeping {
  store: Writable
  check: CheckQuestion
}

const LIST = 'boards'

/** Boards (看板): kept beside the graph, in its store, by whoever made them. */
export class Boards {
  readonly #reader: Reader
  readonly #viewer: Viewer
  readonly #seen: () => Promise<Seen>

  constructor(reader: Reader, viewer: Viewer) {
    this.#reader = reader
    this.#viewer = viewer
    this.#seen = memo(() => seenBy(reader, viewer))
  }

  /** A board by its id; null where there is none to be seen. */
  async one(id: string): Promise<KeptBoardRow | null> {
    const [found] = await this.#reader.run(boardsByIds, { ids: [id], ...(await this.#seen()) })
    return found?.board ?? null
  }

  /** Those to be seen, the last saved first. @throws InputError */
  list({ filter, first, after }: Pick<QueryBoardsArgs, 'filter'> & PageArgs): Connection<KeptBoardRow> {
    pageSize(first)
    const own = filter?.own ?? null
    const [afterAt, afterId] =
      after == null ? [null, null] : (decodeCursor(LIST, ['string', 'string'], after) as [string, string])
    return {
      page: memo(async () =>
        cut(
          await this.#reader.run(boardPage, { ...(await this.#seen()), own, afterAt, afterId, first: first + 1 }),
          { first, after: after ?? null },
          ({ board }) => board,
          ({ board }) => encodeCursor(LIST, [board.changedAt, board.id]),
        ),
      ),
      total: async () => this.#reader.run(boardTotal, { ...(await this.#seen()), own }),
    }
  }

  /** Keeps a new board, or changes one, if nobody has since the version that is given. */
  async save({ store, check }: Keeping, board: BoardInput): Promise<BoardResult> {
    const panels = storedPanels(board.panels)
    const problems = problemsOf(board, panels, check)
    return this.#result(problems, board.id, async () => {
      const regions = [...(board.sharedWith ?? []), ...(board.region == null ? [] : [board.region])]
      await needRegions(this.#reader, regions)
      const seen = await this.#seen()
      return store.transaction(async (tx) => {
        const before =
          board.id == null
            ? await numberAllowed(tx, this.#viewer)
            : await heldBoard(tx, { id: board.id, seen, viewer: this.#viewer, version: board.expectedVersion! })
        const row = rowOf(board, panels, this.#viewer, before)
        await tx.run(saveBoards, { rows: [row] })
        return row
      })
    })
  }

  /** Takes a board out, if nobody has changed it since the version that is given. */
  async remove({ store }: Keeping, id: string, version: number): Promise<BoardResult> {
    return this.#result([], id, async () => {
      const seen = await this.#seen()
      await store.transaction(async (tx) => {
        await heldBoard(tx, { id, seen, viewer: this.#viewer, version })
        await tx.run(removeBoards, { ids: [id] })
      })
      return null
    })
  }

  /** Problems are data, beside the board as it stands. */
  async #result(
    problems: readonly ChangeProblem[],
    id: string | null | undefined,
    work: () => Promise<KeptBoardRow | null>,
  ): Promise<BoardResult> {
    const standing = async (): Promise<KeptBoardRow | null> => (id == null ? null : this.one(id))
    if (problems.length > 0) return { board: await standing(), problems }
    try {
      return { board: await work(), problems: [] }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { board: await standing(), problems: error.problems }
    }
  }
}

async function needRegions(reader: Reader, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const found = new Set((await reader.run(entitiesByIds, { ids: [...new Set(ids)] })).map(({ node }) => node.id))
  const unknown = ids.filter((id) => !id.startsWith('region:') || !found.has(id))
  if (unknown.length > 0)
    throw new Refusal(
      unknown.map((value) =>
        problem(-1, 'UNKNOWN_REFERENCE', 'expected the id of a region', '应为：地区的标识', {
          field: 'region',
          value: value.slice(0, 80),
        }),
      ),
    )
}
