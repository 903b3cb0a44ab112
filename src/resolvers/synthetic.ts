import type { Bilingual } from '../analysis/io.js'
import type { Context } from '../context.js'
import type { Locale } from '../generated/types.js'
import { typeOfId } from '../model.js'

/** Whether demonstration data takes part in an answer: one of the entities it names, however deep (含演示数据). */
export const synthetic = (answer: object, _: unknown, { analysis }: Context): Promise<boolean> =>
  analysis.synthetic.any(named(answer))

/** The fields of an answer told in a sentence: the sentence ends with a mark where demonstration data takes part. */
export const told = {
  synthetic,
  explanation: (
    answer: { explanation: Bilingual },
    { locale }: { locale: Locale },
    { analysis }: Context,
  ): Promise<string> => analysis.synthetic.told(answer.explanation, named(answer), locale),
}

const known = new WeakMap<object, ReadonlySet<string>>()

/** Every id of an entity that stands under a name for ids: `expertId`, `nodeIds`, `entities`, the `id` of a row. */
function named(answer: object): ReadonlySet<string> {
  const before = known.get(answer)
  if (before) return before
  const found = new Set<string>()
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (/^(id|\w+Id|\w*Ids|entities)$/.test(key) && typeOfId(value)) found.add(value)
    } else if (Array.isArray(value)) for (const item of value) walk(item, key)
    else if (value !== null && typeof value === 'object')
      for (const [name, part] of Object.entries(value)) walk(part, name)
  }
  walk(answer, '')
  known.set(answer, found)
  return found
}
