/**
 * Strikes out what tells how to reach a person: telephone numbers, e-mail addresses, what follows 联系人 and the like.
 * Every character is put another in the place of, so that places stay what they are.
 */
export function redact(lines: readonly string[]): { lines: string[]; redacted: number } {
  let redacted = 0
  const strike = (text: string): string => {
    redacted++
    return text.replace(/\S/g, STRUCK)
  }
  const struck = lines.map((line) => {
    let out = line.replace(CONTACT, (_, label: string, who: string) => label + strike(who))
    for (const pattern of PATTERNS) out = out.replace(pattern, strike)
    return out
  })
  return { lines: struck, redacted }
}

const STRUCK = '█'
/** What follows the label, to the next sign: a name, perhaps with a title, perhaps several. */
const CONTACT =
  /((?:联\s*系\s*人(?:员|及电话)?|联络(?:人|员)|咨询人|经\s*办\s*人|承\s*办\s*人|责任编辑|编\s*辑|撰\s*稿|作\s*者|供\s*稿)\s*[:：]\s*)([\u4e00-\u9fa5·]{2,4}(?:[、,，]\s*[\u4e00-\u9fa5·]{2,4})*)(?![\u4e00-\u9fa5])/g
const PATTERNS = [
  /[\w.+-]+\s?[@＠]\s?[\w-]+(?:\.[\w-]+)+/g,
  /(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/g,
  /(?<![\d.])[(（]?0\d{2,3}[)）]?[-—－\s]\s?\d{7,8}(?:[-—转]\d{1,5})?(?!\d)/g,
  /(?<=(?:电\s*话|传\s*真|热\s*线|手\s*机|微\s*信|Q\s?Q(?:群|号)?)\s*(?:号码?)?\s*[:：]\s*)[\d(（][\d\s()（）—-]{5,}\d/gi,
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g,
]
