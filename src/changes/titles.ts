import type { Locale } from '../generated/types.js'

/** What is called so where nobody gave it a title. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ['直接变更', 'Direct change'],
  ['试算', 'Trial'],
  ['聘任方案', 'Proposed appointments'],
  ['组队方案', 'Proposed team'],
  ['推演方案', 'Proposed changes'],
  ['移除演示数据', 'Removal of demonstration data'],
])

const IMPORT = /^导入 (.+?)(?:等(\d+)个文件)?$/
const REVERT = /^撤销：(.+)$/

/** A title in a language: what people wrote as they wrote it, what was made of files or of another title in words. */
export function titleIn(title: string, locale: Locale): string {
  if (locale === 'ZH') return title
  const [, names, count] = IMPORT.exec(title) ?? []
  if (names !== undefined) {
    const files = names.split('、').join(', ')
    return count === undefined ? `Import of ${files}` : `Import of ${files}, ${count} files in all`
  }
  const reverted = REVERT.exec(title)?.[1]
  return reverted === undefined ? (FIXED.get(title) ?? title) : `Revert: ${titleIn(reverted, locale)}`
}
