import { between, shares, together } from '../rules/partner.js'
import { splitAtDepth0 } from '../text/split.js'
import type { Said } from './segments.js'

export interface Partners {
  a: Said
  b: Said
  kind: string
}

/** Pairs of bodies that a sentence says work together; `named` are those it names, in any order. */
export function partnersIn(text: string, named: readonly Said[]): Partners[] {
  return splitAtDepth0(text, 0, text.length, ',;。').flatMap(({ from, to }) => {
    const here = named
      .filter(({ at, text: name }) => at >= from && at + name.length <= to)
      .toSorted((a, b) => a.at - b.at || b.text.length - a.text.length)
      .filter((one, no, all) => !all.slice(0, no).some((other) => other.at + other.text.length > one.at))
    const out: Partners[] = []
    /** Those side by side before the word between, and behind it. */
    let sides: Said[][] = [[]]
    here.forEach((one, no) => {
      const next = here[no + 1]
      const end = one.at + one.text.length
      const gap = next && between.pattern.exec(text.slice(end, next.at))?.[1]
      sides.at(-1)!.push(one)
      if (gap) {
        if (gap !== '、') sides.push([])
        return
      }
      const said = text.slice(end, to)
      const [left, right] = sides
      // 与甲、乙共建: they work with another, not with each other.
      const withOther = left?.[0] && /(?:与|和|同|联合|对接|携手|依托)$/.test(text.slice(from, left[0].at))
      if (left && right && !withOther && together.pattern.test(said)) {
        const kind = shares.find(([pattern]) => pattern.test(said))?.[1] ?? 'PROJECT'
        out.push(...left.flatMap((a) => right.map((b) => ({ a, b, kind }))))
      }
      sides = [[]]
    })
    return out
  })
}
