/**
 * Telephone numbers, e-mail addresses and identity numbers within a text. A telephone number is told from other figures
 * by its form: eleven digits of a mobile, an area code with its dash, or a word such as 电话 before it.
 */
const PERSONAL = new RegExp(
  [
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])`,
    String.raw`(?<![\dA-Za-z])[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])`,
    String.raw`(?:(?<!\d)\+?86[- ]?|(?<![\d.]))1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d|\.\d|\s*[元万亿吨千公%])`,
    String.raw`(?<!\d)(?:\(0\d{2,3}\)\s?|0\d{2,3}[- ])\d{7,8}(?:[-转]\d{1,6})?(?!\d)`,
    String.raw`(?<=(?:电话|手机|座机|传真|联系方式|[Tt][Ee][Ll])[::.]?\s*)\d{7,12}(?!\d)`,
  ].join('|'),
  'g',
)
/** The same for messages, which had rather hide too much: figures with letters around them too. */
const HIDDEN = new RegExp(
  `${PERSONAL.source}|(?<!\\d)(?:1[3-9]\\d{9}|[1-9]\\d{5}(?:(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d{4}[\\dXx]|\\d{2}(?:0[1-9]|1[0-2])[0-3]\\d{4}))(?!\\d)`,
  'g',
)
/** Most texts hold none of the signs all of these have. */
const MAYBE = /[@＠]|[\d０-９][\d０-９() （）\-－+]{5}[\d０-９]/

/** A text without the personal data in it, and how many pieces were left out. */
export function withoutPersonal(text: string): { text: string; count: number } {
  if (!MAYBE.test(text)) return { text, count: 0 }
  const found = places(text)
  if (found.length === 0) return { text, count: 0 }
  return {
    text: cut(text, found, '')
      .replace(/\s{2,}/g, ' ')
      .trim(),
    count: found.length,
  }
}

/** A text fit for a message. */
export function masked(text: string): string {
  return MAYBE.test(text) ? cut(text, places(text, HIDDEN), '***') : text
}

export const isPersonal = (text: string): boolean => MAYBE.test(text) && places(text).length > 0

interface Piece {
  from: number
  to: number
}

/** In full width or half: the two are as long as each other. */
function places(text: string, pattern = PERSONAL): Piece[] {
  const narrow = text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return [...narrow.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}

function cut(text: string, pieces: readonly Piece[], instead: string): string {
  let rest = ''
  let at = 0
  for (const { from, to } of pieces) {
    rest += text.slice(at, from) + instead
    at = to
  }
  return rest + text.slice(at)
}
