import type { ChainNamesResult } from '../../generated/cypher.js'
import type { ChainKind } from '../../generated/types.js'
import { normaliseText } from '../../kernel/text.js'

/** What chains are called without the words for a chain: 中药材 of 中药材产业创新链. */
export class ChainNames {
  readonly #byStem = new Map<string, { id: string; kind: ChainKind | null }[]>()

  constructor(rows: readonly ChainNamesResult[]) {
    for (const { id, kind, name, aliases } of rows)
      for (const stem of new Set([name, ...aliases].map(stemOf)))
        this.#byStem.set(stem, [...(this.#byStem.get(stem) ?? []), { id, kind }])
  }

  /** Ids of the chains a text may name: those of the kind it says, where it says one. */
  named(text: string): string[] {
    const kind = kindOf(normaliseText(text))
    return (this.#byStem.get(stemOf(text)) ?? []).flatMap((one) => (kind === null || one.kind === kind ? [one.id] : []))
  }
}

const ENDS = /(?:重点)?(?:产业)?(?:创新|人才|生态)?链条?$|产业$/

function stemOf(text: string): string {
  const key = normaliseText(text).replace(/\((?:产业|创新|人才)链\)$/, '')
  const stem = key.replace(ENDS, '')
  return stem === '' ? key : stem
}

const kindOf = (key: string): ChainKind | null =>
  /创新链条?$/.test(key) ? 'INNOVATION' : /人才链条?$/.test(key) ? 'TALENT' : /链条?$/.test(key) ? 'INDUSTRY' : null
