/** How headings are numbered, the outer ones first where a document follows the usual order. */
export type Style = 'part' | 'chapter' | 'section' | 'article' | '一、' | '(一)' | '1.' | '(1)' | '①' | '一是'

export interface Marker {
  style: Style
  /** The step of the path: 一, (一), 2, (2), 第三章, 一是. */
  label: string
  /** Where what follows it begins. */
  at: number
}

const CN = '[〇零一二三四五六七八九十百]{1,4}'
/** Each with the label in its first group. */
const MARKERS: readonly (readonly [Style, RegExp])[] = [
  ['part', new RegExp(`^第(?:${CN}|\\d{1,2})(?:部分|篇|编)`)],
  ['chapter', new RegExp(`^第(?:${CN}|\\d{1,2})章`)],
  ['section', new RegExp(`^第(?:${CN}|\\d{1,2})节`)],
  ['article', new RegExp(`^第(?:${CN}|\\d{1,3})条(?!(?:产业|创新|人才)?链|例)`)],
  ['一、', new RegExp(`^(${CN})[、.．]`)],
  ['(一)', new RegExp(`^\\((${CN})\\)`)],
  ['(1)', /^\((\d{1,2})\)/],
  ['1.', /^(\d{1,2})(?:[.、]|\.、)(?!\d)/],
  ['①', /^([①-⑳])/],
  ['一是', /^([一二三四五六七八九十]{1,2}是)(?!否|不是)/],
]

/** The number a line begins with as a heading or an item; undefined where it has none. */
export function markerOf(text: string): Marker | undefined {
  const blank = /^\s*/.exec(text)![0].length
  const rest = text.slice(blank)
  for (const [style, pattern] of MARKERS) {
    const match = pattern.exec(rest)
    if (!match) continue
    const inner = match[1] ?? match[0]
    const label = style === '(一)' || style === '(1)' ? `(${inner})` : inner
    const at = blank + match[0].length
    return { style, label, at: at + /^[\s:、]*/.exec(text.slice(at))![0].length }
  }
  return undefined
}

/** 11.121人才…: the number after the one before, though what it heads begins with a figure. */
export function markerAfter(text: string, before: string | undefined): Marker | undefined {
  const match = /^\s*(\d{1,2})\.(?=\d{2,4}[\u4e00-\u9fa5“])/.exec(text)
  if (!match || Number(match[1]) !== Number(before) + 1) return undefined
  return { style: '1.', label: match[1]!, at: match[0].length }
}

/** The styles of unnumbered text: a dash item counts apart from paragraphs. */
export const dashOf = (text: string): number | undefined => {
  const match = /^\s*(?:—{1,2}|--|·|●|■|◆|★)\s*(?=\S)/.exec(text)
  return match?.[0].length
}

/** A line of a table of contents: a heading with a page behind it. */
export const isContentsLine = (text: string): boolean =>
  /[.…·]{3,}\s*\d{0,3}\s*$/.test(text) ||
  (/\s\d{1,3}\s*$/.test(text) && text.length < 50 && markerOf(text) !== undefined && !/[。;]/.test(text))
