/** The order of texts by their characters, the same everywhere: of ids and days. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of things by their ids. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id)
