/** A day, or what stands for one: `open` where a period goes on. */
export type ReadDay = { day: string } | { month: string } | { year: string } | 'open' | undefined

/**
 * A day as people write it: 2025/3/1, 2025.3.1, 2025年3月1日, 二〇二五年三月一日, 2025年末, 20250301, the number a spreadsheet keeps
 * it as; or a month or a year alone. Undefined for what is none, or could be several: 3/1/2025, 25.3.1.
 */
export function readDay(text: string): ReadDay {
  const plain = arabic(text.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?(年|月|日|号|[-/.]) ?/g, '$1')
    .replace(/(?:T| |(?<=[日号]))\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '')
    .replace(/(?<=\d)[.。]$/, '')
    .replace(/(?:星期|周|礼拜)[一二三四五六日天1-7]$|\((?:星期|周)[一二三四五六日天1-7]\)$/, '')
    .trim()
  if (OPEN.test(plain)) return 'open'
  const whole =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})[日号]?$/.exec(plain)?.filter((_, at) => at !== 2) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (whole) return dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]))
  const edge = /^(\d{4})年(?:(\d{1,2})月)?(末|底|初)$/.exec(plain)
  if (edge) return edgeOf(Number(edge[1]), edge[2] === undefined ? undefined : Number(edge[2]), edge[3] === '初')
  const month =
    /^(\d{4})[-/.](\d{1,2})月?$/.exec(plain) ??
    /^(\d{4})年(\d{1,2})月?份?$/.exec(plain) ??
    /^(\d{4})(\d{2})$/.exec(plain)
  if (month) {
    const first = dayOf(Number(month[1]), Number(month[2]), 1)
    return first && { month: first.day.slice(0, 7) }
  }
  const year = /^(1[89]\d{2}|20\d{2}|21\d{2})年?(?:度|份)?$/.exec(plain)
  if (year) return { year: year[1]! }
  return /^\d{5}(\.\d+)?$/.test(plain) ? serial(Math.floor(Number(plain))) : undefined
}

/** 2024年末, 2025年6月底, 2025年初: the last day or the first. */
function edgeOf(year: number, month: number | undefined, first: boolean): ReadDay {
  const named = dayOf(year, month ?? (first ? 1 : 12), 1)
  return !named || first ? named : { day: lastOf(named.day.slice(0, 7)) }
}

/** A period goes on: what people write where no end is known. */
const OPEN = /^(至今|今|现在|目前|长期|长期有效|永久|present|now)$/i

/** Serials of 1954 to 2119: others are figures of something else. */
function serial(days: number): ReadDay {
  if (days < 20_000 || days > 80_000) return undefined
  return {
    day: new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10),
  }
}

function dayOf(year: number, month: number, day: number): { day: string } | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined
  return { day: date.toISOString().slice(0, 10) }
}

const DIGITS = '〇一二三四五六七八九'

/** Chinese figures as Arabic ones: years figure for figure, months and days up to 三十一. */
function arabic(text: string): string {
  return text
    .replace(/[零○Ｏ]/g, '〇')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十')
    .replace(/([〇一二三四五六七八九])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens === undefined ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === undefined ? 0 : DIGITS.indexOf(ones))),
    )
    .replace(
      /[〇一二三四五六七八九](?=[〇一二三四五六七八九]*[\d年月日号])|[〇一二三四五六七八九](?=[〇一二三四五六七八九])/g,
      (sign) => String(DIGITS.indexOf(sign)),
    )
}

/** The last day of a month, YYYY-MM. */
export const lastOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)
