import { erase, personalData } from '../access/erase.js'
import { auditPlaces } from '../audit/places.js'
import { AuditTrail } from '../audit/trail.js'
import { readConfig } from '../config.js'
import { InputError } from '../kernel/errors.js'
import { openConfigured } from './store.js'

/** Prints all that is kept of a person, as JSON; that it was is written down first. */
export const exportPerson = (id: string, { reason }: { reason: string }): Promise<void> =>
  noted('EXPORT', id, reason, async (store) =>
    process.stdout.write(`${JSON.stringify(await personalData(store, id), null, 2)}\n`),
  )

/** Takes out who a person is, wherever it is kept. */
export const erasePerson = (id: string, { reason }: { reason: string }): Promise<void> =>
  noted('ERASE', id, reason, async (store) => {
    const { places } = await erase(store, id)
    process.stdout.write(`${id}: erased in ${places} places; backups made before still hold it\n`)
  })

async function noted(
  action: string,
  id: string,
  reason: string,
  work: (store: Awaited<ReturnType<typeof openConfigured>>) => Promise<unknown>,
): Promise<void> {
  if (reason.trim() === '') throw new InputError('--reason: expected a reason')
  const config = readConfig()
  const audit = new AuditTrail(auditPlaces(config))
  await using store = await openConfigured(config)
  await audit.add({ by: 'cli', action, people: { [id]: ['*'] }, reason: reason.trim() })
  await audit.close()
  await work(store)
}
