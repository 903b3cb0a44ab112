import { CITED } from './cited.js'

/** Where something in an answer comes from; `n` is the number it is cited by. */
export interface Citation {
  n: number
  policy?: string
  clause?: string
  locator: string
  derived?: true
  /** Below 1 where it was inferred. */
  confidence?: number
}

/** An answer as assistants get it. */
export interface Told {
  /**
   * Every object that has sources names them by number in `cites`; `synthetic` stands where demonstration data takes
   * part.
   */
  data: unknown
  citations: Citation[]
  /** Whether demonstration data takes part anywhere. */
  synthetic: boolean
  /** Whether something could not be assessed: that is not zero. */
  notAssessed: boolean
  notes: string[]
}

interface Source {
  policy: { name: string } | null
  clause: string | null
  locator: string
  confidence: number
  derived: boolean
}

/** Gathers the sources of an answer into numbered citations, and says what it has to be read with. */
export function told(data: unknown): Told {
  const citations = new Map<string, Citation>()
  const state = { synthetic: false, notAssessed: false }
  const cite = (sources: readonly Source[]): number[] => [
    ...new Set(
      sources.map((source) => {
        const key = JSON.stringify(source)
        const known = citations.get(key) ?? citation(citations.size + 1, source)
        citations.set(key, known)
        return known.n
      }),
    ),
  ]
  const walk = (value: unknown): unknown => {
    if (value === 'NOT_ASSESSED') state.notAssessed = true
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const cites: number[] = []
    const entries: [string, unknown][] = []
    for (const [name, some] of Object.entries(value)) {
      if (name.startsWith(CITED)) cites.push(...cite([some].flat().filter((one): one is Source => one !== null)))
      else if (name === 'synthetic') {
        if (some === true) entries.push([name, (state.synthetic = true)])
      } else {
        if (name === 'notAssessed' && (Array.isArray(some) ? some.length > 0 : some !== 0)) state.notAssessed = true
        entries.push([name, walk(some)])
      }
    }
    return { ...Object.fromEntries(entries), ...(cites.length > 0 && { cites: [...new Set(cites)] }) }
  }
  const walked = walk(data)
  return { data: walked, citations: [...citations.values()], ...state, notes: notes(state, citations.size) }
}

const citation = (n: number, { policy, clause, locator, derived, confidence }: Source): Citation => ({
  n,
  ...(policy && { policy: policy.name }),
  ...(clause && { clause }),
  locator,
  ...(derived && { derived: true as const }),
  ...(confidence < 1 && { confidence }),
})

const notes = (
  { synthetic, notAssessed }: { synthetic: boolean; notAssessed: boolean },
  citations: number,
): string[] => [
  ...(synthetic
    ? ['含演示数据：标有 synthetic 的内容不是事实 · Demonstration data takes part: what is marked synthetic is no fact']
    : []),
  ...(notAssessed
    ? [
        '有未考察的内容：登记表没有记录，不等于零 · Some could not be assessed, as a register has no entries: that is not zero',
      ]
    : []),
  ...(citations === 0 ? ['没有可引用的来源 · Nothing in the answer has a source to cite'] : []),
]
