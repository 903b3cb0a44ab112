import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { InputError } from '../../kernel/errors.js'

export interface ThreadWork<E> {
  /** The file whose default export does it. */
  file: URL
  errand: E
  signal?: AbortSignal | undefined
  /** How long it may take, in milliseconds, and in how much memory. */
  ms: number
  heapMb: number
  /** What was expected, where it takes more. */
  expected: string
}

/**
 * Does something with a file of somebody else in a thread of its own, of bounded memory and time, which ends with it.
 * @throws InputError where it takes more; what `signal` was aborted with
 */
export async function inOwnThread<E, A>({ file, errand, signal, ms, heapMb, expected }: ThreadWork<E>): Promise<A> {
  const pool = new Piscina<E, A>({
    filename: fileURLToPath(new URL('../../thread.mjs', import.meta.url)),
    workerData: file.href,
    execArgv: [],
    maxThreads: 1,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  })
  try {
    const late = AbortSignal.timeout(ms)
    return await pool.run(errand, {
      signal: signal ? AbortSignal.any([signal, late]) : late,
    })
  } catch (cause) {
    signal?.throwIfAborted()
    const late = cause instanceof Error && cause.name === 'AbortError'
    const full = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    if (!late && !full) throw cause
    throw new InputError(expected, { cause })
  } finally {
    await pool.destroy()
  }
}
