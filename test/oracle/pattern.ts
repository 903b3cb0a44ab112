import { appointedTo, regionsWithin } from './fullWorld.js'
import {
  inForce,
  parks,
  relationsOf,
  sharedKinds,
  stations,
  strengthOf,
  throughput,
  type MatchWorld,
} from './matchWorld.js'
import { rowOf, split, type Row } from './world.js'

/** What an oracle says of a named path. */
export interface ExpectedPattern {
  chain: string | null
  brokenAt: number | null
  reason: string | null
  /** Nodes of the path or of its part; null where there is none. */
  nodes: string[] | null
  /** Types of the relations on the way. */
  types: string[]
  score: number
}

export interface Question {
  chain?: string | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
  asOf: string
}

/** A way by nodes and types of relations. */
interface Way {
  nodes: string[]
  types: string[]
}
interface Found {
  starts: string[]
  firsts: Way[]
  seconds: Way[]
  /** The part told when step 2 is missing. */
  aloneBySecond: boolean
}
type Look = (world: MatchWorld, chain: Row, question: Question) => Found

const way = (...parts: string[]): Way => ({
  nodes: parts.filter((_, n) => n % 2 === 0),
  types: parts.filter((_, n) => n % 2 === 1),
})
const here = (wanted: string | null | undefined, id: string): boolean => wanted == null || wanted === id

const research: Look = (world, chain, { from, to, asOf }) => {
  const within = regionsWithin(world, chain.region!)
  const home = (id: string) => rowOf(world.experts, id).region
  const locals = appointedTo(world, chain.id!, (row) => inForce(row, asOf)).filter((id) => within.includes(home(id)!))
  const firsts: Way[] = []
  const seconds: Way[] = []
  for (const local of locals) {
    for (const row of world.cooperations.filter(
      (one) => inForce(one, asOf) && (one.expert === local || one.with === local),
    )) {
      const other = row.expert === local ? row.with! : row.expert!
      if (home(other) && !within.includes(home(other)!) && here(from, other))
        firsts.push(way(other, 'COOPERATES_WITH', local))
    }
    for (const [type, rows] of Object.entries({ AFFILIATED_WITH: world.affiliations, ENGAGED_BY: world.engagements })) {
      for (const row of rows.filter(
        (one) => inForce(one, asOf) && one.expert === local && here(to, one.organisation!),
      )) {
        if (world.enterprise_chains.some((one) => one.enterprise === row.organisation && one.chain === chain.id))
          seconds.push(way(local, type, row.organisation!))
      }
    }
  }
  return { starts: locals, firsts, seconds, aloneBySecond: true }
}

const station: Look = (world, chain, { from, to }) => {
  const existing = (kinds: string[]) =>
    world.platforms.filter((row) => row.status === 'EXISTING' && kinds.includes(row.kind!))
  const enterprises = world.enterprise_chains.filter((row) => row.chain === chain.id).map((row) => row.enterprise!)
  const serves = (row: Row) => split(row.chains).includes(chain.id!)
  const ofChain = (row: Row) => serves(row) || split(row.hosts).some((host) => enterprises.includes(host))
  const routes = (one: Row, park: Row): Way[] =>
    split(one.relies_on).includes(park.id!) ? [way(one.id!, 'RELIES_ON', park.id!)] : []
  const both = (one: Row, park: Row): Way[] =>
    serves(one) && serves(park) ? [way(one.id!, 'SERVES', chain.id!, 'SERVES', park.id!)] : []
  const of = existing(stations).filter(
    (one) =>
      here(from, one.id!) &&
      (ofChain(one) || existing(parks).some((park) => ofChain(park) && routes(one, park).length)),
  )
  const firsts = of.flatMap((one) => existing(parks).flatMap((park) => [...routes(one, park), ...both(one, park)]))
  const seconds = existing(parks).flatMap((park) =>
    [...new Set(enterprises)]
      .filter((id) => here(to, id))
      .flatMap((id) => [
        ...(split(park.hosts).includes(id) ? [way(park.id!, 'HOSTED_BY', id)] : []),
        ...(serves(park) ? [way(park.id!, 'SERVES', chain.id!, 'ON_CHAIN', id)] : []),
      ]),
  )
  return { starts: of.map((row) => row.id!), firsts, seconds, aloneBySecond: false }
}

const talent: Look = (world, chain, { from, to, asOf }) => {
  const projects = world.projects.filter(
    (row) => ['PLANNED', 'ACTIVE'].includes(row.status!) && split(row.chains).includes(chain.id!),
  )
  const roles = world.project_roles.filter(
    (row) => here(from, row.expert!) && projects.some(({ id }) => id === row.project),
  )
  const starts = [
    ...appointedTo(world, chain.id!, (row) => inForce(row, asOf)).filter((id) => here(from, id)),
    ...roles.map((row) => row.expert!),
  ]
  const platforms = world.platforms.filter((row) => row.status === 'EXISTING' && here(to, row.id!))
  const seconds = projects.flatMap((project) =>
    platforms
      .filter((platform) => split(platform.chains).includes(chain.id!))
      .map((platform) => way(project.id!, 'FOR_CHAIN', chain.id!, 'SERVES', platform.id!)),
  )
  return {
    starts,
    firsts: roles.map((row) => way(row.expert!, 'PARTICIPATES_IN', row.project!)),
    seconds,
    aloneBySecond: false,
  }
}

export const looks: Record<string, { look: Look; reasons: string[] }> = {
  RESEARCH_TO_USE: { look: research, reasons: ['NO_LOCAL_EXPERT', 'NO_OUTSIDE_TIE', 'NO_ENTERPRISE_TIE'] },
  STATION_PARK_ENTERPRISE: { look: station, reasons: ['NO_STATION', 'NO_PARK', 'NO_ENTERPRISE'] },
  TALENT_PROJECT_PLATFORM: { look: talent, reasons: ['NO_TALENT', 'NO_PROJECT', 'NO_PLATFORM'] },
}

const round = (score: number): number => Number(score.toPrecision(12))
const text = (nodes: readonly string[]): string => nodes.join('\n')
const order = (a: { nodes: string[]; score: number }, b: { nodes: string[]; score: number }): number =>
  b.score - a.score ||
  a.nodes.length - b.nodes.length ||
  (text(a.nodes) < text(b.nodes) ? -1 : text(a.nodes) > text(b.nodes) ? 1 : 0)

/** Every complete path on one chain, best first, or the one result that tells where it breaks. */
export function onChain(world: MatchWorld, pattern: string, chain: Row, question: Question): ExpectedPattern[] {
  const { look, reasons } = looks[pattern]!
  const { starts, firsts, seconds, aloneBySecond } = look(world, chain, question)
  const relations = relationsOf(world, question.asOf)
  const score = ({ nodes, types }: Way): number =>
    round(
      nodes.slice(1, -1).reduce(
        (product, id) => product * throughput(relations, id),
        types.reduce((product, type) => product * strengthOf(type), 1),
      ),
    )
  const told = (ways: Way[]) => ways.map((one) => ({ ...one, score: score(one) })).sort(order)
  const complete = told(
    firsts.flatMap((one) =>
      seconds
        .filter(({ nodes }) => nodes[0] === one.nodes.at(-1))
        .map((two) => ({ nodes: [...one.nodes, ...two.nodes.slice(1)], types: [...one.types, ...two.types] })),
    ),
  )
  const result = (brokenAt: number | null, part: (Way & { score: number }) | null): ExpectedPattern => ({
    chain: chain.id!,
    brokenAt,
    reason: brokenAt === null ? null : reasons[brokenAt - 1]!,
    nodes: part?.nodes ?? null,
    types: part?.types ?? [],
    score: part?.score ?? 0,
  })
  if (complete.length) return complete.map((one) => result(null, one))
  if (!starts.length) return [result(1, null)]
  if (firsts.length) return [result(3, told(firsts)[0]!)]
  const onward = aloneBySecond ? told(seconds)[0] : undefined
  return [result(2, onward ?? { nodes: [[...starts].sort()[0]!], types: [], score: 1 })]
}

/** The five 共 of two organisations: whether each is active. */
export const shared = (world: MatchWorld, from: string, to: string, asOf: string): [string, boolean][] =>
  sharedKinds.map((kind) => [
    kind,
    world.partnerships.some(
      (row) => row.kind === kind && inForce(row, asOf) && [row.a, row.b].includes(from) && [row.a, row.b].includes(to),
    ),
  ])

/** The chains that go on and that a fixed end leads to. */
export function chainsOf(world: MatchWorld, pattern: string, { from, to, asOf }: Question): string[] {
  const goesOn = (id: string) => rowOf(world.chains, id).status !== 'DISCONTINUED'
  const project = (id: string) => rowOf(world.projects, id)
  const current = (row: Row) => ['PLANNED', 'ACTIVE'].includes(row.status!)
  const found: string[] = []
  if (pattern !== 'TALENT_PROJECT_PLATFORM' && to)
    found.push(...world.enterprise_chains.filter((row) => row.enterprise === to).map((row) => row.chain!))
  else if (pattern === 'RESEARCH_TO_USE') {
    const partners = world.cooperations
      .filter((row) => inForce(row, asOf))
      .flatMap((row) => (row.expert === from ? [row.with!] : row.with === from ? [row.expert!] : []))
    found.push(
      ...world.appointments
        .filter((row) => inForce(row, asOf) && partners.includes(row.expert!))
        .map((row) => row.chain!),
    )
  } else if (pattern === 'TALENT_PROJECT_PLATFORM') {
    if (to) {
      found.push(...split(rowOf(world.platforms, to).chains))
    } else {
      found.push(
        ...world.appointments.filter((row) => inForce(row, asOf) && row.expert === from).map((row) => row.chain!),
      )
      found.push(
        ...world.project_roles
          .filter((row) => row.expert === from && current(project(row.project!)))
          .flatMap((row) => split(project(row.project!).chains)),
      )
    }
  } else
    found.push(
      ...world.chains
        .filter(
          (chain) =>
            station(world, chain, { from, asOf }).starts.length || leadsTo(world, rowOf(world.platforms, from!), chain),
        )
        .map((row) => row.id!),
    )
  return [...new Set(found)].filter(goesOn).sort()
}

/** Whether a platform that doesn't exist yet, and so is no station of a chain, would be one. */
function leadsTo(world: MatchWorld, row: Row, chain: Row): boolean {
  const existing = {
    ...world,
    platforms: world.platforms.map((one) => (one.id === row.id ? { ...one, status: 'EXISTING' } : one)),
  }
  return station(existing, chain, { from: row.id!, asOf: '' }).starts.length > 0
}
