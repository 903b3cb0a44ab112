import { boardOf, unpacked, type Board } from './board.js'

const KEY = 'trichain:boards'

/** Boards that this browser kept before the store did. */
export function boardsBefore(): readonly Board[] {
  const kept = Object.entries(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Readonly<Record<string, string>>)
  return kept.map(([title, text]) => ({ ...boardOf(unpacked(text)), title }))
}

/** They are in the store, or not wanted. */
export const forgetBefore = (): void => localStorage.removeItem(KEY)
