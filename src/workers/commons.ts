import type { MetricObjectWithValues, MetricValue } from 'prom-client'
import type { LargeLine } from '../operation/lane/line.js'

/** What the workers of one service share, whichever of them takes a request. */
export interface Commons {
  /** Which of them this is. */
  readonly worker: number
  /** The line of large questions of them all. */
  readonly line: LargeLine
  /** Counts one more under a key, in a window that begins with the first. */
  count(key: string, windowMs: number): Promise<Counted>
  /** Figures of them all, in the text format of Prometheus. */
  figures(): Promise<string>
  /** Says how the figures of this one are told. */
  measures(tell: () => Promise<Figures>): void
}

export interface Counted {
  count: number
  /** Until the window ends. */
  leftMs: number
}

export type Figures = MetricObjectWithValues<MetricValue<string>>[]

/** That a worker takes requests. */
export interface Serving {
  url: string
  engine: string
  location: string
}

/** What a worker tells whoever started it. */
export type Said =
  | ({ trichain: 'serving' } & Serving)
  | { trichain: 'enter'; id: number; caller: string; cost: number; yields: boolean }
  /** A place in the line is given back, or no longer waited for; `cut` where its work did not come to its end. */
  | { trichain: 'leave'; id: number; cut: boolean }
  | { trichain: 'count'; id: number; key: string; windowMs: number }
  | { trichain: 'figures'; id: number }
  | { trichain: 'measured'; id: number; figures: Figures }

/** What it is told. */
export type Heard =
  | { trichain: 'done'; id: number; result?: unknown }
  | { trichain: 'refused'; id: number; error: Refused }
  /** Somebody waits for the place: it is to be given back soon. */
  | { trichain: 'giveWay'; id: number }
  | { trichain: 'measure'; id: number }

/** An error of the line on its way: a class does not survive it. */
export interface Refused {
  message: string
  status?: number
  retryAfterS?: number | undefined
}

/** Whether a message is one of ours: libraries send theirs on the same channel. */
export const ours = <M extends { trichain: string }>(message: unknown): message is M =>
  typeof message === 'object' && message !== null && 'trichain' in message
