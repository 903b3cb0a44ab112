import type { Line, Span } from '../document.js'

const MAX_TITLE = 36

/**
 * The heading of a line from `at` on, and what follows it: all of a short line without a full stop, else its first
 * sentence where that is as short as a heading and something comes after it.
 */
export function headed(line: Line, at: number): { title?: Span; body?: Span } {
  const to = line.text.trimEnd().length
  const text = line.text.slice(at, to)
  const unit = /[(【]?(?:责任单位|牵头单位|配合单位)/.exec(text)
  const stop = text.search(/。|:(?!\d)/)
  const end = stop < 0 ? (unit ? unit.index : text.length) : unit ? Math.min(stop, unit.index) : stop
  const title = text.slice(0, end).replace(/[;,。\s]+$/, '')
  const isTitle = title.length > 0 && title.length <= MAX_TITLE && (title.match(/,/g)?.length ?? 0) <= 1
  if (!isTitle) return { body: { line, from: at, to } }
  const rest = at + end + (stop === end ? 1 : 0)
  return {
    title: { line, from: at, to: at + title.length },
    ...(text.slice(rest - at).trim() !== '' && { body: { line, from: rest, to } }),
  }
}
