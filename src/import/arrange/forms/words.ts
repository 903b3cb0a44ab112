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
  const parts = text
    .normalize('NFKC')
    .replace(/\([^)]*\)/g, '')
    .split(/[/、,;\n|]|兼/)
    .map((part) => normaliseText(part.trim()))
    .filter(Boolean)
  const ranks = parts.flatMap((part) => titles.get(part) ?? byPrefix(part) ?? (POST.test(part) ? [] : undefined))
  if (ranks.length === 0 || ranks.includes(undefined)) return undefined
  return RANKS.find((rank) => ranks.includes(rank))
}

/** A post (职务) beside a title says nothing of its rank. */
const POST = /(长|主任|总工|总监|经理|书记|主席|博导|硕导|导师|负责人|委员)$/

const byPrefix = (title: string): string | undefined =>
  Object.entries(given.prefixes).find(([, names]) => names.some((name) => title.startsWith(name)))?.[0]

/** Yes or no as people write it; undefined for what is neither. */
export function truth(text: string): 'true' | 'false' | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  return YES.has(plain) ? 'true' : NO.has(plain) ? 'false' : undefined
}

const YES = new Set(['是', '有', '√', '✓', '✔', '☑', '对', 'y', 'yes', 't', 'true', '1', '已', '具备', '属于'])
const NO = new Set([
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
