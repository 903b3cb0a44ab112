import { InputError } from '../kernel/errors.js'
import { inOwnThread } from '../import/read/ownThread.js'
import type { ReadApart, ReadErrand, ReadFile } from './thread.js'

/** How long a document may be read, and in how much memory. */
const BOUNDS = { ms: 60_000, heapMb: 512 } as const

/**
 * Reads a document that somebody sends in a thread of bounded memory and time.
 * @throws InputError with what was expected; what `signal` was aborted with
 */
export async function readApart(errand: ReadErrand, signal?: AbortSignal): Promise<ReadFile> {
  const read = await inOwnThread<ReadErrand, ReadApart>({
    file: new URL('thread.ts', import.meta.url),
    errand,
    signal,
    ...BOUNDS,
    expected: `${errand.name ?? errand.path}: expected a document that is read in ${BOUNDS.ms / 1000} s and ${BOUNDS.heapMb} MB: split it`,
  })
  if ('refused' in read) throw new InputError(read.refused)
  return read
}
