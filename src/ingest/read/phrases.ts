import { aimed, joined, respective } from '../rules/figure/respective.js'
import { measured } from '../rules/figure/metric.js'
import { NUMBER, UNIT } from '../rules/figure/quantity.js'
import { splitAtDepth0, type Piece } from '../text/split.js'

/** A piece of a sentence that speaks of one figure; `text` is what it says, in other words where these are shared. */
export interface Phrase extends Piece {
  text: string
  /** Whether `text` stands at `from` as it is. */
  literal: boolean
}

/** Pieces between commas, and between enumeration signs and conjunctions where a figure stands on either side. */
export function phrasesOf(text: string, part: Piece): Phrase[] {
  const pieces = splitAtDepth0(text, part.from, part.to, ',')
  return pieces.flatMap(
    (piece, at) =>
      pairsIn(text, piece, pieces[at - 1]) ??
      listed(text, piece).flatMap((one) => conjuncts(text, behindAim(text, one))),
  )
}

const literal = (text: string, from: number, to: number): Phrase => ({
  text: text.slice(from, to),
  from,
  to,
  literal: true,
})

/** 围绕10条产业链组建10家联盟: what it is for says nothing of how many. */
function behindAim(text: string, piece: Piece): Piece {
  const aim = aimed.pattern.exec(text.slice(piece.from, piece.to))?.[1]
  return aim === undefined ? piece : { from: piece.from + aim.length, to: piece.to }
}

const hasDigit = (text: string, { from, to }: Piece): boolean => /\d/.test(text.slice(from, to))

function listed(text: string, piece: Piece): Piece[] {
  const inner = splitAtDepth0(text, piece.from, piece.to, '、')
  const out: Piece[] = []
  let open: Piece | undefined
  inner.forEach((one, at) => {
    open = open ? { from: open.from, to: one.to } : one
    if (hasDigit(text, one) && inner.slice(at + 1).some((rest) => hasDigit(text, rest))) {
      out.push(open)
      open = undefined
    }
  })
  return open ? [...out, open] : out
}

function conjuncts(text: string, piece: Piece): Phrase[] {
  const out: Phrase[] = []
  let { from } = piece
  for (const match of text.slice(piece.from, piece.to).matchAll(new RegExp(joined.pattern, 'g'))) {
    const at = piece.from + match.index
    if (!COUNTED.test(text.slice(from, at))) continue
    out.push(literal(text, from, at))
    from = at + match[0].length
  }
  return [...out, literal(text, from, piece.to)]
}

const COUNTED = new RegExp(`\\d\\s*${UNIT}`)
const VALUE = new RegExp(`(${NUMBER}(?:\\s*(?:—|-|~|至)\\s*${NUMBER})?)\\s*(${UNIT})?((?:及?以上|以内|以下|左右)?)`)

/** 甲、乙分别达到300家、500家, one by one; undefined where there aren't as many figures as things. */
function pairsIn(text: string, piece: Piece, before: Piece | undefined): Phrase[] | undefined {
  const said = text.slice(piece.from, piece.to)
  const behind = said.startsWith('分别') && /\d/.test(said)
  const own = respective.pattern.exec(said)?.[1]
  const names = behind && before ? namesOf(text.slice(before.from, before.to)) : own
  if (names === undefined) return behind ? [] : undefined
  const at = (behind ? 0 : said.indexOf('分别', names.length)) + 2
  const verb = /^[^\d]*/.exec(said.slice(at))![0]
  const things = parts(names, 0)
  const values = parts(said.slice(at + verb.length), at + verb.length)
  if (things.length < 2 || things.length !== values.length) return []
  // 企业、高校研发支出分别达到12亿元、1亿元: what the last says is of all of them, but where it begins is not said.
  if (
    values.some(({ text: value }) => /元|%/.test(value)) &&
    things.some((thing) => !measured.pattern.test(thing.text))
  )
    return []
  const read = values.map((value) => new RegExp(`^${VALUE.source}$`).exec(value.text))
  const unit = read.findLast((one) => one?.[2])?.[2] ?? ''
  if (!read.every(Boolean)) return []
  return things.map((thing, no) => ({
    text: `${thing.text}${verb}${read[no]![1]!}${read[no]![2] ?? unit}${read[no]![3]!}`,
    from: piece.from + values[no]!.at,
    to: piece.from + values[no]!.at + values[no]!.text.length,
    literal: false,
  }))
}

/** 甲和乙在2022年的基础上实现倍增: what comes before when and how. */
const namesOf = (text: string): string =>
  text.replace(/^(?:到20\d{2}年(?:底|末)?|力争)*,?/, '').replace(/(?:在|较|比|实现|均|要|将|数量|总量|力争).*$/, '')

function parts(text: string, at: number): { text: string; at: number }[] {
  const out: { text: string; at: number }[] = []
  for (const { from, to } of splitAtDepth0(text, 0, text.length, '、')) {
    const inner = text.slice(from, to)
    const and = /(?:以及|和|及|与)(?!其|以上)/.exec(inner)
    const both = and && inner.slice(0, and.index).length > 1 && inner.slice(and.index + and[0].length).length > 1
    if (!both) out.push({ text: inner, at: at + from })
    else {
      out.push({ text: inner.slice(0, and.index), at: at + from })
      out.push({ text: inner.slice(and.index + and[0].length), at: at + from + and.index + and[0].length })
    }
  }
  return out
}
