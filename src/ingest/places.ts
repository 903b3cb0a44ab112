import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { groupBy } from '../kernel/group.js'

/** A region by its GB/T 2260 code. */
export interface Place2260 {
  code: string
  name: string
  /** By which people call it: the standard's and the short ones. */
  names: readonly string[]
}

export interface NamedPlace {
  place: Place2260
  from: number
  to: number
  /** By its full name, with 市, 县 and so on. */
  full: boolean
}

const csv = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8').trim(), {
    header: true,
  }).data

const PEOPLES =
  /(?:壮族|回族|维吾尔|土家族|苗族|布依族|侗族|彝族|藏族|羌族|白族|傣族|景颇族|哈尼族|傈僳族|朝鲜族|蒙古族?|哈萨克|柯尔克孜|满族|瑶族|黎族|畲族|水族|仡佬族|各族|东乡族|土族|撒拉族|拉祜族|佤族|布朗族|纳西族|独龙族|怒族|普米族|毛南族|仫佬族|锡伯族|达斡尔族|裕固族|保安族)+/

/** Short names of counties that are words of their own. */
const AMBIGUOUS = new Set([
  '和平',
  '东方',
  '兴国',
  '安全',
  '永清',
  '大城',
  '平安',
  '文水',
  '中方',
  '通道',
  '开化',
  '民权',
])

/**
 * All regions of the public standard. They are found by its names and by what follows from these alone, so that no
 * document is read by what is known of it; only what a region is called in the graph is taken from the shipped facts.
 */
export const places: readonly Place2260[] = (() => {
  const known = new Map(csv('facts/regions.csv').map((row) => [row['code']!, row]))
  return csv('gbt2260/regions.csv').map(({ code, name }) => {
    const names = [name!, ...shortOf(code!, name!)]
    return { code: code!, name: known.get(code!)?.['name'] || name!, names: [...new Set(names)] }
  })
})()

/** Short names: of provinces and prefectures without their ending, of prefectures of peoples with 州. */
function shortOf(code: string, name: string): string[] {
  const bare = name.replace(/(?:特别行政区|自治区|自治州|自治县|省|市|地区|盟|县|区)$/, '')
  const place = bare.replace(PEOPLES, '')
  if (name.endsWith('自治州')) return [`${place}州`, place]
  if (name.endsWith('自治县')) return place.length > 1 ? [`${place}县`] : []
  const wide = code.endsWith('00') || /市$|县$/.test(name)
  return wide && bare.length > 1 && (code.endsWith('00') || !AMBIGUOUS.has(bare)) ? [place] : []
}

const byName = groupBy(
  places.flatMap((place) => place.names.map((name) => ({ name, place }))),
  ({ name }) => name,
)
const GENERIC = /^(?:城区|郊区|矿区|新区|东区|西区|南区|北区|市区|城关区|市中区)$/
const LONGEST = Math.max(...[...byName.keys()].map((name) => name.length))

const endsAsRegion = (name: string): boolean => /(?:省|市|县|区|州|盟|旗)$/.test(name)

/** The places a text names, the longest name at each point; `full` names only, unless short ones are wanted. */
export function placesIn(text: string, { short = false } = {}): NamedPlace[] {
  const out: NamedPlace[] = []
  for (let from = 0; from < text.length; from++) {
    for (let to = Math.min(text.length, from + LONGEST); to > from + 1; to--) {
      const name = text.slice(from, to)
      const full = endsAsRegion(name) && name.length > 2
      if ((!full && !short) || GENERIC.test(name)) continue
      const place = chosen(byName.get(name), out.at(-1)?.place)
      if (!place) continue
      out.push({ place, from, to, full })
      from = to - 1
      break
    }
  }
  return out
}

/** Of places of one name the one below what was named before it; none where that leaves it open. */
function chosen(
  found: readonly { place: Place2260 }[] | undefined,
  before: Place2260 | undefined,
): Place2260 | undefined {
  if (!found || found.length === 1) return found?.[0]?.place
  const level = found.filter(({ place }) => place.code.endsWith('00'))
  const below = found.filter(({ place }) => before && isWithin(place.code, before.code))
  return below.length === 1 ? below[0]!.place : level.length === 1 ? level[0]!.place : undefined
}

/** Whether a code is that of a region or lies below it. */
export const isWithin = (code: string, above: string): boolean => code.startsWith(above.replace(/(?:00)+$/, ''))

/**
 * The region a name of a body or a title begins with: the narrowest of those it names one after the other, each within
 * the one before it. The short name of a county alone is too often a word of its own: 公安 is one.
 */
export function placeAtStart(text: string): Place2260 | undefined {
  const bare = text.replace(/^(?:中共|中国共产党|关于印发|《)+/, '')
  let at = 0
  let found: Place2260 | undefined
  for (const { place, from, to, full } of placesIn(bare, { short: true })) {
    if (from !== at || (found ? !isWithin(place.code, found.code) : !full && !place.code.endsWith('00'))) break
    found = place
    at = to
  }
  // 环县, 叶县: names of two signs are told from 和县 within a sentence only where a name begins.
  const brief = /^.[县旗]/.exec(bare.slice(at))?.[0]
  const county = brief ? chosen(byName.get(brief), found) : undefined
  return county && (!found || isWithin(county.code, found.code)) ? county : found
}
