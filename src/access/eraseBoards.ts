import { boardsNaming, saveBoards, type KeptBoardRow } from '../generated/cypher.js'
import type { Reader } from '../store/store.js'
import { instead } from './told.js'

/** Boards that name somebody, by his id or by a name, in a title, a question or what is filled in. */
export async function boardsOf(reader: Reader, texts: readonly string[]): Promise<KeptBoardRow[]> {
  // Panels are kept as JSON, in which a quotation mark is written otherwise.
  const written = texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1)])
  const found = texts.length ? await reader.run(boardsNaming, { texts: [...new Set(written)] }) : []
  return found.map(({ board }) => board)
}

/**
 * Takes names out of boards; whoever has one open has to look at it again. The id of somebody stays where it stands, as
 * it does in the graph. @returns in how many boards they stood
 */
export async function eraseInBoards(tx: Reader, names: readonly string[], erased: string): Promise<number> {
  const told = names.filter((name) => name.length > 1 && name !== erased)
  const boards = await boardsOf(tx, told)
  const strike = (value: unknown): unknown => {
    if (typeof value === 'string') return instead(value, told, () => erased)
    if (Array.isArray(value)) return value.map(strike)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [strike(key) as string, strike(one)]))
  }
  for (const { name, panels, version, ...board } of boards) {
    const row = {
      ...board,
      name: strike(name) as string,
      panels: JSON.stringify(strike(JSON.parse(panels))),
      version: version + 1,
    }
    // To write a null is not the same in every engine.
    const given = Object.entries(row).filter(([, value]) => value != null)
    await tx.run(saveBoards, { rows: [Object.fromEntries(given) as unknown as KeptBoardRow] })
  }
  return boards.length
}
