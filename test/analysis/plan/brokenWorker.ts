import type { Task } from '../../../src/analysis/plan/solverWorker.js'

/**
 * A solver that goes wrong as it is told: by the number of variables it ends, throws, says nothing or ends when nobody
 * waits any more.
 */
export default async ({ program: { variables } }: Task): Promise<unknown> => {
  if (variables === 1) process.exit(7)
  if (variables === 2) throw new Error('broken')
  if (variables === 3) return new Promise(() => setInterval(() => undefined, 1000))
  if (variables === 6) setTimeout(() => process.exit(8), 100)
  return { values: [variables], stages: [], proven: true }
}
