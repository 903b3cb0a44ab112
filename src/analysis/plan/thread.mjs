import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread does not take over how its process reads TypeScript. What it is to run, it is told.
register()
await import(workerData)
