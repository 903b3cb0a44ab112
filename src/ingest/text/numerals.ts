const DIGITS = '〇一二三四五六七八九'

/** A number in Chinese numerals: 十四 is 14, 二百零三 203, 二〇二五 2025. NaN where it is none. */
export function chineseNumber(text: string): number {
  if (text === '') return Number.NaN
  const spelled = text.replaceAll('零', '〇').replaceAll('两', '二')
  if ([...spelled].every((char) => DIGITS.includes(char)))
    return Number([...spelled].map((char) => DIGITS.indexOf(char)).join(''))
  let total = 0
  let digit = 0
  for (const char of spelled) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[char]
    if (unit !== undefined) {
      total += (digit || 1) * unit
      digit = 0
    } else if (DIGITS.includes(char)) digit = DIGITS.indexOf(char)
    else return Number.NaN
  }
  return total + digit
}

/** Characters of numerals, for patterns. */
export const NUMERAL = '〇零一二三四五六七八九十百千两'

/** A number in digits, with or without thousands apart, or in Chinese numerals. */
export const numberOf = (text: string): number =>
  /^[\d.,]+$/.test(text) ? Number(text.replaceAll(',', '')) : chineseNumber(text)
