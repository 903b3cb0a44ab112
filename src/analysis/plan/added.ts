import { InputError } from '../../kernel/errors.js'
import type { ExpertInput, PlatformInput, ProjectInput } from '../../generated/types.js'

/** The fields of a table's input that a what-if works with, beside the key, the name and what it needs. */
const FIELDS = {
  addExperts: [
    'titleRank',
    'talentTier',
    'birthYear',
    'yearsExperience',
    'ledProvincialProject',
    'awardLevel',
    'region',
    'fields',
    'organisations',
  ],
  addPlatforms: ['level', 'region', 'chains', 'fields', 'hosts'],
  addProjects: [
    'type',
    'mode',
    'stage',
    'region',
    'start',
    'end',
    'budgetCny',
    'chains',
    'undertakenBy',
    'demands',
    'participants',
  ],
} as const

type Named = { key: string; name: string }
type Fields<K extends keyof typeof FIELDS> = (typeof FIELDS)[K][number]

export type AddedExpert = Named & Pick<ExpertInput, Fields<'addExperts'>>
export type AddedPlatform = Named & {
  kind: NonNullable<PlatformInput['kind']>
  status: NonNullable<PlatformInput['status']>
} & Pick<PlatformInput, Fields<'addPlatforms'>>
export type AddedProject = Named & { status: NonNullable<ProjectInput['status']> } & Pick<
    ProjectInput,
    Fields<'addProjects'>
  >

export const addedExpert = (given: ExpertInput, at: number): AddedExpert => read('addExperts', given, at, {})

/** A platform without a status exists. */
export const addedPlatform = ({ kind, status, ...given }: PlatformInput, at: number): AddedPlatform => {
  if (kind == null) throw new InputError(`addPlatforms[${at}].kind: expected the kind of the platform`)
  return read('addPlatforms', given, at, { kind, status: status ?? ('EXISTING' as const) })
}

/** A project without a status is active. */
export const addedProject = ({ status, ...given }: ProjectInput, at: number): AddedProject =>
  read('addProjects', given, at, { status: status ?? ('ACTIVE' as const) })

/**
 * What is to be added, as far as a what-if takes it.
 * @throws InputError for a field it can't work with, or without a key and a name
 */
function read<Given extends { key?: string | null; name?: string | null }, More>(
  list: keyof typeof FIELDS,
  { key, name, ...given }: Given,
  at: number,
  more: More,
) {
  if (key == null)
    throw new InputError(`${list}[${at}].key: expected a word of your choice, by which it is referred to`)
  if (name == null) throw new InputError(`${list}[${at}].name: expected a name of 1 to 200 characters`)
  const known: readonly string[] = FIELDS[list]
  const foreign = Object.entries(given).find(([field, value]) => value != null && !known.includes(field))
  if (foreign)
    throw new InputError(
      `${list}[${at}].${foreign[0]}: expected nothing here, as a what-if takes only ${['key', 'name', ...Object.keys(more as object), ...known].join(', ')}`,
    )
  // In one order: the world with these changes is named by them.
  const all = { ...given, key, name, ...more }
  return Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1))) as typeof all
}
