import { placeOf } from '../document.js'
import { NUMBER } from '../rules/figure/quantity.js'
import type { Reading } from '../reading.js'
import type { Clause } from '../tree/clause.js'

const LEVELS = ['国家', '省', '市'] as const

/** Platforms listed level by level whose numbers don't make up the total that the same clause gives. */
export function sumChecks(clauses: readonly Clause[], reading: Reading): void {
  for (const clause of clauses) {
    for (const span of [clause.title, clause.body]) {
      if (!span) continue
      const text = span.line.text.slice(span.from, span.to)
      for (const level of LEVELS) {
        const total = new RegExp(
          `(?:其中|达|共|合计)[^,。;]{0,12}?${level}级(?:[^,。;\\d]{0,10}?)(${NUMBER})\\s*(?:个|家)`,
          'd',
        ).exec(text)
        if (!total) continue
        const listed = listedOf(text.slice(0, total.index), level)
        const sum = listed.reduce((all, one) => all + one, 0)
        if (listed.length > 1 && sum !== Number(total[1]))
          reading.checks.push({
            code: 'SUM',
            clause: clause.path,
            message: `列出的${level}级合计${sum}，文中称${total[1]}`,
            ...placeOf({
              line: span.line,
              from: span.from + total.index,
              to: span.from + total.index + total[0].length,
            }),
          })
      }
      parts(text, (message, from, to) =>
        reading.checks.push({
          code: 'SUM',
          clause: clause.path,
          message,
          ...placeOf({ line: span.line, from: span.from + from, to: span.from + to }),
        }),
      )
    }
  }
}

/** 国家…基地3个、国家级…2个、…3家: the numbers of a level, those without a level counted with the one before. */
function listedOf(text: string, level: string): number[] {
  let at = ''
  return [...text.matchAll(new RegExp(`([^,、。;]*?)(${NUMBER})\\s*(?:个|家)`, 'g'))].flatMap(([, said, number]) => {
    at = LEVELS.find((one) => said!.includes(one)) ?? at
    return at === level ? [Number(number)] : []
  })
}

/** 共50家,其中A20家、B20家: parts that make up less or more than the whole where all are told. */
function parts(text: string, tell: (message: string, from: number, to: number) => void): void {
  for (const match of text.matchAll(
    new RegExp(
      `(?:共|共计|合计|总计)(?:有|达)?[^,。;\\d]{0,12}?(${NUMBER})\\s*(个|家|项|名|人)[^,。;]{0,12}[,:](?:其中|分别为|包括)[:,]?([^。;]+)`,
      'g',
    ),
  )) {
    const [whole, total, unit, rest] = match
    const numbers = [...rest!.matchAll(new RegExp(`(${NUMBER})\\s*${unit}`, 'g'))].map(([, number]) => Number(number))
    const sum = numbers.reduce((all, one) => all + one, 0)
    if (numbers.length > 1 && sum !== Number(total))
      tell(`分项合计${sum}，总数${total}`, match.index, match.index + whole.length)
  }
}
