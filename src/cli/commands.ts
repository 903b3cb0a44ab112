import type { Command } from './session.js'

/** The commands that a server beside takes, each loaded when it is asked for. */
export const commands = {
  import: async () => (await import('./import.js')).importCommand,
  ingest: async () => (await import('./ingest.js')).ingestCommand,
  export: async () => (await import('./export.js')).exportCommand,
  backup: async () => (await import('./backup.js')).backupCommand,
  remove: async () => (await import('./remove.js')).removeCommand,
  brief: async () => (await import('./brief.js')).briefCommand,
  query: async () => (await import('./query.js')).queryCommand,
  demo: async () => (await import('./demo.js')).demoCommand,
  undo: async () => (await import('./undo.js')).undoCommand,
  account: async () => (await import('./account.js')).accountCommand,
  person: async () => (await import('./person.js')).personCommand,
  announce: async () => (await import('./announce.js')).announceCommand,
} as const satisfies Readonly<Record<string, () => Promise<Command>>>

export type CommandName = keyof typeof commands
