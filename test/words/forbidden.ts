/** What is wrong with a sentence, in words; nothing where it may be pasted into a report. */
export function wrongWith(text: string): string[] {
  return [...(isChinese(text) ? chinese : english), ...both].flatMap(([what, pattern]) => {
    const found = pattern.exec(unquoted(text))
    return found ? [`${what}: ${found[0]}`] : []
  })
}

/** Chinese has its own marks; Chinese names in an English sentence have none. */
export const isChinese = (text: string): boolean =>
  /[，。；：、（）“”《》]/.test(text) || !/[a-z]{2,} [a-z]{2,}/.test(text)

/** Names and what is quoted are not ours to write. */
const unquoted = (text: string): string => text.replace(/“[^”]*”|《[^》]*》|"[^"]*"/g, 'X')

type Forbidden = readonly [what: string, pattern: RegExp]

const both: readonly Forbidden[] = [
  ['a sign for a word', /[=≥≤<>]/],
  [
    'a name of a code',
    /\b[A-Z]{2,}_[A-Z_]+\b|\b(MET|UNKNOWN|WAIVED|EMPTY|SHORT|LEADER|EXPERT|TEAM|PLATFORM|FIELD|NETWORK|AGE|TERM|CONFIRMED|REFUTED|PROVEN|PRESUMED)\b/,
  ],
  ['no value', /undefined|null|NaN|\[object/],
  ['more decimals than mean something', /\d\.\d{3,}/],
  ['two marks', /[，。；：、][，。；：、]|[,;:.] ?[,;:]/],
  [
    'said twice',
    /(含演示数据|includes demonstration data).*\1|(?:^|[，；：（])([^，；：。（）X]{6,})[，；：。）](?:.*[，；：（])?\2[，；：。）]/,
  ],
]

const chinese: readonly Forbidden[] = [
  ['a half-width mark', /[\p{Script=Han}”》）][,;:()!?]|[,;:()!?][\p{Script=Han}“《（]/u],
  ['none in figures', /(?<![\d.])0(个|名|项|家|条|份|处|天|人|年|月|件)/],
  ['a claim of proof', /已证|最优(?!方案)/],
  ['he', /(?<!其)他(?!人|项|在|们|地|类|专|平|企|项)/],
  ['absence as a fact', /没有(任何)?(数据|记录|登记)/],
  ['a blank between Chinese words', /\p{Script=Han} +\p{Script=Han}/u],
]

const english: readonly Forbidden[] = [
  ['a full-width mark', /[，。；：、（）]/],
  ['none in figures', /(?<![\d.:-])\b0 (?!of\b|to\b)[a-z]+/],
  [
    'one of several',
    /(?<![\d.,-])\b1 (other |senior |appointed |active )*(experts|leaders|gaps|chains|measures|platforms|projects|days|months|years|enterprises|fields|appointments|registers|regions|organisations|cells|parts|supports)\b/,
  ],
  [
    'several of one',
    /(?<![\d.])\b([2-9]|\d{2,}) (other |senior |appointed |active )*(expert|leader|gap|chain|measure|platform|project|day|month|year|enterprise|field|appointment|register|region|organisation|cell|part|support)\b/,
  ],
  ['a claim of proof', /proven optimal|optimal/],
  ['he', /\b(he|his|him)\b/],
  ['two blanks', / {2}/],
]
