import { userInfo } from 'node:os'
import { InputError } from '../kernel/errors.js'

const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,63}$/u

/** Who gives a command: as he says, or the user of the machine; by no name that an account can have. */
export function commander(by?: string): string {
  if (by !== undefined && !NAME.test(by))
    throw new InputError('--by: expected a name of letters, digits, spaces and . _ @ - of at most 64 characters')
  return `cli:${by ?? machineUser()}`
}

/** A user that the machine has no name for is known by its number. */
function machineUser(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'unknown')
  }
}
