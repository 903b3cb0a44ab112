import { setTimeout } from 'node:timers/promises'
import { Kind, parse, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { Locale } from '../../generated/types.js'
import type { Store } from '../../store/store.js'
import { tableOf, valueAt, type Table } from './columns.js'
import { connectionsOf, fragmentsOf, type Located } from './located.js'
import { AFTER, askedPage, PAGE, pagedText } from './paged.js'
import { stateOf } from './state.js'
import { NotExported, type Answer, type AskPage, type Sent } from './refusal.js'

export interface Pages extends Table {
  located: Located
  /** The items of all pages, one page after the other; the first is there. */
  rows: AsyncGenerator<unknown[]>
}

/** Sizes of a page, the largest first: the first that the service answers is taken. */
const SIZES = [500, 120, 30]
/** What a smaller page may help against. */
const TOO_MUCH: ReadonlySet<unknown> = new Set(['OPERATION_TOO_EXPENSIVE', 'ANSWER_TOO_LARGE', 'OUT_OF_MEMORY'])
/** How often a page is asked for again where the service is busy, and all of it where something was written. */
const TRIES = 3
const LONGEST_WAIT_S = 5

export interface ExportOptions {
  schema: GraphQLSchema
  store: Pick<Store, 'state'>
  ask: AskPage
  locale: Locale
  signal: AbortSignal
}

/**
 * All pages of the one connection an operation asks for, each by an operation of its own that is answered like any
 * other. They are of one state of the store: where something is written before the first is given, it is asked for
 * again; later, `rows` fails.
 * @throws NotExported before anything is given
 */
export async function allPages(sent: Sent, options: ExportOptions): Promise<Pages> {
  const { document, operation } = await understood(sent, options.ask)
  const { schema, locale } = options
  const fragments = fragmentsOf(document)
  const [located, ...others] = connectionsOf(schema, operation, fragments)
  if (!located || others.length > 0) {
    // What is wrong with the operation itself is said by who answers it.
    await refusedAsItIs(sent, options.ask)
    throw new NotExported(
      400,
      'BAD_USER_INPUT',
      `an export has the pages of one connection, such as "{ experts { nodes { id name } } }": found ${located ? [located, ...others].map(({ path }) => path.join('.')).join(', ') : 'none'}`,
    )
  }
  const table = tableOf(schema, located, fragments, locale)
  const asked = askedPage(schema, operation, located, sent.variables)
  if (!table || table.columns.length === 0 || !asked) {
    await refusedAsItIs(sent, options.ask)
    throw new NotExported(
      400,
      'BAD_USER_INPUT',
      'an export has a row an item: expected "nodes { … }" in the connection',
    )
  }
  const sizes = [...SIZES.filter((size) => size > asked.first && asked.first > 0), asked.first]
  const pager = new Pager({ document, operation, located, sent, sizes, ...options })
  for (let tried = 1; ; tried++) {
    const state = await stateOf(options)
    const first = await pager.page(asked.after)
    if (state !== undefined && state === (await stateOf(options)))
      return { ...table, located, rows: pager.all(first, state, table.items) }
    if (tried === TRIES) throw new NotExported(503, 'BUSY', 'the graph is being written: try again in a while', 1)
  }
}

async function understood(
  sent: Sent,
  ask: AskPage,
): Promise<{ document: DocumentNode; operation: OperationDefinitionNode }> {
  let document: DocumentNode
  try {
    document = parse(sent.query, { maxTokens: 4000 })
  } catch {
    throw await refusalOf(sent, ask)
  }
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const named = operations.filter(({ name }) => sent.operationName === undefined || name?.value === sent.operationName)
  const [operation] = named
  if (operations.some((one) => one.operation !== 'query'))
    throw new NotExported(400, 'BAD_USER_INPUT', 'an export reads: expected a query')
  if (!operation || named.length > 1) throw await refusalOf(sent, ask)
  return { document, operation }
}

/** Throws what is said of an operation as it was sent, where it is refused. */
async function refusedAsItIs(sent: Sent, ask: AskPage): Promise<void> {
  const answer = await ask(sent)
  if (answer.errors?.length) throw NotExported.by(answer)
}

const refusalOf = async (sent: Sent, ask: AskPage): Promise<NotExported> => {
  await refusedAsItIs(sent, ask)
  return new NotExported(400, 'BAD_USER_INPUT', 'expected one query with one connection')
}

interface PagerOptions extends ExportOptions {
  document: DocumentNode
  operation: OperationDefinitionNode
  located: Located
  sent: Sent
  sizes: number[]
}

interface Page {
  connection: Record<string, unknown> | null
  next: string | undefined
}

class Pager {
  readonly #options: PagerOptions
  readonly #texts = new Map<number, string>()

  constructor(options: PagerOptions) {
    this.#options = options
  }

  /** The page that begins after a cursor, as large as may be. */
  async page(after: string | undefined): Promise<Page> {
    const { sizes, located } = this.#options
    for (;;) {
      const answer = await this.#ask(sizes[0]!, after)
      if (answer.errors?.length) {
        const code = answer.errors[0]!.extensions?.['code']
        // With the places of what was sent, not of what was made of it.
        if (code === 'GRAPHQL_VALIDATION_FAILED') await refusedAsItIs(this.#options.sent, this.#options.ask)
        if (sizes.length === 1 || !TOO_MUCH.has(code)) throw NotExported.by(answer)
        sizes.shift()
        continue
      }
      const connection = (valueAt(answer.data, located.path) ?? null) as Page['connection']
      const { hasNextPage, endCursor } = (connection?.[PAGE] ?? {}) as { hasNextPage?: boolean; endCursor?: string }
      return { connection, next: hasNextPage ? endCursor : undefined }
    }
  }

  async *all(first: Page, state: string, items: readonly string[]): AsyncGenerator<unknown[]> {
    let page = first
    for (;;) {
      yield [valueAt(page.connection, items) ?? []].flat()
      if (page.next === undefined) return
      page = await this.page(page.next)
      if (state !== (await stateOf(this.#options)))
        throw new NotExported(503, 'BUSY', 'the graph was written to while it was exported')
    }
  }

  async #ask(size: number, after: string | undefined): Promise<Answer> {
    const { document, operation, located, sent, ask, signal } = this.#options
    const query = this.#texts.get(size) ?? pagedText(document, operation, located, size)
    this.#texts.set(size, query)
    for (let tried = 1; ; tried++) {
      const answer = await ask({ ...sent, query, variables: { ...sent.variables, [AFTER]: after } })
      const { retryAfterS } = answer
      if (retryAfterS === undefined || after === undefined || tried === TRIES) return answer
      await setTimeout(Math.min(retryAfterS, LONGEST_WAIT_S) * 1000, undefined, { signal })
    }
  }
}
