import { tables } from '../generated/tables.js'
import type { Locale } from '../generated/types.js'
import { isLarge } from './log/large.js'
import { allColumns } from '../import/check/headers.js'

const labels = new Map(
  tables.map((spec) => [spec.file, new Map(allColumns(spec).map((column) => [column.name, termOf(column)]))]),
)

/** The end of a period is the day after its last one, as forms have it. */
function termOf({ zh, lastDay }: { zh: string; lastDay?: true }): string {
  return lastDay ? zh.replace(/（含）/, '次日') : zh
}

/** What is told of a large change set. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ['created', '新增行数'],
  ['updated', '修改行数'],
  ['removed', '移除行数'],
])

/** A column in words: its Chinese header, or its English name. */
export const fieldLabel = (table: string, column: string, locale: Locale): string =>
  locale === 'ZH'
    ? ((isLarge({ table }) ? NUMBERS : labels.get(table))?.get(column) ?? column)
    : column.replaceAll('_', ' ')
