import { readFileSync } from 'node:fs'
import { parse, print, stripIgnoredCharacters } from 'graphql'
import { decodeCursor } from '../../kernel/cursor.js'
import type { Locale } from '../../generated/types.js'
import type { Store } from '../../store/store.js'
import { stateOf } from '../answer/state.js'
import { NotExported, type AskPage } from '../answer/refusal.js'
import type { RegionTold, Told } from './told.js'

/** What a brief is about. */
export interface BriefAsked {
  /** Id, code or name. */
  region: string
  /** ISO YYYY-MM-DD. */
  asOf: string
  locale: Locale
}

/** An answer, with what was asked: whoever reads a number finds its question. */
export interface Part<Data = unknown> {
  title: string
  operation: string
  /** As one line. */
  text: string
  variables: Readonly<Record<string, unknown>>
  data: Data
}

/** The answers by the names of their files. */
export type Parts = { readonly [Name in Exclude<keyof Told, 'region'>]: Part<Told[Name]> }

export interface Answers {
  region: { id: string; name: string }
  /** The number of the last change set. */
  version: number
  parts: Parts
}

const folder = new URL('parts/', import.meta.url)

/** How many gaps, terms and targets are listed; more are counted. */
const LISTED = 100
const TRIES = 3

/**
 * Asks the questions of a brief, one file each, where all operations go; all of one state of the store.
 * @throws NotExported
 */
export async function askBrief(
  { region, asOf, locale }: BriefAsked,
  options: { ask: AskPage; store: Pick<Store, 'state'>; signal: AbortSignal },
): Promise<Answers> {
  for (let tried = 1; ; tried++) {
    const state = await stateOf(options)
    const ask = <Name extends keyof Told>(name: Name, variables: Readonly<Record<string, unknown>>) =>
      askPart<Told[Name]>(name, variables, locale, options.ask)
    const { data } = await ask('region', { region, name: region })
    const named = regionOf(data, region)
    const variables = { region: named.id, asOf, locale, first: LISTED }
    const parts: Parts = {
      summary: await ask('summary', variables),
      rules: await ask('rules', variables),
      units: await ask('units', variables),
      gaps: await ask('gaps', variables),
      targets: await ask('targets', variables),
      terms: await ask('terms', variables),
      unassessed: await ask('unassessed', variables),
    }
    if (state !== undefined && state === (await stateOf(options)))
      return { region: named, version: versionOf(data.changeCursor), parts }
    if (tried === TRIES) throw new NotExported(503, 'BUSY', 'the graph is being written: try again in a while', 1)
  }
}

async function askPart<Data>(
  name: string,
  given: Readonly<Record<string, unknown>>,
  locale: Locale,
  ask: AskPage,
): Promise<Part<Data>> {
  const text = readFileSync(new URL(`${name}.graphql`, folder), 'utf8')
  const [zh, en] = /^# (.*) · (.*)\n/.exec(text)!.slice(1) as [string, string]
  const [operation] = /(?<=query )\w+/.exec(text)!
  const variables = Object.fromEntries(Object.entries(given).filter(([key]) => text.includes(`$${key}:`)))
  const answer = await ask({ query: text, variables, operationName: operation })
  if (answer.errors?.length) throw NotExported.by(answer)
  const line = stripIgnoredCharacters(print(parse(text)))
  return { title: locale === 'ZH' ? zh : en, operation, text: line, variables, data: answer.data as Data }
}

function regionOf(data: Told['region'], asked: string): RegionTold {
  const exact = data.byName.nodes.filter(({ name, aliases = [] }) => [name, ...aliases].includes(asked))
  const [found] = [...data.byId.nodes, ...data.byCode.nodes, ...exact, ...data.byName.nodes]
  if (found) return found
  throw new NotExported(
    400,
    'BAD_USER_INPUT',
    `region: expected the id, code or name of a region, found ${JSON.stringify(asked.slice(0, 100))}`,
  )
}

const versionOf = (cursor: string): number =>
  decodeCursor('Subscription.changes', ['number', 'number'], cursor)[0] as number
