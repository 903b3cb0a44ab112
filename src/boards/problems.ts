import type { BoardInput } from '../generated/types.js'
import { problem, type ChangeProblem } from '../changes/problem.js'

export const MAX_PANELS = 24
export const MAX_QUERY = 20_000
/** All panels of a board, as they are stored, in UTF-16 units. */
const MAX_ALL = 100_000
const MAX_NAME = 80
const MAX_REGIONS = 50
const MAX_TEXT = 200
const BOARD = -1

/** Says why a question is none that this service answers; nothing where it is one. */
export type CheckQuestion = (query: string, variables: Readonly<Record<string, unknown>>) => string | undefined

/** What is wrong with a board, but for what the store knows; `panels` is what would be stored of them. */
export function problemsOf(board: BoardInput, panels: string, check: CheckQuestion): ChangeProblem[] {
  const found: ChangeProblem[] = []
  const wrong = (index: number, field: string, en: string, zh: string): void =>
    void found.push(problem(index, 'INVALID', `expected ${en}`, `应为：${zh}`, { field }))
  const name = board.name.trim()
  if (name === '' || name.length > MAX_NAME)
    wrong(BOARD, 'name', `a name of 1 to ${MAX_NAME} characters`, `1至${MAX_NAME}个字的名称`)
  if (board.panels.length < 1 || board.panels.length > MAX_PANELS)
    wrong(BOARD, 'panels', `1 to ${MAX_PANELS} panels`, `1至${MAX_PANELS}个面板`)
  if (panels.length > MAX_ALL)
    wrong(BOARD, 'panels', `panels of at most ${MAX_ALL} characters in all`, `所有面板合计不超过${MAX_ALL}个字符`)
  const shared = board.sharedWith?.length ?? 0
  if (board.sharing === 'REGIONS' ? shared < 1 || shared > MAX_REGIONS : shared > 0)
    wrong(
      BOARD,
      'sharedWith',
      `1 to ${MAX_REGIONS} regions where the board is shared with REGIONS, and none elsewhere`,
      `共享范围为“指定地区”时给出1至${MAX_REGIONS}个地区，否则不给出`,
    )
  if (board.id != null && board.expectedVersion == null)
    wrong(BOARD, 'expectedVersion', 'the version that was seen', '所见的版本')
  if (found.length > 0) return found
  for (const [index, { query, variables, view: _, wide: __, ...texts }] of board.panels.entries()) {
    for (const [field, text] of Object.entries(texts))
      if (typeof text === 'string' && text.length > MAX_TEXT)
        wrong(index, field, `at most ${MAX_TEXT} characters`, `不超过${MAX_TEXT}个字`)
    if (variables != null && !isRecord(variables)) wrong(index, 'variables', 'an object of variables', '变量的对象')
    else if (query.length > MAX_QUERY)
      wrong(index, 'query', `at most ${MAX_QUERY} characters`, `不超过${MAX_QUERY}个字符`)
    else {
      const why = check(query, variables ?? {})
      if (why !== undefined)
        wrong(index, 'query', `one query that this service answers: ${why}`, `一个本服务能回答的查询：${why}`)
    }
  }
  return found
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
