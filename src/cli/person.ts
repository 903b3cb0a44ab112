import { erase, personalData } from '../access/erase.js'
import { InputError } from '../kernel/errors.js'
import { perform } from './perform.js'
import type { By, Command } from './session.js'

interface PersonCommand {
  action: 'EXPORT' | 'ERASE'
  id: string
  reason: string
}

/** Prints all that is kept of a person, as JSON; that it was is written down first. */
export const exportPerson = (id: string, { reason, by }: { reason: string } & By): Promise<void> =>
  perform('person', personCommand, { action: 'EXPORT', id, reason }, { by })

/** Takes out who a person is, wherever it is kept. */
export const erasePerson = (id: string, { reason, by }: { reason: string } & By): Promise<void> =>
  perform('person', personCommand, { action: 'ERASE', id, reason }, { by })

export const personCommand: Command<PersonCommand> = async ({ store, audit, by, out }, { action, id, reason }) => {
  if (reason.trim() === '') throw new InputError('--reason: expected a reason')
  await audit.add({ by, action, people: { [id]: ['*'] }, reason: reason.trim() })
  if (action === 'EXPORT') return out(`${JSON.stringify(await personalData(store, id), null, 2)}\n`)
  const { places } = await erase(store, id)
  out(`${id}: erased in ${places} places; the next backup is without it, backups made before still hold it\n`)
}
