import { hash } from 'node:crypto'
import { InputError } from '../../kernel/errors.js'
import { entitiesByIds, type AppointmentRow, type EntityRow } from '../../generated/cypher.js'
import type { AppointInput, WhatIfInput } from '../../generated/types.js'
import { typeOfId, type EntityTypeName } from '../../model.js'
import type { Reader } from '../../store/store.js'
import { isDay } from '../../kernel/day.js'
import {
  addedExpert,
  addedPlatform,
  addedProject,
  type AddedExpert,
  type AddedPlatform,
  type AddedProject,
} from './added.js'
import { appointmentsNamed, appointmentsOf } from './appointed.js'

/** How many changes one question may make. */
export const MAX_CHANGES = 200
/** How many entities one list may name. */
const MAX_NAMED = 50

interface Lists {
  appoint: readonly AppointInput[]
  endAppointments: readonly string[]
  addExperts: readonly AddedExpert[]
  addPlatforms: readonly AddedPlatform[]
  addProjects: readonly AddedProject[]
}

/** Changes that are right as far as they can be judged without the graph; ids of what is proposed are set. */
export interface Proposal extends Lists {
  asOf: string
  /** Tells the world with these changes from others: it is part of the ids of what exists only there. */
  world: string
  /** The id of each expert to be added, by his key. */
  experts: ReadonlyMap<string, string>
  /** Ids of everything to be added. */
  ids: readonly string[]
  idOf(type: 'expert' | 'platform' | 'project', key: string): string
}

/**
 * Reads the changes asked for.
 * @throws InputError that says what was expected
 */
export function readProposal(changes: WhatIfInput, asOf: string): Proposal {
  const lists: Lists = {
    appoint: changes.appoint ?? [],
    endAppointments: changes.endAppointments ?? [],
    addExperts: (changes.addExperts ?? []).map(addedExpert),
    addPlatforms: (changes.addPlatforms ?? []).map(addedPlatform),
    addProjects: (changes.addProjects ?? []).map(addedProject),
  }
  const count = Object.values(lists).reduce((sum, list) => sum + list.length, 0)
  if (count === 0 || count > MAX_CHANGES)
    throw new InputError(`changes: expected 1 to ${MAX_CHANGES} changes in all, found ${count}`)
  const world = hash('sha1', JSON.stringify([asOf, lists]), 'hex').slice(0, 12)
  const idOf: Proposal['idOf'] = (type, key) => `${type}:proposed-${world}-${key}`
  for (const list of ['addExperts', 'addPlatforms', 'addProjects'] as const)
    checkKeys(
      list,
      lists[list].map(({ key }) => key),
    )
  lists.addExperts.forEach(({ name, birthYear, yearsExperience }, n) => {
    checkName(`addExperts[${n}]`, name)
    checkWhole(`addExperts[${n}].birthYear`, birthYear, 1900, 2100)
    checkWhole(`addExperts[${n}].yearsExperience`, yearsExperience, 0, 90)
  })
  lists.addPlatforms.forEach(({ name }, n) => checkName(`addPlatforms[${n}]`, name))
  lists.addProjects.forEach(({ name, start, end, budgetCny }, n) => {
    checkName(`addProjects[${n}]`, name)
    checkPeriod(`addProjects[${n}]`, { start, end }, 'start', 'end')
    if (budgetCny != null && !(budgetCny >= 0))
      throw new InputError(`addProjects[${n}].budgetCny: expected 0 or more, found ${budgetCny}`)
  })
  lists.appoint.forEach(({ from, to }, n) => checkPeriod(`appoint[${n}]`, { from, to }, 'from', 'to'))
  const twice = repeated(lists.endAppointments)
  if (twice !== undefined)
    throw new InputError(`endAppointments: expected each appointment once, found "${shown(twice)}" twice`)
  const experts = new Map(lists.addExperts.map(({ key }) => [key, idOf('expert', key)]))
  const again = repeated(
    lists.appoint.map(
      ({ expert, chain, role, from }) => `${experts.get(expert) ?? expert} to ${chain} as ${role} from ${from}`,
    ),
  )
  if (again !== undefined) throw new InputError(`appoint: expected each appointment once, found ${shown(again)} twice`)
  const ids = [
    ...experts.values(),
    ...lists.addPlatforms.map(({ key }) => idOf('platform', key)),
    ...lists.addProjects.map(({ key }) => idOf('project', key)),
  ]
  return { ...lists, asOf, world, experts, ids, idOf }
}

/**
 * Holds a proposal against the graph. Returns the appointments that end.
 * @throws InputError for what is not there, or is there already
 */
export async function checkProposal(proposal: Proposal, reader: Reader): Promise<AppointmentRow[]> {
  const named = references(proposal)
  for (const { path, ids } of named)
    if (ids.length > MAX_NAMED) throw new InputError(`${path}: expected at most ${MAX_NAMED} ids, found ${ids.length}`)
  const wanted = new Set([...named.flatMap(({ ids }) => ids), ...proposal.ids])
  const found = new Map<string, EntityRow>()
  const all = [...wanted]
  for (let from = 0; from < all.length; from += 1000)
    for (const { node } of await reader.run(entitiesByIds, { ids: all.slice(from, from + 1000) }))
      found.set(node.id, node)
  const taken = proposal.ids.find((id) => found.has(id))
  if (taken !== undefined)
    throw new InputError(`key: expected one that is free, but ${taken} exists already; choose another key`)
  for (const { path, types, ids } of named) {
    const wrong = ids.find((id) => !types.includes(typeOfId(id)!) || !found.has(id))
    if (wrong !== undefined)
      throw new InputError(
        `${path}: expected the id of ${types.map((type) => words[type] ?? type).join(' or ')}${path.endsWith('expert') || path.endsWith('participants') ? ', or a key of addExperts' : ''}, found "${shown(wrong)}"`,
      )
  }
  const known = proposal.appoint.map(({ expert }) => expert).filter((id) => !proposal.experts.has(id))
  const ending = await appointmentsNamed(reader, proposal.endAppointments)
  const theirs = await appointmentsOf(reader, known)
  const same = (n: number) =>
    theirs.find((row) => {
      const { expert, chain, role, from } = proposal.appoint[n]!
      return (
        row.expertId === expert &&
        row.chainId === chain &&
        row.role === role &&
        row.from === from &&
        !proposal.endAppointments.includes(row.id)
      )
    })
  proposal.appoint.forEach((_, n) => {
    const there = same(n)
    if (there)
      throw new InputError(
        `appoint[${n}]: expected a new appointment, but ${there.id} is the same expert, chain, role and first day`,
      )
  })
  return proposal.endAppointments.map((id, n) => {
    const row = ending.find((one) => one.id === id)
    if (!row) throw new InputError(`endAppointments[${n}]: expected the id of an appointment, found "${shown(id)}"`)
    if (row.to != null && row.to <= proposal.asOf)
      throw new InputError(
        `endAppointments[${n}]: expected an appointment that is not over on ${proposal.asOf}, but ${id} ended on ${row.to}`,
      )
    return row
  })
}

interface Reference {
  path: string
  types: readonly EntityTypeName[]
  ids: readonly string[]
}

const words: Partial<Record<EntityTypeName, string>> = {
  Expert: 'an expert',
  Chain: 'a chain',
  Region: 'a region',
  Field: 'a field',
  Institution: 'an institution',
  Enterprise: 'an enterprise',
  Demand: 'a demand',
  EligibilityCondition: 'an eligibility condition',
}

/** Everything that a proposal takes to be in the graph. */
function references({ appoint, addExperts, addPlatforms, addProjects, experts }: Proposal): Reference[] {
  const of = (
    path: string,
    types: EntityTypeName | readonly EntityTypeName[],
    ids: readonly (string | null | undefined)[] | null | undefined,
  ): Reference => ({
    path,
    types: typeof types === 'string' ? [types] : types,
    ids: (ids ?? []).filter((id) => id != null),
  })
  const organisations = ['Institution', 'Enterprise'] as const
  const others = (ids: readonly string[] | null | undefined) => (ids ?? []).filter((id) => !experts.has(id))
  return [
    ...appoint.flatMap(({ expert, chain, exceptions }, n) => [
      of(`appoint[${n}].expert`, 'Expert', others([expert])),
      of(`appoint[${n}].chain`, 'Chain', [chain]),
      of(`appoint[${n}].exceptions`, 'EligibilityCondition', exceptions),
    ]),
    ...addExperts.flatMap(({ region, fields, organisations: own }, n) => [
      of(`addExperts[${n}].region`, 'Region', [region]),
      of(`addExperts[${n}].fields`, 'Field', fields),
      of(`addExperts[${n}].organisations`, organisations, own),
    ]),
    ...addPlatforms.flatMap(({ region, chains, fields, hosts }, n) => [
      of(`addPlatforms[${n}].region`, 'Region', [region]),
      of(`addPlatforms[${n}].chains`, 'Chain', chains),
      of(`addPlatforms[${n}].fields`, 'Field', fields),
      of(`addPlatforms[${n}].hosts`, organisations, hosts),
    ]),
    ...addProjects.flatMap(({ region, chains, undertakenBy, demands, participants }, n) => [
      of(`addProjects[${n}].region`, 'Region', [region]),
      of(`addProjects[${n}].chains`, 'Chain', chains),
      of(`addProjects[${n}].undertakenBy`, organisations, undertakenBy),
      of(`addProjects[${n}].demands`, 'Demand', demands),
      of(`addProjects[${n}].participants`, 'Expert', others(participants)),
    ]),
  ]
}

function checkKeys(list: string, keys: readonly string[]): void {
  const wrong = keys.find((key) => !/^[\p{L}\p{N}_-]{1,64}$/u.test(key))
  if (wrong !== undefined)
    throw new InputError(`${list}: expected keys of 1 to 64 letters, digits, - and _, found "${shown(wrong)}"`)
  const twice = repeated(keys)
  if (twice !== undefined) throw new InputError(`${list}: expected each key once, found "${twice}" twice`)
}

function checkName(path: string, name: string): void {
  if (name.trim() === '' || name.length > 200)
    throw new InputError(`${path}.name: expected a name of 1 to 200 characters`)
}

function checkWhole(path: string, value: number | null | undefined, minimum: number, maximum: number): void {
  if (value != null && !(value >= minimum && value <= maximum))
    throw new InputError(`${path}: expected ${minimum} to ${maximum}, found ${value}`)
}

function checkPeriod(
  path: string,
  period: Readonly<Record<string, string | null | undefined>>,
  begin: string,
  end: string,
): void {
  for (const [name, day] of Object.entries(period))
    if (day != null && !isDay(day))
      throw new InputError(`${path}.${name}: expected a day such as 2026-01-31, found "${shown(day)}"`)
  const [from, to] = [period[begin], period[end]]
  if (from != null && to != null && from >= to)
    throw new InputError(`${path}.${end}: expected a day after ${from}, on which the period begins, found ${to}`)
}

const repeated = (items: readonly string[]): string | undefined =>
  items.find((item, index) => items.indexOf(item) !== index)

const shown = (text: string): string => text.slice(0, 100)
