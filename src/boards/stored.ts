import { randomUUID } from 'node:crypto'
import type { Viewer } from '../access/viewer.js'
import { forbidden, problem, refusal, Refusal } from '../changes/problem.js'
import { boardsByIds, boardTotal, holdBoard, type KeptBoardRow } from '../generated/cypher.js'
import type { BoardInput, BoardPanelInput } from '../generated/types.js'
import type { Reader } from '../store/store.js'
import { isOwn, mayChange, type Seen } from './sight.js'

/** How many boards somebody may keep. */
const MAX_BOARDS = 100

/** A panel as it is stored and told. */
export type StoredPanel = Pick<BoardPanelInput, 'query' | 'view'> & {
  title: string | null
  variables: object
  list: string | null
  label: string | null
  across: string | null
  value: string | null
  wide: boolean
}

export const storedPanels = (panels: readonly BoardPanelInput[]): string =>
  JSON.stringify(
    panels.map(({ title, query, variables, view, list, label, across, value, wide }): StoredPanel => ({
      title: title?.trim() || null,
      query,
      variables: (variables as object | null | undefined) ?? {},
      view,
      list: list ?? null,
      label: label ?? null,
      across: across ?? null,
      value: value ?? null,
      wide,
    })),
  )

export const panelsIn = ({ panels }: Pick<KeptBoardRow, 'panels'>): StoredPanel[] => JSON.parse(panels) as StoredPanel[]

/** What is stored of a board. */
export function rowOf(
  { name, sharing, sharedWith, region, day }: BoardInput,
  panels: string,
  viewer: Viewer,
  before: KeptBoardRow | undefined,
): KeptBoardRow {
  const now = new Date().toISOString()
  return {
    id: before?.id ?? `board:${randomUUID()}`,
    name: name.trim(),
    by: before?.by ?? viewer.name,
    sharing,
    ...(sharedWith?.length && { sharedWith: [...new Set(sharedWith)].toSorted() }),
    ...(region != null && { region }),
    ...(day != null && { day }),
    panels,
    version: (before?.version ?? 0) + 1,
    createdAt: before?.createdAt ?? now,
    changedAt: now,
  }
}

/** @throws Refusal where somebody keeps as many as he may */
export async function numberAllowed(tx: Reader, viewer: Viewer): Promise<undefined> {
  const total = await tx.run(boardTotal, { owners: [viewer.name], regions: [], own: true })
  if (total >= MAX_BOARDS)
    throw refusal(
      `expected at most ${MAX_BOARDS} boards of one account: take some out first`,
      `应为：每个账号不超过${MAX_BOARDS}个看板，请先移除一些`,
    )
}

/** A board that is held for whoever may change it. @throws Refusal where it is gone, is not his, or was saved since */
export async function heldBoard(
  tx: Reader,
  { id, seen, viewer, version }: { id: string; seen: Seen; viewer: Viewer; version: number },
): Promise<KeptBoardRow> {
  const read = async (): Promise<KeptBoardRow> => {
    const [found] = await tx.run(boardsByIds, { ids: [id], ...seen })
    if (found) return found.board
    const value = id.slice(0, 80)
    throw new Refusal([
      problem(-1, 'UNKNOWN_REFERENCE', 'expected the id of a board', '应为：看板的标识', { field: 'id', value }),
    ])
  }
  const shown = await read()
  if (!mayChange(viewer, shown))
    throw forbidden('expected a board of one’s own: keep it as a new one', '应为：本人的看板；可另存为新看板')
  await tx.run(holdBoard, { id, mark: new Date().toISOString() })
  const board = await read()
  if (board.version === version) return board
  throw new Refusal([
    problem(
      -1,
      'CONFLICT',
      `expected version ${version}, found ${board.version}, saved ${board.changedAt}`,
      `应为：版本${version}；现为版本${board.version}，保存于${board.changedAt}`,
      { field: 'expectedVersion', value: version, current: toldOf(board, viewer) },
    ),
  ])
}

/** What stands there, as in the API. */
const toldOf = (board: KeptBoardRow, viewer: Viewer): object => ({
  id: board.id,
  name: board.name,
  by: board.by,
  own: isOwn(viewer, board),
  sharing: board.sharing,
  sharedWith: board.sharedWith ?? [],
  region: board.region ?? null,
  day: board.day ?? null,
  panels: panelsIn(board),
  version: board.version,
  changedAt: board.changedAt,
})
