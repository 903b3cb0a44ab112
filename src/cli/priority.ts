import { readFileSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'

/** How far this process goes before others; what it answers large questions with goes as far behind. */
const NICE = -10
/** And its session: the store beside it needs cores as well. */
const SESSION_NICE = -7
/** Linux shares cores among sessions first, and only within one by how nice its threads are. */
const SESSION = '/proc/self/autogroup'
/** There are no such sessions, they may not be changed, or were changed a moment ago. */
const UNCHANGED = new Set(['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'EAGAIN', 'EINVAL'])

/**
 * Where the system allows it (its root, or a service with CAP_SYS_NICE), whoever waits for an answer goes before other
 * work of the machine: this process within its session, and until it ends the session before others, as that of a
 * Neo4j beside it.
 */
export function goFirst(): void {
  try {
    setPriority(NICE)
  } catch (error) {
    if (!(error instanceof Error && 'info' in error && (error.info as { code?: string }).code === 'EACCES')) throw error
  }
  const before = session(() => /nice (-?\d+)/.exec(readFileSync(SESSION, 'utf8'))?.[1])
  if (before === undefined || Number(before) <= SESSION_NICE) return
  session(() => writeFileSync(SESSION, String(SESSION_NICE)))
  process.once('exit', () => session(() => writeFileSync(SESSION, before)))
}

function session<T>(change: () => T): T | undefined {
  try {
    return change()
  } catch (error) {
    if (error instanceof Error && 'code' in error && UNCHANGED.has(String(error.code))) return undefined
    throw error
  }
}
