import { tables } from '../generated/tables.js'
import type { Locale } from '../generated/types.js'
import { allColumns } from '../import/check/headers.js'

const labels = new Map(tables.map((spec) => [spec.file, new Map(allColumns(spec).map(({ name, zh }) => [name, zh]))]))

/** A column in words: its Chinese header, or its English name. */
export const fieldLabel = (table: string, column: string, locale: Locale): string =>
  locale === 'ZH' ? (labels.get(table)?.get(column) ?? column) : column.replaceAll('_', ' ')
