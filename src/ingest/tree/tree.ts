import type { Line, Span } from '../document.js'
import { contentsOf } from './contents.js'
import type { Clause } from './clause.js'
import { dashOf, markerAfter, markerOf, type Marker } from './markers.js'
import { headed } from './headed.js'
import { tablesOf } from './tables.js'

export interface Tree {
  clauses: Clause[]
  /** Lines before the first heading, those of a table of contents left out. */
  front: Line[]
  /** Headings of a table of contents. */
  contents: Line[]
}

/** The path of what stands before the first heading. */
export const FRONT = '前言'

/** The clauses of a document by their numbering, in whatever order its styles are nested. */
export function treeOf(lines: readonly Line[]): Tree {
  const contents = contentsOf(lines)
  const listed = new Set(contents)
  const { tables, rows } = tablesOf(lines.filter((line) => !listed.has(line)))
  const clauses: Clause[] = []
  const front: Line[] = []
  let open: { clause: Clause; marker: Marker }[] = []
  /** Behind the text only tables of annexes are read. */
  let ended = false
  let annexes = 0
  const below = (): Clause | undefined => open.at(-1)?.clause
  const add = (clause: Clause): void => {
    const parent = clause.parent
    if (parent) parent.children.push(clause)
    else clauses.push(clause)
  }
  for (const line of lines) {
    if (listed.has(line) || line.text.trim() === '') continue
    const table = tables.get(line)
    if (table && ended) {
      annexes++
      add({ path: `附件/表${annexes > 1 ? annexes : ''}`, kind: 'table', children: [], ...table })
      continue
    }
    if (table) {
      const parent = below()
      if (parent) add({ path: `${parent.path}/表`, kind: 'table', parent, children: [], ...table })
      continue
    }
    if (rows.has(line) || ended) continue
    const marker =
      markerOf(line.text) ?? markerAfter(line.text, open.findLast((one) => one.marker.style === '1.')?.marker.label)
    if (marker && begins(marker, open.at(0)?.marker)) {
      const at = open.findIndex((one) => one.marker.style === marker.style)
      open = at < 0 ? open : open.slice(0, at)
      const parent = below()
      const path = parent ? `${parent.path}/${marker.label}` : marker.label
      const clause: Clause = {
        path,
        kind: 'heading',
        children: [],
        ...(parent && { parent }),
        ...headed(line, marker.at),
      }
      add(clause)
      open.push({ clause, marker })
      continue
    }
    const parent = below()
    if (!parent) front.push(line)
    else if (/^[\s—]*(?:扫一扫|附件|相关附件|分享|【打印|打印本页|版权所有|主办[:：]|公开选项)/.test(line.text))
      ended = true
    else add(under(parent, line))
  }
  return { clauses, front, contents }
}

/**
 * The first heading of a document begins its numbering: 一 or 1; a 2 alone before it is something else. A chapter is a
 * heading wherever an excerpt begins.
 */
const begins = (marker: Marker, first: Marker | undefined): boolean =>
  first !== undefined ||
  marker.style === 'part' ||
  marker.style === 'chapter' ||
  (/^(?:第?[一1]|\([一1]\)|①)/.test(marker.label) && marker.style !== '一是')

function under(parent: Clause, line: Line): Clause {
  const dash = dashOf(line.text)
  const kind = dash === undefined ? 'paragraph' : 'dash'
  const number = parent.children.filter((child) => child.kind === kind).length + 1
  const path = `${parent.path}/${kind === 'dash' ? '—' : '¶'}${number}`
  return { path, kind, parent, children: [], ...headed(line, dash ?? blank(line)) }
}

const blank = (line: Line): number => /^\s*/.exec(line.text)![0].length

export const whole = (line: Line): Span => ({ line, from: blank(line), to: line.text.trimEnd().length })
