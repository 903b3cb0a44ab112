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
    /** Those side by side before the one that is spoken of. */
    let open: Said[] = []
    let apart = false
    here.forEach((one, no) => {
      const next = here[no + 1]
      const end = one.at + one.text.length
      const gap = next && between.pattern.exec(text.slice(end, next.at))?.[1]
      open = [...open, one]
      if (gap) {
        apart ||= gap !== '、'
        return
      }
      const said = text.slice(end, to)
      // 与甲、乙共建: they work with another, not with each other.
      const withOther = /(?:与|和|同|联合|对接|携手|依托)$/.test(text.slice(from, open[0]!.at))
      if (open.length > 1 && apart && !withOther && together.pattern.test(said)) {
        const kind = shares.find(([pattern]) => pattern.test(said))?.[1] ?? 'PROJECT'
        out.push(...open.slice(1).map((b) => ({ a: open[0]!, b, kind })))
      }
      open = []
      apart = false
    })
    return out
  })
}
