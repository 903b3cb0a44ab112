import { readFileSync } from 'node:fs'
import { normaliseText } from '../../../kernel/text.js'

const given = JSON.parse(readFileSync(new URL('../../../../schema/titles.json', import.meta.url), 'utf8')) as {
  prefixes: Record<string, string[]>
  titles: Record<string, string[]>
}

const RANKS = Object.keys(given.titles)
const titles = new Map(
  Object.entries(given.titles).flatMap(([rank, names]) => names.map((name) => [normaliseText(name), rank] as const)),
)

/** The rank of a title (职称), the highest of several; undefined where one of them is not known. */
export function rankOf(text: string): string | undefined {
  const plain = text.normalize('NFKC')
  // 高级工程师（正高级）: what stands in brackets is the rank itself.
  const told = [...plain.matchAll(/\(([^)]*)\)/g)].flatMap(([, inner]) => knownRank(inner!) ?? [])
  if (told.length === 1) return told[0]
  const parts = plain
    .replace(/\([^)]*\)/g, '')
    .split(/[/、,;\n|]|兼/)
    .map((part) => normaliseText(part.trim()))
    .filter(Boolean)
  const ranks = parts.flatMap((part) => knownRank(part) ?? (POST.test(part) ? [] : undefined))
  if (ranks.length === 0 || ranks.includes(undefined)) return undefined
  return RANKS.find((rank) => ranks.includes(rank))
}

/** Of a title whose grade within its rank stands before it, too: 五级副教授. */
const knownRank = (title: string): string | undefined =>
  titles.get(title) ?? byPrefix(title) ?? titles.get(title.replace(/^[一二三四五六七八九十]{1,2}级/, ''))

/** A post (职务) beside a title says nothing of its rank. */
const POST = /(长|主任|总工|总监|经理|书记|主席|博导|硕导|导师|负责人|委员)$/

const byPrefix = (title: string): string | undefined =>
  Object.entries(given.prefixes).find(([, names]) => names.some((name) => title.startsWith(name)))?.[0]

/** Yes or no as people write it; undefined for what is neither. */
export function truth(text: string): 'true' | 'false' | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  return YES.has(plain) ? 'true' : NO.has(plain) ? 'false' : undefined
}

const YES = new Set([
  '规上',
  '规模以上',
  '是',
  '有',
  '√',
  '✓',
  '✔',
  '☑',
  '对',
  'y',
  'yes',
  't',
  'true',
  '1',
  '已',
  '具备',
  '属于',
])
const NO = new Set([
  '规下',
  '规模以下',
  '否',
  '无',
  '×',
  '✗',
  '✘',
  '☒',
  'x',
  '没有',
  '不是',
  'n',
  'no',
  'f',
  'false',
  '0',
  '未',
  '不具备',
  '不属于',
  '非',
])

/** The items of a list, by ；、，; or line breaks; signs within brackets part nothing. */
export function items(text: string): string[] {
  const found = ['']
  let depth = 0
  for (const sign of text) {
    if (/[(（〔[【《“]/.test(sign)) depth++
    else if (/[)）〕\]】》”]/.test(sign)) depth = Math.max(0, depth - 1)
    if (depth === 0 && /[;；、，,\n\r|]/.test(sign)) found.push('')
    else found[found.length - 1] += sign
  }
  return found.map((item) => item.trim()).filter(Boolean)
}
