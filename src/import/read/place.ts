import { stat } from 'node:fs/promises'
import { InputError } from '../../kernel/errors.js'

/** What is wrong with a path, in words; errors that have another cause are none of ours. */
const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing there',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EISDIR: 'it is a folder',
  EIO: 'the disk can not read it',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ESTALE: 'the network folder has gone',
}

/** Why a path can't be read, or undefined for an error that says nothing about it. */
export function unreadable(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return CAUSES[code] && `${CAUSES[code]} (${code})`
}

/** What is at a path once its links are followed: nothing is opened, as a pipe would wait for ever. */
export async function kindOf(path: string): Promise<{ kind: 'file' | 'folder'; size: number } | { wrong: string }> {
  try {
    const found = await stat(path)
    if (found.isFile()) return { kind: 'file', size: found.size }
    if (found.isDirectory()) return { kind: 'folder', size: 0 }
    return { wrong: found.isFIFO() ? 'a pipe' : found.isSocket() ? 'a socket' : 'a device' }
  } catch (error) {
    const why = unreadable(error)
    if (why === undefined) throw error
    return { wrong: why.includes('ENOENT') ? 'a link to nothing (ENOENT)' : `something that can't be read: ${why}` }
  }
}

/** An error about a path, as one of ours. */
export function pathError(error: unknown, expected: string, path: string): unknown {
  const why = unreadable(error)
  return why === undefined ? error : new InputError(`expected ${expected} at ${path}: ${why}`, { cause: error })
}
