import { CommanderError } from 'commander'
import { ImportError, TriChainError } from '../kernel/errors.js'

/** What a server told of a command that failed there: its lines, as they are. */
export class ToldError extends Error {}

const MAX_PROBLEMS = 200

/** What the system said, in words; its code follows. */
const CAUSES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is in use: stop the other server, or set PORT to a free one',
  ENOSPC: 'the disk is full: make room and try again',
  EDQUOT: "this user's share of the disk is full: make room and try again",
  EROFS: 'the file system is read-only',
  EFBIG: 'the file would be larger than this user may write',
  EACCES: 'this user may not do that',
  EPERM: 'this user may not do that',
  EIO: 'the disk failed',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOENT: 'there is nothing there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EPIPE: 'whoever was to read the answer has gone',
}

/** One clear line an error; the stack only of what nobody expected. Returns the exit code. */
export function report(error: unknown): number {
  if (error instanceof ToldError) {
    process.stderr.write(`${error.message}\n`)
    return 1
  }
  if (error instanceof CommanderError) return error.exitCode
  process.stderr.write(`${lines(error).join('\n')}\n`)
  return 1
}

/** What an error says, a line each. */
export function lines(error: unknown): string[] {
  if (error instanceof ImportError) {
    const shown = error.problems.slice(0, MAX_PROBLEMS)
    const more = error.problems.length - shown.length
    return [...shown, ...(more ? [`… and ${more} more`] : []), error.message]
  }
  if (error instanceof TriChainError) return [`trichain: ${error.message} [${error.code}]`]
  // Something failed, and then the store could not be closed either: both are told.
  if (error instanceof Error && error.name === 'SuppressedError' && 'suppressed' in error && 'error' in error)
    return [...lines(error.suppressed), ...lines(error.error)]
  const system = systemError(error)
  if (system) return [`trichain: ${system}`]
  return ['trichain: unexpected error', error instanceof Error ? (error.stack ?? error.message) : String(error)]
}

function systemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const why = CAUSES[String(error.code)]
  const path = 'path' in error && typeof error.path === 'string' ? ` (${error.path})` : ''
  return why && `${why}${path} [${String(error.code)}]`
}
