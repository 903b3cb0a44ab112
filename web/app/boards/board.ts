import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

export const VIEWS = ['table', 'bar', 'line', 'pie', 'matrix', 'graph', 'tile', 'figure'] as const
export type View = (typeof VIEWS)[number]

/** A question as a panel: how its answer is shown, and which of its columns say what. */
export interface Card {
  query: string
  variables: Readonly<Record<string, unknown>>
  title?: string
  view: View
  /** The list of the answer that is shown, and its columns; what is left out is taken from the answer. */
  list?: string
  label?: string
  across?: string
  value?: string
  wide?: boolean
}

export interface Board {
  title: string
  cards: readonly Card[]
  /** The board of the store it is, and the version of it that was seen. */
  kept?: { id: string; version: number }
}

export const EMPTY: Board = { title: '', cards: [] }

/** As text for an address: compressed, and safe behind `#`, where no log sees it. */
export function packed(value: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(value)), { level: 9 })
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** @throws when the text is cut off or from elsewhere */
export function unpacked(text: string): unknown {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
  return JSON.parse(strFromU8(inflateSync(bytes)))
}

/** A board out of an address: what is no card is left out. */
export function boardOf(value: unknown): Board {
  const { title, cards, kept } = (value ?? {}) as { title?: unknown; cards?: unknown; kept?: Partial<Board['kept']> }
  return {
    title: typeof title === 'string' ? title : '',
    cards: Array.isArray(cards) ? cards.flatMap((one) => cardOf(one) ?? []) : [],
    ...(typeof kept?.id === 'string' &&
      typeof kept.version === 'number' && { kept: { id: kept.id, version: kept.version } }),
  }
}

export function cardOf(value: unknown): Card | undefined {
  const card = (value ?? {}) as Partial<Record<keyof Card, unknown>>
  if (typeof card.query !== 'string') return undefined
  const view = VIEWS.find((one) => one === card.view) ?? 'table'
  const variables =
    typeof card.variables === 'object' && card.variables !== null ? (card.variables as Card['variables']) : {}
  const texts = (['title', 'list', 'label', 'across', 'value'] as const).flatMap((name) =>
    typeof card[name] === 'string' ? [[name, card[name]] as const] : [],
  )
  return { query: card.query, variables, view, ...Object.fromEntries(texts), ...(card.wide === true && { wide: true }) }
}
