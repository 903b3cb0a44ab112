import { enums, term } from '../../src/enums.js'
import type { TestServer } from '../support/server.js'

/** A sentence in both languages, or a label of a figure. */
export interface Pair {
  zh: string
  en: string
  label: boolean
}

/** What is asked of a world; the question takes `$locale`, and what differs between the languages was said. */
export interface Ask {
  heading: string
  query: string
  variables?: Record<string, unknown>
}

/** What was said under each heading, in the order it was said. */
export type Page = Map<string, Pair[]>

/** Asks in both languages and adds what was said; what could not be answered is an error. */
export async function add(page: Page, server: TestServer, asks: readonly Ask[]): Promise<void> {
  for (const { heading, query, variables } of asks) {
    const [zh, en] = [
      await answer(server, query, { ...variables, locale: 'ZH' }),
      await answer(server, query, { ...variables, locale: 'EN' }),
    ]
    page.set(heading, [...(page.get(heading) ?? []), ...said(zh, en)])
  }
}

async function answer(server: TestServer, query: string, variables: Record<string, unknown>): Promise<unknown> {
  const { body } = await server.send(query, variables)
  if (body.errors) throw new Error(`${query}: ${body.errors.map(({ message }) => message).join('; ')}`)
  return body.data
}

const LABELS = ['label', 'title', 'verdictLabel']

/** Texts of two answers that differ by their language alone. */
function said(zh: unknown, en: unknown, key = ''): Pair[] {
  if (typeof zh === 'string' && typeof en === 'string')
    return zh === en ? [] : [{ zh, en, label: LABELS.includes(key) }]
  if (zh === null || typeof zh !== 'object') return []
  return Object.keys(zh).flatMap((at) =>
    said((zh as Record<string, unknown>)[at], (en as Record<string, unknown>)[at], at),
  )
}

const INTRODUCTION = `# 句子 · Sentences

Every kind of sentence that analyses say, once, in Chinese and in English, as the server answers over the named world of the tests
and what is added to it beside this page. Written by \`UPDATE_GOLDENS=1 npx vitest run test/words\`: read it before you commit it.
`

/** The page: of sentences that differ by names, terms and figures alone, the first. */
export function rendered(page: Page, names: readonly string[]): string {
  const shape = shapes(names)
  const parts = [...page].map(([heading, pairs]) => {
    const kinds = new Map<string, Pair>()
    for (const pair of pairs) {
      const kind = pair.label ? `${pair.zh}|${pair.en}` : `${shape(pair.zh)}|${shape(pair.en)}`
      if (!kinds.has(kind)) kinds.set(kind, pair)
    }
    const labels = [...kinds.values()].filter(({ label }) => label)
    const sentences = [...kinds.values()].filter(({ label }) => !label)
    return [
      `## ${heading}\n`,
      ...sentences.map(({ zh, en }) => `- ${zh}\n  ${en}`),
      ...(labels.length ? [`- 标签 · Labels\n${labels.map(({ zh, en }) => `  - ${zh} · ${en}`).join('\n')}`] : []),
      '',
    ].join('\n')
  })
  return `${INTRODUCTION}\n${parts.join('\n')}`
}

const TERMS = [
  'ProjectRole',
  'CooperationMode',
  'ProfessionalTitleRank',
  'MatchServiceStage',
  'ProjectStatus',
  'PartnershipKind',
  'TalentTier',
  'AppointmentRole',
]

/** Sentences with their names, quotations, terms, days and figures left out. */
function shapes(names: readonly string[]): (text: string) => string {
  const terms = TERMS.flatMap((name) =>
    enums[name]!.values.flatMap(({ value, zh }) => [...zh, term(name, value, 'EN').toLowerCase()]),
  )
  const longest = [...new Set([...names, ...terms])].sort((a, b) => b.length - a.length)
  return (text) =>
    longest
      .reduce((masked, name) => masked.replaceAll(name, 'X'), text.replace(/“[^”]*”|《[^》]*》|"[^"]*"/g, 'X'))
      .replace(/\b\d{4}-\d{2}-\d{2}\b|\d+(\.\d+)?/g, 'N')
      .replace(/X((、|, )?X)+/g, 'X')
      .replace(/（含演示数据）| \(includes demonstration data\)/, '')
}
