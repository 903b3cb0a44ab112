const KEY = 'trichain:boards'

/** Boards of this browser, by title. */
export const keptBoards = (): Readonly<Record<string, string>> =>
  JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, string>

export function keepBoards(boards: Readonly<Record<string, string>>): void {
  localStorage.setItem(KEY, JSON.stringify(boards))
}
