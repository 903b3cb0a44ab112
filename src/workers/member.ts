import cluster from 'node:cluster'
import { OperationError } from '../kernel/errors.js'
import type { LargeLine, Leave } from '../operation/lane/line.js'
import {
  ours,
  type Commons,
  type Counted,
  type Figures,
  type Heard,
  type Refused,
  type Said,
  type Serving,
} from './commons.js'

/** What a worker shares with others, asked of the process that started it. */
export interface Joined extends Commons {
  serving(serving: Serving): void
  /** Lets go of whoever started it, so that the process can end. Node ends it where that one ends first. */
  leave(): void
}

/** Nothing in a process that nobody started as a worker. */
export function joined(): Joined | undefined {
  if (!cluster.isWorker || !cluster.worker) return undefined
  const channel = process
  const waiting = new Map<number, { done(result: unknown): void; refused(error: Error): void }>()
  const yielding = new Map<number, () => void>()
  let asked = 0
  let tell: (() => Promise<Figures>) | undefined
  const send = (said: Said): void => void (channel.connected && channel.send!(said))
  const ask = (said: (id: number) => Said): { id: number; answer: Promise<unknown> } => {
    const id = ++asked
    const answer = new Promise<unknown>((done, refused) => waiting.set(id, { done, refused }))
    send(said(id))
    return { id, answer: answer.finally(() => waiting.delete(id)) }
  }
  channel.on('message', (heard: unknown) => {
    if (!ours<Heard>(heard)) return
    const { id } = heard
    if (heard.trichain === 'done') waiting.get(id)?.done(heard.result)
    else if (heard.trichain === 'refused') waiting.get(id)?.refused(untold(heard.error))
    else if (heard.trichain === 'giveWay') yielding.get(id)?.()
    else void (tell?.() ?? Promise.resolve([])).then((figures) => send({ trichain: 'measured', id, figures }))
  })
  let inLine = 0
  const line: LargeLine = {
    get waiting() {
      return inLine
    },
    async enter(caller, cost, signal, giveWay) {
      signal.throwIfAborted()
      const yields = giveWay !== undefined
      const { id, answer } = ask((id) => ({ trichain: 'enter', id, caller, cost, yields }))
      if (giveWay) yielding.set(id, giveWay)
      let left = false
      const leave: Leave = (cut = signal.aborted) => {
        if (left) return
        left = true
        yielding.delete(id)
        send({ trichain: 'leave', id, cut })
      }
      inLine++
      let cut = (): void => undefined
      try {
        await Promise.race([
          answer,
          new Promise((_, reject) => signal.addEventListener('abort', (cut = () => reject(signal.reason as Error)))),
        ])
        return leave
      } catch (error) {
        yielding.delete(id)
        if (signal.aborted) leave()
        throw error
      } finally {
        inLine--
        signal.removeEventListener('abort', cut)
        answer.catch(() => undefined)
      }
    },
  }
  return {
    worker: cluster.worker.id,
    line,
    count: async (key, windowMs) => (await ask((id) => ({ trichain: 'count', id, key, windowMs })).answer) as Counted,
    figures: async () => (await ask((id) => ({ trichain: 'figures', id })).answer) as string,
    measures: (how) => void (tell = how),
    serving: (serving) => send({ trichain: 'serving', ...serving }),
    leave: () => void (channel.connected && channel.disconnect!()),
  }
}

const untold = ({ message, status, retryAfterS }: Refused): Error =>
  status === undefined
    ? new Error(message)
    : new OperationError('BUSY', message, { status, ...(retryAfterS !== undefined && { retryAfterS }) })
