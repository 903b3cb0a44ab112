import { erase, personalData } from '../access/erase.js'
import { InputError } from '../kernel/errors.js'
import { perform } from './perform.js'
import type { Command } from './session.js'

interface PersonCommand {
  action: 'EXPORT' | 'ERASE'
  id: string
  reason: string
}

/** Prints all that is kept of a person, as JSON; that it was is written down first. */
export const exportPerson = (id: string, { reason }: { reason: string }): Promise<void> =>
  perform('person', personCommand, { action: 'EXPORT', id, reason })

/** Takes out who a person is, wherever it is kept. */
export const erasePerson = (id: string, { reason }: { reason: string }): Promise<void> =>
  perform('person', personCommand, { action: 'ERASE', id, reason })

export const personCommand: Command<PersonCommand> = async ({ store, audit, out }, { action, id, reason }) => {
  if (reason.trim() === '') throw new InputError('--reason: expected a reason')
  await audit.add({ by: 'cli', action, people: { [id]: ['*'] }, reason: reason.trim() })
  if (action === 'EXPORT') return out(`${JSON.stringify(await personalData(store, id), null, 2)}\n`)
  const { places } = await erase(store, id)
  out(`${id}: erased in ${places} places; the next backup is without it, backups made before still hold it\n`)
}
