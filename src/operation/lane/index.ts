import { createHash } from 'node:crypto'
import { print, type DocumentNode } from 'graphql'
import { isAccount, type Viewer } from '../../access/viewer.js'
import { OperationError } from '../../kernel/errors.js'
import type { Log } from '../../log.js'
import type { Source } from '../../store/remote/host.js'
import { Answers } from './answers.js'
import { Flights } from './flights.js'
import { lineOfLarge, type GiveWay, type LargeLine, type Leave } from './line.js'
import type { Done, Task } from './task.js'
import { TimeLimit } from '../timeLimit.js'
import { Threads, type ThreadsOptions } from './threads.js'

export interface LaneOptions extends ThreadsOptions {
  /** What the operations read. */
  store: Source
  log: Log
  /** The line they wait in, where several processes share one; else it has one of its own. */
  line?: LargeLine | undefined
  /** How many may wait, and how long, in milliseconds. */
  lineLength: number
  lineMs: number
  /** How long one operation may run, in milliseconds, its time in the line apart. */
  runMs: number
  /** Most bytes of an answer. */
  maxBytes: number
  /** Bytes of whole answers that are kept until something is written. */
  answerBytes?: number
}

/** An operation as it was asked, with its price. */
export interface LargeQuestion extends Omit<Task, 'maxBytes' | 'viewer' | 'meets'> {
  viewer: Viewer
  document: DocumentNode
  price: number
  /** It is worked out for itself: what it tells may change while the state of the store stays. */
  anew: boolean
  caller: string
  signal: AbortSignal
  /** Told as soon as somebody else waits, where this one has his turn after all others. */
  giveWay?: GiveWay
}

type Flown = Done & Pick<Task, 'source'>

/**
 * The lane of large questions: they are answered in threads of their own, one at a time each, in a fair line; one that
 * is asked again while it is under way is worked out once, unless it writes.
 */
export class Lane {
  readonly #options: LaneOptions
  readonly #line: LargeLine
  readonly #flights = new Flights<Flown>()
  readonly #threads: Threads
  readonly #answers: Answers | undefined

  constructor(options: LaneOptions) {
    this.#options = options
    this.#line = options.line ?? lineOfLarge(options)
    this.#threads = new Threads(options)
    this.#answers = options.answerBytes ? new Answers(options.answerBytes) : undefined
  }

  /** How many wait for their turn. */
  get waiting(): number {
    return this.#line.waiting
  }

  /** @throws OperationError; what `signal` was aborted with */
  async answer({
    document,
    price,
    anew,
    caller,
    signal,
    giveWay,
    viewer,
    ...asked
  }: LargeQuestion): Promise<Done & { text: string }> {
    const { name, role, regions, within, shown } = viewer
    const { maxBytes, store } = this.#options
    const task: Task = {
      ...asked,
      viewer: { name, role, regions, within, ...(shown && { shown }) },
      meets: isAccount(viewer),
      maxBytes,
    }
    const key = keyOf(printed(document), task)
    // Who is shown single people is answered anew: each time it is asked whether he still may.
    const answers = task.trace || task.writes || anew || shown?.length ? undefined : this.#answers
    const state = answers && (await store.state({ signal }).catch(() => undefined))
    const kept = state === undefined ? undefined : answers?.get(state, key)
    if (kept?.text !== undefined) return { ...kept, text: kept.text }
    const work = async (going: AbortSignal): Promise<Flown> => {
      const leave = await this.#line.enter(caller, price, going, giveWay)
      const answer = await this.#run(task, going, leave)
      answers?.put(key, answer)
      return { ...answer, source: task.source }
    }
    // What was begun before something was written is no answer for who asks after.
    const flight = (of: string): string => `${state} ${of}`
    const alone = anew || task.writes !== undefined
    let done = alone ? await work(signal) : await this.#flights.join(flight(key), signal, work)
    // Errors tell where in the text they are: another text of the same question has its own.
    if (done.errors > 0 && done.source !== task.source && !alone)
      done = await this.#flights.join(flight(keyOf(task.source, task)), signal, work)
    if (done.text !== undefined) return { ...done, text: done.text }
    throw new OperationError(
      'ANSWER_TOO_LARGE',
      `the answer is larger than the ${maxBytes} bytes it may have: ask for smaller pages (first), fewer nested lists or fewer fields`,
      { status: 400 },
    )
  }

  /** Ends the threads; what is under way there is answered with an error. */
  close(): Promise<void> {
    return this.#threads.close()
  }

  /** Whoever waits is answered at once when time is over; the place is free when the thread has stopped. */
  #run(task: Task, going: AbortSignal, leave: Leave): Promise<Done> {
    const { runMs, store, log } = this.#options
    const time = new TimeLimit(runMs)
    const over = AbortSignal.any([going, time.signal])
    const running = this.#threads.run(task, store, over).finally(() => {
      time.clear()
      leave(over.aborted)
    })
    const logged = running.then((done) => {
      for (const { facts, message } of done.logged) log.error(facts, message)
      return done
    })
    return new Promise((resolve, reject) => {
      const stop = () => reject(over.reason as Error)
      over.addEventListener('abort', stop)
      // Node keeps a joined signal, and all that its listeners know, for as long as it has listeners.
      logged.finally(() => over.removeEventListener('abort', stop)).then(resolve, reject)
    })
  }
}

const texts = new WeakMap<DocumentNode, string>()

/** The text of a document however it was laid out; documents are kept by theirs. */
function printed(document: DocumentNode): string {
  let text = texts.get(document)
  if (text === undefined) texts.set(document, (text = print(document)))
  return text
}

/** What makes two questions the same: the text, however it is laid out, all that is filled in, and what may be seen. */
const keyOf = (text: string, { operationName, variables, today, trace, viewer }: Task): string =>
  createHash('sha256')
    .update(JSON.stringify([text, operationName, variables, today, trace, viewer]))
    .digest('base64')
