/** Chinese numerals that stand before a unit, as in 万元; the longest first. */
const SCALES: readonly (readonly [string, number])[] = [
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]

/** Measure words that only say what is counted, one by one: 5 家 and 5 个 are the same number. */
const COUNTED = new Set(['个', '家', '项', '件', '条', '名', '人', '位', '户', '份', '所', '支', '种', '套', '台'])

/** The measure word of a plain number. */
const ONE = ''

/**
 * The factor that turns a figure of one unit into another: 1 千万元 is 0.1 亿元; undefined where the two don't measure the
 * same. A unit that is absent agrees with any.
 */
export function conversion(from: string | null | undefined, to: string | null | undefined): number | undefined {
  if (!from || !to || from === to) return 1
  const [fromScale, fromRoot] = parse(from)
  const [toScale, toRoot] = parse(to)
  return fromRoot === toRoot ? fromScale / toScale : undefined
}

/** The factor that turns a plain count into a unit; undefined for a unit of something else, such as 元 or %. */
export const conversionOfCount = (to: string | null | undefined): number | undefined => conversion('个', to)

function parse(unit: string): [scale: number, root: string] {
  const found = SCALES.find(([word]) => unit.startsWith(word))
  const root = found ? unit.slice(found[0].length) : unit
  return [found?.[1] ?? 1, COUNTED.has(root) ? ONE : root]
}
