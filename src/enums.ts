import { readFileSync } from 'node:fs'
import { entityTypes } from './generated/nouns.js'
import type { Locale } from './generated/types.js'
import { withEntityTypes, type Enumerations } from './kernel/enumerations.js'

const given = JSON.parse(readFileSync(new URL('../schema/enums.json', import.meta.url), 'utf8')) as Enumerations

/** The enumerations with their Chinese terms: those of `schema/enums.json`, and the types of entities. */
export const enums = withEntityTypes(given, Object.values(entityTypes))

const terms = new Map(
  Object.entries(enums).map(([name, { values }]) => [name, new Map(values.map(({ value, zh }) => [value, zh[0]!]))]),
)

/** The term of a code: Chinese, or the words of the code in English. The code itself where it is unknown. */
export function term(name: string, code: string, locale: Locale): string {
  if (locale === 'ZH') return terms.get(name)?.get(code) ?? code
  const words = code.toLowerCase().replaceAll('_', ' ')
  return words[0]!.toUpperCase() + words.slice(1)
}
