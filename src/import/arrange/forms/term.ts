import { readFileSync } from 'node:fs'
import { enums } from '../../../enums.js'
import { normaliseText } from '../../../kernel/text.js'

const { terms: written } = JSON.parse(
  readFileSync(new URL('../../../../schema/terms.json', import.meta.url), 'utf8'),
) as { terms: Record<string, Record<string, string[]>> }

const known = new Map<string, ReadonlyMap<string, string>>()

/** The code of an enumeration that a text stands for: a term of it, or what people write for one. */
export function codeOf(enumeration: string, text: string): string | undefined {
  const codes = codesOf(enumeration)
  const whole = normaliseText(text)
  return codes.get(whole) ?? codes.get(loose(whole)) ?? codes.get(loose(whole.replace(BEHIND, '')))
}

function codesOf(enumeration: string): ReadonlyMap<string, string> {
  let codes = known.get(enumeration)
  if (codes) return codes
  const all = new Map<string, string>()
  const add = (term: string, value: string): void => {
    for (const key of [normaliseText(term), loose(normaliseText(term))]) if (!all.has(key)) all.set(key, value)
  }
  const { values } = enums[enumeration]!
  for (const { value } of values) add(value, value)
  for (const { value, zh } of values) for (const term of zh) add(term, value)
  for (const { value } of values) for (const term of written[enumeration]?.[value] ?? []) add(term, value)
  known.set(enumeration, (codes = all))
  return codes
}

/** 雏鹰 is “雏鹰”企业. */
const loose = (key: string): string => {
  const bare = key.replace(/[“”"'‘’「」《》]/g, '')
  return bare.length > 2 ? bare.replace(/企业$/, '') : bare
}

/** 高新技术企业(2023年认定). */
const BEHIND = /\([^()]*\)$/
