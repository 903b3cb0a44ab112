import { existsSync, readFileSync } from 'node:fs'
import { rules } from '../../src/generated/rules.js'
import type { World } from './world.js'
import type { EngineName } from './engine.js'

/** The variables of one request; each side takes those its text declares. */
export type Input = Readonly<Record<string, unknown>>

/** A question put to every side. */
export interface Case {
  name: string
  title: string
  inputs: readonly Input[]
  trichain: string
  /** The best single query by hand for an engine; a gap rule has none, there its own queries are run instead. */
  floor?(engine: EngineName): string
  /** The same for @neo4j/graphql, where it can say it. */
  rival?: string | undefined
}

/** The day all questions are asked as of: that of the generated data. */
export const AS_OF = '2026-11-21'

const folder = new URL('../cases/', import.meta.url)
const optional = (name: string): string | undefined =>
  existsSync(new URL(name, folder)) ? readFileSync(new URL(name, folder), 'utf8') : undefined
const text = (name: string): string => optional(name) ?? missing(name)
const missing = (name: string): never => {
  throw new Error(`bench/cases/${name} is missing`)
}

/** All cases: the texts of each are in the folder of its name. */
export function casesFor(world: World): Case[] {
  const pages = Array.from({ length: 20 }, (_, page) => ({
    skip: page * 20,
    after: page === 0 ? null : cursor(world.lastOfPages[page - 1]!),
  }))
  const few = (ids: readonly string[]) => ids.map((id) => ({ id }))
  return [
    read('point', 'one expert by id', few(world.experts)),
    read('list', '20 experts', pages),
    read('level-1', '20 experts, their chains: 1 level', pages),
    read('level-2', '10 chains, experts, fields: 2 levels', pages.slice(0, 1)),
    read('level-4', 'a region, chains, experts, projects, achievements: 4 levels', few(world.regions)),
    read('filter-field', '20 experts of a field', few(world.fields)),
    read('filter-chain', '20 experts appointed to a chain', few(world.chains)),
    read('count', 'how many experts', [{}]),
    read('count-field', 'how many experts of a field', few(world.fields)),
    ...[...rules.values()].map((rule): Case => ({
      name: rule.id,
      title: rule.title.EN,
      inputs: [{ rule: rule.id, asOf: AS_OF }],
      trichain: text('gap/trichain.graphql'),
    })),
  ]
}

const read = (name: string, title: string, inputs: readonly Input[]): Case => ({
  name,
  title,
  inputs,
  trichain: text(`${name}/trichain.graphql`),
  floor: (engine) => optional(`${name}/floor.${engine}.cypher`) ?? text(`${name}/floor.cypher`),
  rival: optional(`${name}/rival.graphql`),
})

const cursor = (expert: string): string =>
  Buffer.from(JSON.stringify(['experts(orderBy: ID)', expert])).toString('base64url')
