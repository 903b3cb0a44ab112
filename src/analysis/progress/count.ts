import type { RegisterName } from '../../registers.js'
import {
  counterOf,
  isNew,
  stands,
  type Counted,
  type Counter,
  type CounterAnalysis,
  type Counts,
} from '../counter/index.js'
import type { RegisterAnalysis, Standing } from '../registers/index.js'

/** What the graph counts for a region or chain, without demonstration data. */
export interface Count {
  counter: Counter
  /** Everything that came to be by the day. */
  ever: readonly Counted[]
  /** What still counts on the day. */
  items: readonly Counted[]
  /** The registers that are not declared complete: unless there are none the count is a lower bound. */
  incomplete: readonly RegisterName[]
  /** Whether nothing is counted while a register has no entry at all: then nothing is known. */
  unkept: boolean
}

interface Place {
  counter: string
  regionId: string
  chainId: string | null
}

const placed = ({ counter, regionId, chainId }: Place): string => `${counter} ${chainId ?? regionId}`

/**
 * Reads counts for regions and chains with how their registers are kept; the answer has null for what was not asked.
 */
export async function readCounts(
  { counters, registers }: { counters: CounterAnalysis; registers: RegisterAnalysis },
  asked: readonly Place[],
  asOf: string,
): Promise<(place: Place) => Count | null> {
  const scope = { asOf, synthetic: false }
  const of = (chains: boolean) => asked.filter(({ chainId }) => (chainId !== null) === chains)
  const unique = (texts: readonly string[]) => [...new Set(texts)].sort()
  const names = (places: readonly Place[]) => unique(places.map(({ counter }) => counter))
  const byRegion = await counters.ever(names(of(false)), unique(of(false).map(({ regionId }) => regionId)), scope)
  const byChain = await counters.chains(
    names(of(true)),
    unique(of(true).flatMap(({ chainId }) => chainId ?? [])),
    scope,
  )
  const questions = [
    ...new Map(
      asked.flatMap(({ counter, regionId }) =>
        counterOf(counter)!.registers.map((register) => [`${register} ${regionId}`, { register, regionId }] as const),
      ),
    ),
  ]
  const answers = await registers.standings(
    questions.map(([, question]) => question),
    asOf,
    { factsOnly: true },
  )
  const standing = new Map(questions.map(([key], index) => [key, answers[index]!]))
  const found = new Map(
    asked.map((place) => [placed(place), countOf(place, place.chainId === null ? byRegion : byChain, standing, asOf)]),
  )
  return (place) => found.get(placed(place)) ?? null
}

function countOf(
  { counter: name, regionId, chainId }: Place,
  counts: ReadonlyMap<string, Counts>,
  standing: ReadonlyMap<string, Standing>,
  asOf: string,
): Count {
  const counter = counterOf(name)!
  const ever = counts.get(name)!.get(chainId ?? regionId)!
  const at = (register: RegisterName) => standing.get(`${register} ${regionId}`)!
  const items = ever.filter((item) => stands(counter, item, asOf))
  const left = counter.introduced && ever.some((item) => isNew(counter, item, { id: '', date: '0001-01-01' }))
  return {
    counter,
    ever,
    items,
    incomplete: counter.registers.filter((register) => at(register) !== 'COMPLETE'),
    unkept: items.length === 0 && !left && counter.registers.some((register) => at(register) === 'EMPTY'),
  }
}
