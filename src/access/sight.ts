import { hash } from 'node:crypto'
import { personal } from '../generated/personal.js'

export type PersonalType = keyof typeof personal
export const personalTypes = Object.entries(personal) as [PersonalType, (typeof personal)[PersonalType]][]

/** A field of one person that may be seen for some minutes. */
export interface Shown {
  person: string
  field: string
}

/** What somebody may see of people: those of some regions, and single fields of others. */
export interface Sight {
  regions: readonly string[]
  shown: readonly Shown[]
}

/** What a viewer may see of people; nothing where that is all. */
export const sightOf = ({
  within,
  shown = [],
}: {
  within: readonly string[] | undefined
  shown?: readonly Shown[]
}): Sight | undefined => within && { regions: within, shown }

/** The same for all who see the same. */
export const sightKey = (viewer: Parameters<typeof sightOf>[0]): string => {
  const sight = sightOf(viewer)
  return sight ? hash('sha256', JSON.stringify(sight), 'base64') : ''
}

/** The type of a person, by an id. */
export const personalTypeOf = (id: string): PersonalType | undefined =>
  personalTypes.find(([, { prefix }]) => id.startsWith(prefix))?.[0]

/** The types of people themselves; what else has personal data tells of one. */
export const personTypes = personalTypes.filter(([, { properties }]) => 'name' in properties)

/** The type of a person, by an id of his own. */
export const personTypeOf = (id: string): PersonalType | undefined =>
  personTypes.find(([, { prefix }]) => id.startsWith(prefix))?.[0]

/** Fields that are personal data, of any type. */
export const personalFields: readonly string[] = [
  ...new Set(personalTypes.flatMap(([, { properties }]) => Object.values(properties))),
]

/** What stands for a name that may not be seen. */
export const shortName = (name: string): string => `${[...name][0] ?? ''}**`
