import { parentPort } from 'node:worker_threads'
import { solveHere, type Solution } from './highs.js'
import type { Program } from '../algorithms/program.js'

/** One program to be solved. */
export interface Task {
  program: Program
  timeMs: number
}

/** What became of it. */
export type Outcome = { solution: Solution | null } | { error: unknown }

// The thread of the solver: one task after the other, each answered by one message.
parentPort!.on('message', ({ program, timeMs }: Task) => {
  const answer = (outcome: Outcome) => parentPort!.postMessage(outcome)
  solveHere(program, timeMs).then((solution) => answer({ solution }), (error: unknown) => answer({ error }))
})
