import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Scope } from '../frame/scope.js'
import { boardOf, cardOf, EMPTY, packed, unpacked, type Board } from './board.js'

const PREFIX = '#b='
/** What GraphiQL hands over: one card more for the board that was open last. */
const ADD = '#add='
const LAST = 'trichain:board'

/** The board in the address; without one, the one that was open last. Whoever has the link has the board. */
export function useBoard(): { board: Board; set(board: Board, scope?: Partial<Scope>): void; broken: boolean } {
  const { hash, search, pathname } = useLocation()
  const navigate = useNavigate()
  const [{ board, broken }, setState] = useState(() => read(hash, EMPTY))
  const written = useRef(hash)
  useEffect(() => {
    // Another link was followed, or went back to; what the scope bar writes drops the hash, and is no other board.
    if (hash === written.current) return
    if (hash === '') void navigate({ pathname, search, hash: written.current }, { replace: true })
    else {
      written.current = hash
      setState(read(hash, EMPTY))
    }
  }, [hash, search, pathname, navigate])
  const put = (next: Board, replace: boolean, scope: Partial<Scope> = {}) => {
    const params = new URLSearchParams(search)
    params.delete('board')
    for (const name of ['region', 'day'] as const) if (scope[name] !== undefined) params.set(name, scope[name])
    const text = packed(next)
    localStorage.setItem(LAST, text)
    written.current = `${PREFIX}${text}`
    setState({ board: next, broken: false })
    const kept = params.toString().replaceAll('%3A', ':')
    const address = { pathname, search: kept === '' ? '' : `?${kept}`, hash: written.current }
    void navigate(address, { replace, preventScrollReset: true })
  }
  const begun = useRef(put)
  useEffect(() => {
    const first = read(hash, EMPTY)
    const named = new URLSearchParams(search).has('board')
    if (!named && !hash.startsWith(PREFIX) && !first.broken && first.board.cards.length > 0)
      begun.current(first.board, true)
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return { board, broken, set: (next, scope) => put(next, false, scope) }
}

function read(hash: string, none: Board): { board: Board; broken: boolean } {
  try {
    if (hash.startsWith(PREFIX)) return { board: boardOf(unpacked(hash.slice(PREFIX.length))), broken: false }
    const text = localStorage.getItem(LAST)
    const last = text === null ? none : boardOf(unpacked(text))
    const card = hash.startsWith(ADD) ? cardOf(unpacked(hash.slice(ADD.length))) : undefined
    return { board: card ? { ...last, cards: [...last.cards, card] } : last, broken: false }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { board: none, broken: true }
  }
}
