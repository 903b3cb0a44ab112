import type { Part } from './asked.js'
import type { Inline } from './blocks.js'
import type { Say } from './words.js'

/** Gives numbers their notes. The first note of a question tells it whole, later ones refer to that. */
export class Notes {
  readonly all: string[] = []
  readonly #first = new Map<string, number>()
  readonly #version: number
  readonly #say: Say

  constructor(version: number, say: Say) {
    this.#version = version
    this.#say = say
  }

  /** A number of an answer; `path` is where it stands there. */
  of(value: number | string, { title, operation, text, variables }: Part, path: string): Inline {
    const known = this.#first.get(operation)
    const number = this.all.length + 1
    if (known === undefined) this.#first.set(operation, number)
    this.all.push(
      known === undefined
        ? this.#say('noteOf', { title, text, variables: JSON.stringify(variables), version: this.#version, path })
        : this.#say('noteAgain', { title, n: known, path }),
    )
    return { text: String(value), note: number }
  }
}

/** A sentence of the words, with numbers in the places of its names. */
export const sentence = (said: string, values: Readonly<Record<string, Inline | Inline[]>>): Inline[] =>
  said.split(/(\{\w+\})/).flatMap((part) => {
    const value = values[part.slice(1, -1)]
    return part === '' ? [] : value !== undefined && part.startsWith('{') ? value : [part]
  })
