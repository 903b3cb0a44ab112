import DataLoader from 'dataloader'
import { InputError } from '../../kernel/errors.js'
import { targetBrokenDownTo, targets as targetsQuery, targetsCount, type TargetRow } from '../../generated/cypher.js'
import { cut, type Connection } from '../../kernel/page.js'
import { decodeCursor, encodeCursor, pageSize } from '../../kernel/cursor.js'
import { asOfDay } from '../asOf.js'
import type { CounterAnalysis } from '../counter/index.js'
import type { AnalysisIO } from '../io.js'
import type { RegisterAnalysis } from '../registers/index.js'
import type { Trees } from '../trees.js'
import { readFacts } from './facts.js'
import { judge } from './judge.js'
import { STALE_MONTHS, type Asked, type Progress } from './progress.js'

export { STALE_MONTHS, type Progress } from './progress.js'

export interface ProgressArgs {
  region?: string | null
  policy?: string | null
  asOf?: string | null
  staleMonths?: number | null
  first: number
  after?: string | null
}

/** As errors name it. */
const LIST = 'targetProgress'

/** How targets stand (目标进度). A page costs a fixed number of queries and one for each counter in use. */
export class ProgressAnalysis {
  readonly #io: AnalysisIO
  readonly #trees: Trees
  readonly #counters: CounterAnalysis
  readonly #registers: RegisterAnalysis
  readonly #parts = new Map<string, DataLoader<string, Progress[]>>()

  constructor(io: AnalysisIO, trees: Trees, counters: CounterAnalysis, registers: RegisterAnalysis) {
    this.#io = io
    this.#trees = trees
    this.#counters = counters
    this.#registers = registers
  }

  /**
   * The targets of a region, with all below it, and of a policy, by id; demonstration data has none.
   * @throws InputError for an unknown region or policy, a bad page, day or number of months
   */
  page({ region, policy, asOf, staleMonths, first, after }: ProgressArgs): Connection<Progress> {
    const size = pageSize(first)
    const [afterId = ''] = after == null ? [] : (decodeCursor(LIST, ['string'], after) as string[])
    const asked: Asked = { asOf: asOfDay(this.#io, asOf), staleMonths: months(staleMonths ?? STALE_MONTHS) }
    const filter = async () => ({
      regions: region == null ? null : await this.#io.regionIds(region, true),
      policy: await this.#policy(policy),
      synthetic: false,
    })
    return {
      page: async () => {
        const rows = await this.#io.reader.run(targetsQuery, { ...(await filter()), afterId, first: size + 1 })
        const judged = await this.of(
          rows.slice(0, size).map(({ node }) => node),
          asked,
        )
        return {
          ...cut(
            rows,
            { first, after: after ?? null },
            ({ node }) => node,
            ({ node }) => encodeCursor(LIST, [node.id]),
          ),
          nodes: judged,
        }
      },
      total: async () => this.#io.reader.run(targetsCount, await filter()),
    }
  }

  /** Judges any number of targets, in their order. */
  async of(targets: readonly TargetRow[], asked: Asked): Promise<Progress[]> {
    for (const target of targets) this.#io.entities.prime(target)
    return (
      await readFacts(
        { io: this.#io, trees: this.#trees, counters: this.#counters, registers: this.#registers },
        targets,
        asked.asOf,
      )
    ).map((facts) => judge(facts, asked))
  }

  /** The targets one was broken down to, as of the same day; batched over all that are asked. */
  brokenDown({ target, asOf, staleMonths }: Progress): Promise<Progress[]> {
    const key = `${asOf} ${staleMonths}`
    let parts = this.#parts.get(key)
    if (!parts)
      this.#parts.set(
        key,
        (parts = new DataLoader((ids) => this.#partsOf(ids, { asOf, staleMonths }), { maxBatchSize: 1000 })),
      )
    return parts.load(target.id)
  }

  async #partsOf(ids: readonly string[], asked: Asked): Promise<Progress[][]> {
    const rows = await this.#io.reader.run(targetBrokenDownTo, { ids, afterId: '', first: 1000, count: false })
    const judged = await this.of(
      rows.flatMap((row) => row.rows).filter(({ synthetic }) => !synthetic),
      asked,
    )
    const byId = new Map(judged.map((progress) => [progress.target.id, progress]))
    const parts = new Map(rows.map((row) => [row.id, row.rows.flatMap(({ id }) => byId.get(id) ?? [])]))
    return ids.map((id) => parts.get(id) ?? [])
  }

  async #policy(id: string | null | undefined): Promise<string | null> {
    if (id == null) return null
    if (!(await this.#io.entities.maybe('Policy', id)))
      throw new InputError(`policy: expected the id of a policy such as policy:qiannan-2025, found "${id}"`)
    return id
  }
}

/** @throws InputError */
function months(given: number): number {
  if (!Number.isInteger(given) || given < 0 || given > MAX_STALE_MONTHS)
    throw new InputError(`staleMonths: expected a whole number from 0 to ${MAX_STALE_MONTHS}, found ${given}`)
  return given
}

/** No observation is asked to be fresher or older than this. */
export const MAX_STALE_MONTHS = 1200
