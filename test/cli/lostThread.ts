/**
 * The command line with its arguments; on a message it ends the thread that keeps the store, as running out of memory
 * would.
 */
import { subscribe } from 'node:diagnostics_channel'
import type { Worker } from 'node:worker_threads'

const threads: Worker[] = []
subscribe('worker_threads', (message) => void threads.push((message as { worker: Worker }).worker))
process.once('message', () => void threads[0]!.terminate())
await import('../../src/cli.js')
