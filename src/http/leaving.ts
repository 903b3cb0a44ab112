import type { ServerResponse } from 'node:http'
import { OperationError } from '../kernel/errors.js'

/** Is aborted when the caller hangs up before he has his answer. */
export function whileThere(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new OperationError('CANCELLED', 'the caller has left', { status: 499 }))
  })
  return gone.signal
}
