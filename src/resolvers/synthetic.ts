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

const known = new WeakMap<object, Named>()

const named = (answer: object): Named => {
  const before = known.get(answer)
  if (before) return before
  const found = new Named(answer)
  known.set(answer, found)
  return found
}

/** Every id of an entity that stands under a name for ids: `expertId`, `nodeIds`, `entities`, the `id` of a row. */
class Named implements Iterable<string> {
  readonly #ids: string[] = []
  readonly #rest: Iterator<string>

  constructor(answer: object) {
    this.#rest = idsIn(answer, '')
  }

  /** No further than is asked for, and once however often. */
  *[Symbol.iterator](): Generator<string> {
    for (let at = 0; ; at++) {
      if (at === this.#ids.length) {
        const next = this.#rest.next()
        if (next.done) return
        this.#ids.push(next.value)
      }
      yield this.#ids[at]!
    }
  }
}

function* idsIn(value: unknown, key: string): Generator<string> {
  if (typeof value === 'string') {
    if (/^(id|\w+Id|\w*Ids|entities)$/.test(key) && typeOfId(value)) yield value
  } else if (Array.isArray(value)) for (const item of value) yield* idsIn(item, key)
  else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    for (const name of fieldsOf(value)) yield* idsIn((value as Record<string, unknown>)[name], name)
}

/** What an object holds, and what the class it is of works out when it is asked for. */
function fieldsOf(value: object): string[] {
  const names = Object.keys(value)
  for (let of = Object.getPrototypeOf(value) as object | null; of && of !== Object.prototype; of = above(of))
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(of))) if (get) names.push(name)
  return names
}

const above = (prototype: object): object | null => Object.getPrototypeOf(prototype) as object | null
