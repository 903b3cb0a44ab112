import type { Span } from '../document.js'
import { leads, responsibleBracket, responsibleList } from '../rules/units.js'
import { textOf } from '../tree/clause.js'
import { splitAtDepth0, type Piece } from '../text/split.js'

export interface Unit {
  name: string
  span: Span
}

/** Responsible units of a text, in its order, those that lead first; what stands in brackets belongs to its unit. */
export function unitsOf(body: Span): { units: Unit[]; confidence: number } {
  const text = textOf(body)
  const listed = listsIn(text)
  const found = listed.length ? listed : bracketIn(text)
  if (found.length) return { units: distinct(found.flatMap(({ from, to }) => named(body, from, to))), confidence: 1 }
  const lead = new RegExp(leads.pattern.source, 'd').exec(text)?.indices?.[1]
  return lead ? { units: named(body, ...lead), confidence: 0.9 } : { units: [], confidence: 1 }
}

/** Where the list of units begins, for what is read beside them. */
export const beforeUnits = (text: string): string => {
  const at = listsIn(text)[0]?.label ?? bracketIn(text)[0]?.label
  return at === undefined ? text : text.slice(0, at)
}

interface Listed {
  /** Where its label or bracket begins. */
  label: number
  from: number
  to: number
  leads: boolean
}

function listsIn(text: string): Listed[] {
  const labels = [...text.matchAll(new RegExp(responsibleList.pattern, 'g'))]
  const lists = labels.map((match, at): Listed => {
    const from = match.index + match[0].length
    const next = labels[at + 1]?.index ?? text.length
    return { label: match.index, from, to: closing(text, from, next), leads: /牵头|主办/.test(match[1]!) }
  })
  return [...lists.filter((list) => list.leads), ...lists.filter((list) => !list.leads)]
}

/** The end of a list: the bracket that was open before it closes, a full stop, or the next list. */
function closing(text: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at++) {
    if (OPEN.includes(text[at]!)) depth++
    else if (CLOSE.includes(text[at]!) && --depth < 0) return at
    else if (text[at] === '。' && depth === 0) return at
  }
  return limit
}

const OPEN = '([〔【'
const CLOSE = ')]〕】'

function bracketIn(text: string): Listed[] {
  const match = new RegExp(responsibleBracket.pattern.source, 'd').exec(text)
  const span = match?.indices?.[1]
  return span ? [{ label: span[0] - 1, from: span[0], to: span[1], leads: true }] : []
}

const ROLE =
  /(?:等(?:相关|有关)?(?:部门|单位)?)?(?:按(?:照)?(?:职责|职能)?(?:分工|职责)(?:负责|落实|配合)?|(?:共同|分别|具体)?(?:牵头|负责|配合|参与|落实|组织实施)+)\s*$/
const LEADING = /^(?:由|请|和|会同|以及|及)/

function named(body: Span, from: number, to: number): Unit[] {
  const pieces = splitAtDepth0(body.line.text, body.from + from, body.from + to, '、,;')
  return oneOfEach(
    body.line.text,
    pieces.flatMap((piece) => twoOf(body.line.text, piece)),
  ).flatMap((piece): Unit[] => {
    const text = body.line.text.slice(piece.from, piece.to)
    const lead = LEADING.exec(text)?.[0].length ?? 0
    const end = text
      .replace(ROLE, '')
      .replace(/等(?:(?:各?相关|各?有关)?(?:部门|单位))?$/, '')
      .trimEnd().length
    const span = { line: body.line, from: piece.from + lead, to: piece.from + end }
    const name = body.line.raw.slice(span.from, span.to).trim()
    return isUnit(name) ? [{ name, span }] : []
  })
}

/** 各区、县级市 and 各县、区人民政府 are one unit: what follows 各 is only the kind of another place. */
function oneOfEach(text: string, pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    const said = text.slice(piece.from, piece.to)
    const open =
      before && /^各(?:有关|相关)?[县市区乡镇旗州盟街道园、级(),]{1,10}$/.test(text.slice(before.from, before.to))
    if (open && KIND_OF_PLACE.test(said) && text[piece.from - 1] === '、') before.to = piece.to
    else out.push({ ...piece })
  }
  return out
}

/** 市科技局和市财政局, 能源局等有关部门和各市人民政府: two units with a word between them. */
function twoOf(text: string, piece: Piece): Piece[] {
  const match = TWO.exec(text.slice(piece.from, piece.to))
  if (!match) return [piece]
  const at = piece.from + match[1]!.length
  return [
    { from: piece.from, to: at },
    { from: piece.to - match[2]!.length, to: piece.to },
  ]
}

const TWO =
  /^([^()]{2,30}?(?:局|委|办|厅|院|部|政府|办公室|中心|管委会))(?:等[^()和及]{0,8}(?:部门|单位))?(?:和|及|与|以及)((?:各|市|县|州|省|区|自治区|人民银行|中国)[^()和及]{2,30}(?:\([^()]*\))?[^()]{0,12})$/

const KIND_OF_PLACE =
  /^(?:县级市|[县市区旗]|县\([^()]+\)|乡|镇|街道|园区|开发区|管委会|功能区|高新区)(?:\([^()]+\))?(?:人民政府|政府|管委会|办事处|党工委|党委)?(?:\([^()]+\))?$/

const isUnit = (name: string): boolean => name.length >= 2 && name.length <= 40 && !/[:：。]/.test(name)

const distinct = (units: readonly Unit[]): Unit[] =>
  units.filter(({ name }, at) => units.findIndex((other) => other.name === name) === at)
