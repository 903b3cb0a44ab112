import { setTimeout } from 'node:timers/promises'
import { parse } from 'graphql'
import { LOCAL_VIEWER } from '../access/viewer.js'
import { addYears } from '../kernel/day.js'
import { OperationError } from '../kernel/errors.js'
import { slices } from '../kernel/slices.js'
import type { Log } from '../log.js'
import { lineOf } from '../store/line.js'
import type { Store } from '../store/store.js'
import type { Lane } from './lane/index.js'
import { priceOf, type AskedOperation } from './price/index.js'

export interface WarmUp {
  lane: Lane
  store: Pick<Store, 'state'>
  schema: AskedOperation['schema']
  log: Log
  /** Ids of the rules. */
  rules: readonly string[]
  /** For how long nobody has asked anything, in milliseconds. */
  idleMs(): number
  /** The day that "today" means just now. */
  today(): string
  /** Whether the graph holds a part of an import. */
  unfinished(): Promise<unknown>
  /** Is told when all findings of a state are there, as of today; false where they are to be looked for again. */
  found?(state: string, day: string): Promise<boolean>
  /** Asks what else an engine is to have planned; `turn` waits until nobody else waits. */
  plan?(turn: () => Promise<void>): Promise<void>
}

/** How often the store is asked whether something was written. */
const EVERY_MS = 100
/** After it could not be found, or was no longer true before all was. */
const AGAIN_MS = 1000
/** How long others in the line are let go first, at a time. */
const YIELD_MS = 100
/**
 * For how long nobody else is to have asked, and how long that is waited for, and way given to who waits in the line:
 * where somebody always asks, it is found all the same.
 */
const IDLE_MS = 500
const PATIENCE_MS = 5000
const CALLER = 'warm-up'
/** How many rules are asked in one operation, which looks at some of them at once: others in the line wait for it. */
const RULES = 4

/**
 * Finds what the first page asks for before somebody opens it, when the server has started, and mends it whenever
 * something was written: a few rules at a time, behind everybody else. Ends with `signal`.
 */
export async function warmUp(warm: WarmUp, signal: AbortSignal): Promise<void> {
  let done: Done | undefined
  while (!signal.aborted) {
    // Of a store of which nobody has asked yet, it is told from the second time on.
    const state = await warm.store.state({ settled: !done }).catch(() => undefined)
    const day = warm.today()
    let over = true
    if (state && !(state === done?.state && day === done.day)) {
      // What was found is mended in a moment.
      const patient = !done || day !== done.day || lineOf(state) !== lineOf(done.state)
      over = !(await warm.unfinished()) && (await pass(warm, state, patient, signal))
      if (over) done = { state, day }
    }
    await setTimeout(over ? EVERY_MS : AGAIN_MS, undefined, { signal, ref: false }).catch(() => undefined)
  }
}

/** What was found last. */
interface Done {
  state: string
  day: string
}

/** Asks all there is to ask; false where something was written meanwhile, or there was no room. */
async function pass(warm: WarmUp, state: string, patient: boolean, signal: AbortSignal): Promise<boolean> {
  const begun = performance.now()
  const today = warm.today()
  for (const asOf of days(today)) {
    // What is mended goes together: what was touched, and what lies around it, is read once.
    for (const rules of slices(warm.rules, patient ? RULES : warm.rules.length)) {
      const since = performance.now()
      for (let ended = false; !ended;) {
        await turnOf(warm, patient, signal)
        if (signal.aborted || (await warm.store.state().catch(() => undefined)) !== state) return false
        const yields = performance.now() - since < PATIENCE_MS
        const answered = await asked(warm, { rules: [...rules], asOf, yields }, signal)
        if (answered === 'NO_ROOM') return false
        // What it had found is kept.
        ended = answered !== 'GAVE_WAY'
      }
    }
  }
  const ms = Math.round(performance.now() - begun)
  if (patient) warm.log.info({ ms }, 'what the first page asks for is found')
  else warm.log.debug({ ms }, 'what was found is mended')
  if (warm.found && !(await warm.found(state, today))) return false
  if (patient && warm.plan) {
    const then = performance.now()
    await warm.plan(() => turnOf(warm, true, signal))
    if (!signal.aborted) warm.log.info({ ms: Math.round(performance.now() - then) }, 'what ties ask for is planned')
  }
  return true
}

interface Rules {
  rules: string[]
  asOf: string
  /** Whether it gives way to whoever waits. */
  yields: boolean
}

/** Asks some rules; one by one, where together they could not be answered. */
async function asked(warm: WarmUp, what: Rules, signal: AbortSignal): Promise<'DONE' | 'GAVE_WAY' | 'NO_ROOM'> {
  const waited = new AbortController()
  try {
    await ask(warm, what, AbortSignal.any([signal, waited.signal]), () => waited.abort())
    return 'DONE'
  } catch (error) {
    if (signal.aborted || (error instanceof OperationError && error.code === 'BUSY')) return 'NO_ROOM'
    if (waited.signal.aborted) return 'GAVE_WAY'
    // Whoever asks for it is told why.
    warm.log.debug({ err: error, rules: what.rules }, 'rules could not be warmed up')
  }
  if (what.rules.length > 1)
    for (const rule of what.rules) {
      const answered = await asked(warm, { ...what, rules: [rule] }, signal)
      if (answered !== 'DONE') return answered
    }
  return 'DONE'
}

/** Waits until nobody else waits, or, who is patient, has asked just now. */
async function turnOf({ lane, idleMs }: WarmUp, patient: boolean, signal: AbortSignal): Promise<void> {
  const since = performance.now()
  const early = () => patient && idleMs() < IDLE_MS && performance.now() - since < PATIENCE_MS
  while (!signal.aborted && (lane.waiting > 0 || early()))
    await setTimeout(YIELD_MS, undefined, { signal, ref: false }).catch(() => undefined)
}

/** The first page compares today with the same day a year ago. */
const days = (today: string): string[] => [today, addYears(today, -1)]

const source =
  'query WarmUp($rules: [String!]!, $asOf: Date!) { gapSummary(by: [], filter: { rules: $rules }, asOf: $asOf) { count } }'
const document = parse(source)

function ask(
  { lane, schema, today }: WarmUp,
  { yields, ...variables }: Rules,
  signal: AbortSignal,
  giveWay: () => void,
) {
  const [operation] = document.definitions as [AskedOperation['operation']]
  return lane.answer({
    source,
    document,
    operationName: 'WarmUp',
    variables,
    today: today(),
    trace: false,
    requestId: CALLER,
    caller: CALLER,
    viewer: LOCAL_VIEWER,
    anew: false,
    price: priceOf({ schema, document, operation, variables }).work,
    signal,
    ...(yields && { giveWay }),
  })
}
