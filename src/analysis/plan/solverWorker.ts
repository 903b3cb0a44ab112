import { solveHere, type Solution } from './highs.js'
import type { Program } from '../algorithms/program.js'

/** One program to be solved. */
export interface Task {
  program: Program
  timeMs: number
}

/** What the thread of the solver does with each. */
export default ({ program, timeMs }: Task): Promise<Solution | null> => solveHere(program, timeMs)
