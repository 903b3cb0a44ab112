import type { Case } from './lib/case.js'
import { median, type Sample } from './lib/load.js'
import { normalised } from './lib/normalise.js'
import type { Side, SideName } from './lib/sides.js'
import type { EngineName } from './lib/engine.js'

export interface Pace {
  rounds: number
  /** Milliseconds of one slot: one side, one case, one round. */
  slotMs: number
  warmMs: number
  connections: readonly number[]
}

/**
 * How one side stands to another: the median over the rounds of the ratio within a round, and the least and greatest.
 */
export interface Ratio {
  p50: number
  p95: number
  /** Of requests a second: below 1 is slower. */
  throughput: number
  least: number
  greatest: number
}

/** One case on one engine at one number of connections. */
export interface Measured {
  experts: number
  case: string
  title: string
  engine: EngineName
  connections: number
  /** Medians over the rounds, in milliseconds and requests a second. */
  sides: Partial<Record<SideName, Sample>>
  /** TriChain to each other side. */
  to: Partial<Record<SideName, Ratio>>
  error?: string
}

/** Longer than this for one answer: one connection and three rounds must do. */
const SLOW_MS = 500

/**
 * Compares the answers of all sides to every input, then times them in turns.
 * @throws at the first answer that differs
 */
export async function measureCase(item: Case, experts: number, all: readonly Side[], pace: Pace): Promise<Measured[]> {
  const sides = all.filter((side) => side.takes(item))
  const base = { experts, case: item.name, title: item.title }
  let slowest: number
  try {
    slowest = await compared(item, sides)
  } catch (error) {
    // A rule may be too slow for the time a query has; that is a result, too. Anything else stops the run.
    if (item.floor || !(error instanceof Error) || !/took too long/.test(error.message)) throw error
    return [{ ...base, engine: all[0]!.engine, connections: 1, sides: {}, to: {}, error: error.message }]
  }
  const slow = slowest > SLOW_MS
  const measured: Measured[] = []
  for (const connections of slow ? [1] : pace.connections) {
    for (const side of sides) await side.slot(item, connections, pace.warmMs)
    const samples = new Map<Side, Sample[]>(sides.map((side) => [side, []]))
    for (let round = 0; round < (slow ? Math.min(3, pace.rounds) : pace.rounds); round++) {
      // There and back, so that nobody always runs after the same one.
      for (const side of round % 2 ? sides.toReversed() : sides)
        samples.get(side)!.push(await side.slot(item, connections, pace.slotMs))
    }
    for (const engine of new Set(sides.map((side) => side.engine))) {
      const mine = [...samples].filter(([side]) => side.engine === engine)
      const trichain = mine.find(([{ name }]) => name === 'trichain')![1]
      measured.push({
        ...base,
        engine,
        connections,
        sides: Object.fromEntries(mine.map(([{ name }, some]) => [name, middle(some)])),
        to: Object.fromEntries(
          mine.filter(([{ name }]) => name !== 'trichain').map(([{ name }, some]) => [name, ratio(trichain, some)]),
        ),
      })
    }
  }
  return measured
}

/**
 * Holds all answers against each other; returns the time of the slowest in milliseconds, asked once more, as a first
 * answer is slow for other reasons.
 */
async function compared(item: Case, sides: readonly Side[]): Promise<number> {
  for (const side of sides) await side.prepare(item)
  // What a rule makes of its rows only TriChain knows: there its two engines are compared.
  const comparable = item.floor ? sides : sides.filter(({ name }) => name === 'trichain')
  for (const input of item.inputs) {
    let expected: { text: string; side: Side } | undefined
    for (const side of comparable) {
      const text = normalised(await side.answer(item, input))
      expected ??= { text, side }
      if (text !== expected.text)
        throw new Error(
          `${item.name} ${JSON.stringify(input)}: the answers differ\n${where(expected.side)}: ${expected.text.slice(0, 1000)}\n${where(side)}: ${text.slice(0, 1000)}`,
        )
    }
  }
  let slowest = 0
  for (const side of comparable) {
    const start = performance.now()
    await side.answer(item, item.inputs[0]!)
    slowest = Math.max(slowest, performance.now() - start)
  }
  return slowest
}

const where = ({ engine, name }: Side): string => `${name} on ${engine}`

const middle = (samples: readonly Sample[]): Sample => ({
  count: samples.reduce((sum, { count }) => sum + count, 0),
  p50: median(samples.map(({ p50 }) => p50)),
  p95: median(samples.map(({ p95 }) => p95)),
  perSecond: median(samples.map(({ perSecond }) => perSecond)),
})

function ratio(ours: readonly Sample[], theirs: readonly Sample[]): Ratio {
  const by = (key: 'p50' | 'p95' | 'perSecond'): number[] =>
    ours.map((sample, round) => sample[key] / theirs[round]![key])
  const p50 = by('p50')
  return {
    p50: median(p50),
    p95: median(by('p95')),
    throughput: median(by('perSecond')),
    least: Math.min(...p50),
    greatest: Math.max(...p50),
  }
}
