import { workerData } from 'piscina'
import { register } from 'tsx/esm/api'

// A thread does not take over how its process reads TypeScript. What it is to run, it is told.
register()
export default (await import(workerData)).default
