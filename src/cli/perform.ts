import { text } from 'node:stream/consumers'
import { AuditTrail } from '../audit/trail.js'
import { auditPlaces } from '../audit/places.js'
import { readConfig } from '../config.js'
import { createLog } from '../log.js'
import { throughDoor } from './door/caller.js'
import { readDoor } from './door/file.js'
import type { Command } from './session.js'
import { commander } from './who.js'
import { performed } from './written.js'
import { openConfigured } from './store.js'

/** What a command needs of here, and gives to here. */
export interface Here {
  dataset?: string
  /** Who gives it, where he says so. */
  by?: string | undefined
  /** It reads standard input. */
  input?: boolean
  progress?: (progress: unknown) => void
  give?: (file: string, bytes: Uint8Array | string) => Promise<void>
}

/**
 * Does a command on the configured store: in the server that has it open, which knows it by its name, where one is
 * there, else in this process.
 */
export async function perform<A>(name: string, command: Command<A>, args: A, here: Here = {}): Promise<void> {
  const by = commander(here.by)
  const config = readConfig()
  const { dataset, progress = () => undefined, give = nobody } = here
  const out = (said: string): void => void process.stdout.write(said)
  const input = here.input ? await text(process.stdin) : undefined
  const door = await readDoor(config)
  if (door) {
    const code = await throughDoor(door, { name, args, by, dataset, input, out, progress, give })
    if (code !== undefined) {
      if (code) process.exitCode = code
      return
    }
  }
  const log = createLog(config.TRICHAIN_LOG_LEVEL === 'info' ? 'warn' : config.TRICHAIN_LOG_LEVEL)
  await using store = await openConfigured(config)
  const audit = new AuditTrail(auditPlaces(config))
  try {
    await performed(
      name,
      command,
      {
        by,
        store,
        config,
        log,
        audit,
        signal: new AbortController().signal,
        out,
        progress,
        input: async () => input ?? '',
        dataset: dataset ?? '',
        give,
        fail: () => void (process.exitCode = 1),
      },
      args,
    )
  } finally {
    await audit.close()
  }
}

const nobody = async (file: string): Promise<void> => {
  throw new Error(`nobody takes the file ${file}`)
}
