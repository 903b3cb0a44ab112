import type { MessagePort } from 'node:worker_threads'
import type { Asker } from '../context.js'
import type { People } from '../../access/met.js'
import type { ViewerFacts } from '../../access/viewer.js'

/** One operation for the lane of large questions. Everything in it can go to another thread. */
export interface Task {
  source: string
  operationName: string | undefined
  variables: Readonly<Record<string, unknown>>
  today: string
  trace: boolean
  requestId: string
  /** Who writes, where it does. */
  writes?: Asker['writes']
  viewer: ViewerFacts
  /** Whether whom the answer tells is to be known. */
  meets: boolean
  /** Most bytes of the answer. */
  maxBytes: number
}

/** The task with the ports through which the thread asks the store, and for what was found before. */
export type Given = Task & { port: MessagePort; shelf: { port: MessagePort; id: string } | undefined }

/** What comes back. */
export interface Done {
  /** The answer as it is sent; nothing where it is too large. */
  text: string | undefined
  /** Its HTTP status and headers, where they are not the usual ones. */
  status: number | undefined
  headers: [string, string][]
  /** How many Cypher files were run, and errors told. */
  cypher: number
  errors: number
  /** Whom the answer tells, and which personal fields. */
  people: People | undefined
  /** The state of the store it is the answer of, if that can be told. */
  state: string | undefined
  /** What is to be logged, as the log has it. */
  logged: { facts: object; message: string }[]
}
