import {
  boardsNaming,
  changeSetsByIds,
  eraseReason,
  reasonsNaming,
  saveBoards,
  saveTextParts,
  textPartsNaming,
  updateChangeSet,
  type KeptBoardRow,
  type KeptChangeSetRow,
} from '../generated/cypher.js'
import { slices } from '../kernel/slices.js'
import type { Reader } from '../store/store.js'
import { instead, withoutNames } from './told.js'

/** What stands for a person who was erased. */
export const ERASED = '已删除人员'

/** A text without names. */
export const struck = (text: string, names: readonly string[]): string => instead(text, names, () => ERASED)

/** Names out of all that people wrote: of change sets, of what was taken out, on boards, in documents. */
export async function eraseTexts(
  tx: Reader,
  kept: readonly { key: string }[],
  all: readonly string[],
): Promise<number> {
  const names = [...new Set(all)].filter((name) => name.length > 1 && name !== ERASED)
  const sets = [...new Set(kept.map(({ key }) => key))]
  const places = [
    await inSets(tx, sets, names),
    await inReasons(tx, names),
    await inBoards(tx, names),
    await inDocuments(tx, names),
  ]
  return places.reduce((sum, count) => sum + count)
}

async function inSets(tx: Reader, ids: readonly string[], names: readonly string[]): Promise<number> {
  let named = 0
  for (const few of slices(ids))
    for (const { node } of await tx.run(changeSetsByIds, { ids: few })) {
      const texts = withoutNames(node, names, () => ERASED)
      if (Object.entries(texts).every(([field, text]) => node[field as 'title'] === text)) continue
      named++
      await tx.run(updateChangeSet, { rows: [given<KeptChangeSetRow>({ ...node, ...texts })] })
    }
  return named
}

async function inReasons(tx: Reader, texts: readonly string[]): Promise<number> {
  const found = texts.length ? await tx.run(reasonsNaming, { texts: [...texts] }) : []
  for (const { id, reason } of found) await tx.run(eraseReason, { id, reason: struck(reason, texts) })
  return found.length
}

/** Boards that hold one of some texts: in a title, a question or what is filled in. */
export async function boardsOf(reader: Reader, texts: readonly string[]): Promise<KeptBoardRow[]> {
  // Panels are kept as JSON, in which a quotation mark is written otherwise.
  const written = texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1)])
  const found = texts.length ? await reader.run(boardsNaming, { texts: [...new Set(written)] }) : []
  return found.map(({ board }) => board)
}

/** Whoever has a board open has to look at it again. The id of somebody stays where it is, as it does in the graph. */
async function inBoards(tx: Reader, names: readonly string[]): Promise<number> {
  const boards = await boardsOf(tx, names)
  const strike = (value: unknown): unknown => {
    if (typeof value === 'string') return struck(value, names)
    if (Array.isArray(value)) return value.map(strike)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [struck(key, names), strike(one)]))
  }
  for (const { name, panels, version, ...board } of boards) {
    const row = given<KeptBoardRow>({
      ...board,
      name: struck(name, names),
      panels: JSON.stringify(strike(JSON.parse(panels))),
      version: version + 1,
    })
    await tx.run(saveBoards, { rows: [row] })
  }
  return boards.length
}

/** Struck out sign for sign, so that places in documents stay what they are. */
async function inDocuments(tx: Reader, names: readonly string[]): Promise<number> {
  const found = names.length ? await tx.run(textPartsNaming, { names: [...names] }) : []
  const rows = found.map(({ part }) => ({
    ...part,
    lines: instead(part.lines, names, (name) => '█'.repeat(name.length)),
  }))
  if (rows.length) await tx.run(saveTextParts, { rows })
  return rows.length
}

/** To write a null is not the same in every engine. */
const given = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value != null)) as unknown as T
