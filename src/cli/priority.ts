import { setPriority } from 'node:os'

/** How far this process goes before others; what it answers large questions with goes as far behind. */
const NICE = -10

/**
 * Where the system allows it (its root, or a service with CAP_SYS_NICE), whoever waits for an answer goes before other
 * work of the machine.
 */
export function goFirst(): void {
  try {
    setPriority(NICE)
  } catch (error) {
    if (!(error instanceof Error && 'info' in error && (error.info as { code?: string }).code === 'EACCES')) throw error
  }
}
