import { StoreError, TriChainError } from '../kernel/errors.js'

/** What an error says, of the engine or of anything else. */
export const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What the system said, as Node or the engine repeats it, in words. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|EDQUOT|no space left|storage ?full|os error (28|122)\b/i, 'the disk is full: make room and try again'],
  [/EROFS|read-only file ?system|os error 30\b/i, 'the file system is read-only'],
  [/EFBIG|file too large|os error 27\b/i, 'the file would be larger than this user may write'],
  [/EACCES|EPERM|permission denied|operation not permitted|os error (1|13)\b/i, 'this user may not write there'],
  [/EMFILE|ENFILE|too many open files|os error (23|24)\b/i, 'too many files are open'],
  [/\bEIO\b|input\/output error|os error 5\b/i, 'the disk failed'],
]

export const systemCause = (error: unknown): string | undefined => {
  const text = message(error)
  return CAUSES.find(([pattern]) => pattern.test(text))?.[1]
}

/** What the engine said about a query, as an error of ours. */
export function translated(error: unknown, name: string): unknown {
  if (error instanceof TriChainError) return error
  const text = message(error)
  const status = error instanceof Error && 'gqlStatus' in error ? error.gqlStatus : undefined
  const id = /UNIQUE constraint violation: .* value String\("(.*)"\)/s.exec(text)?.[1]
  if (id !== undefined)
    return new StoreError('CONSTRAINT', `Something with the id "${unescaped(id)}" exists already.`, { cause: error })
  // The engine calls it a conflict as well when the log can't be written: to try again would fill the time.
  const system = systemCause(error)
  if (system) return new StoreError('STORE_UNAVAILABLE', `${name} was not saved: ${system}.`, { cause: error })
  if (status === '40000')
    return new StoreError('WRITE_CONFLICT', `${name}: another write changed the same data.`, { cause: error })
  if (/constraint violation/i.test(text)) return new StoreError('CONSTRAINT', `${name}: ${text}`, { cause: error })
  return new StoreError('QUERY_FAILED', `${name}: ${text}`, { cause: error })
}

/** What the engine said when it was to open a folder, as an error of ours. */
export function openError(error: unknown, folder: string): StoreError {
  const text = message(error)
  if (/cannot be locked/.test(text)) {
    return new StoreError(
      'STORE_LOCKED',
      `The data folder ${folder} is open in another process: stop that one first, or choose another folder.`,
      { cause: error },
    )
  }
  if (/damaged|not a Grafeo database|Serialization error|checksum|another database/i.test(text)) {
    return new StoreError(
      'STORE_DAMAGED',
      `The data folder ${folder} is damaged; restore it from a backup. Nothing was changed. (${text})`,
      { cause: error },
    )
  }
  return new StoreError(
    'STORE_UNAVAILABLE',
    `The data folder ${folder} can't be opened: ${systemCause(error) ?? text}`,
    { cause: error },
  )
}

/** The engine shows a text as Rust source does. */
const unescaped = (text: string): string =>
  text
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\\(["'\\])/g, '$1')

/** @throws StoreError */
export function commit(transaction: { commit(): void }): void {
  try {
    transaction.commit()
  } catch (error) {
    throw translated(error, 'The commit')
  }
}
