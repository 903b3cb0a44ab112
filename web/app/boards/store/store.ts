import { execute, QuestionError } from '../../api/execute.js'
import { client } from '../../api/question.js'
import {
  KeptBoardDocument,
  RemoveBoardDocument,
  SaveBoardDocument,
  type BoardInput,
  type BoardPanelInput,
  type BoardSharing,
  type BoardView,
  type KeptBoardQuery,
} from '../../generated/graphql.js'
import { cardOf, type Board, type Card } from '../board.js'

export type KeptBoard = NonNullable<KeptBoardQuery['board']>

/** What a board is kept with, beside its panels. */
export type Keeping = Pick<BoardInput, 'sharing' | 'sharedWith' | 'region' | 'day'>

/** What became of it; `code` says what was wrong, if anything. */
export interface Kept {
  board: { id: string; name: string; version: number; by: string; changedAt: string; panels: readonly object[] } | null
  code?: string
  zh?: string
  en?: string
  /** Why it was not done at all. */
  trouble?: Error
}

/** A board of the store as the page has it. */
export const shownBoard = ({ id, name, version, panels }: KeptBoard): Board => ({
  title: name,
  cards: panels.flatMap((panel) => cardOf({ ...panel, view: panel.view.toLowerCase() }) ?? []),
  kept: { id, version },
})

const panelOf = ({ view, ...card }: Card): BoardPanelInput => ({
  ...card,
  view: view.toUpperCase() as BoardView,
  wide: card.wide === true,
})

/** Keeps a board: the one it is of, unless `anew`. */
export function saveBoard(
  { title, cards, kept }: Board,
  { sharing = 'NOBODY' as BoardSharing, ...keeping }: Partial<Keeping>,
  anew = false,
): Promise<Kept> {
  const board = {
    ...keeping,
    sharing,
    name: title,
    panels: cards.map(panelOf),
    ...(kept && !anew && { id: kept.id, expectedVersion: kept.version }),
  }
  return told(execute(SaveBoardDocument, { board }))
}

/** Takes a board out, as it was seen. */
export const removeBoard = ({ id, version }: { id: string; version: number }): Promise<Kept> =>
  told(execute(RemoveBoardDocument, { id, version }))

export const readBoard = async (id: string): Promise<KeptBoard | undefined> =>
  (await execute(KeptBoardDocument, { id })).board ?? undefined

async function told(
  answer: Promise<{ done: { board: object | null; problems: readonly { code: string; zh: string; en: string }[] } }>,
): Promise<Kept> {
  try {
    const { board, problems } = (await answer).done
    void client.invalidateQueries()
    return { board: board as Kept['board'], ...problems[0] }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const code = error instanceof QuestionError ? error.code : 'FAILED'
    return { board: null, code, trouble: error }
  }
}
