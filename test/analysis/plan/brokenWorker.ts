import { parentPort } from 'node:worker_threads'
import type { Task } from '../../../src/analysis/plan/solverWorker.js'

// A solver that goes wrong as it is told: by the number of variables it ends, throws, says nothing or gives an error.
parentPort!.on('message', ({ program: { variables } }: Task) => {
  if (variables === 1) process.exit(7)
  if (variables === 2) throw new Error('broken')
  if (variables === 3) return
  parentPort!.postMessage(variables === 4 ? { error: new Error('told') } : { solution: { values: [variables], stages: [], proven: true } })
  // Nobody waits any more.
  if (variables === 6) setImmediate(() => process.exit(8))
})
