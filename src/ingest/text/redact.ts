import { narrow } from './width.js'

/**
 * Strikes out what tells how to reach a person: telephone numbers, e-mail addresses, what follows 联系人 and the like.
 * Every character is put another in the place of, so that places stay what they are.
 */
export function redact(lines: readonly string[]): { lines: string[]; redacted: number } {
  let redacted = 0
  const struck = lines.map((line) => {
    let out = line
    const strike = (from: number, to: number): void => {
      redacted++
      out = out.slice(0, from) + out.slice(from, to).replace(/\S/g, STRUCK) + out.slice(to)
    }
    // Signs and digits of full width are found as narrow ones, which stand at the same places.
    for (const pattern of [...PATTERNS, CONTACT])
      for (const match of narrow(out).matchAll(pattern)) {
        const [from, to] = match.indices!.groups?.['who'] ?? match.indices![0]!
        strike(from, to)
      }
    return out
  })
  return { lines: struck, redacted }
}

const STRUCK = '█'
/** What follows the label, to the next sign: a name, perhaps with a title, perhaps several. */
const CONTACT =
  /(?:联\s*系\s*人(?:员|及(?:联系)?(?:电话|方式)|姓名)?|联络(?:人|员)|联系(?:方式|电话)|咨询人|经\s*办\s*人|承\s*办\s*人|填\s*报\s*人|责任编辑|编\s*辑|撰\s*稿|作\s*者|供\s*稿|校\s*对|责\s*编)(?:\s*:\s*|\s+)(?<who>[\u4e00-\u9fa5·]{2,4}(?:[、,\s]\s*[\u4e00-\u9fa5·]{2,3}(?![\u4e00-\u9fa5:]))*)(?![\u4e00-\u9fa5])/dg
const PATTERNS = [
  /[\w.+-]{1,64}\s?@\s?[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}/dg,
  /(?<!\d)(?:\+?86[-\s]?)?1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)/dg,
  /(?<![\d.])(?:\(0\d{2,3}\)\s?[-—]?|0\d{2,3}\s?[-—\s]\s?)\d{7,8}(?:[-—转]\d{1,5})?(?!\d)/dg,
  // A number of a table or a sum can't be told from one without its area: only behind its label.
  /(?:电\s*话|传\s*真|热\s*线|手\s*机|微\s*信|Q\s?Q(?:群|号)?)\s*(?:号\s*码?)?\s*(?::\s*|\s+)(?<who>[\d(][\d\s()—-]{5,30}\d)/dgi,
  // A name beside a number that was struck out: 张三 13800138000.
  /(?<![\u4e00-\u9fa5])(?<who>(?!电话|传真|手机|座机|热线|微信)(?:[\u4e00-\u9fa5]{1,2}|[\u4e00-\u9fa5]\s)(?![室局科处部话真机线码箱组股厅院委办站号])[\u4e00-\u9fa5])(?=\s*[,、(:]?\s*█{7})/dg,
  /(?<!\d)[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/dg,
]
