import {
  appointedExperts,
  fieldsOfAppointed,
  needsOfChains,
  organisationsOfAppointed,
  partnersOfAppointed,
  postsOfChains,
  projectsOfAppointed,
  type AppointedExpertsResult,
} from '../../generated/cypher.js'
import type { AppointmentRole, ChainKind, ProjectStatus } from '../../generated/types.js'
import { compare } from '../../kernel/compare.js'
import { isActive } from '../../kernel/day.js'
import type { Scope } from './scope.js'

/** An appointment, as far as rules look at it. */
export interface Post {
  id: string
  expertId: string
  chainId: string
  role: AppointmentRole
  from: string | null
  to: string | null
  issuedBy: string | null
  letterNo: string | null
  /** Ids of the conditions that were waived for it. */
  exceptions: string[] | null
}

/** A chain with all appointments to it, by expert and id. */
export interface AppointedChain {
  chainId: string
  chainName: string
  regionId: string
  posts: readonly Post[]
}

export interface Participation {
  id: string
  status: ProjectStatus | null
}

/** Whether a project is planned or going on. */
export const isOpen = ({ status }: Participation): boolean => status === 'PLANNED' || status === 'ACTIVE'

export interface Partner {
  id: string
  regionId: string | null
}

type Asked = Pick<
  Scope<{ kinds: readonly ChainKind[] }>,
  'asOf' | 'regionIds' | 'chainIds' | 'params' | 'reader' | 'once'
>
/** By the id of an expert. */
type OfExperts<T> = ReadonlyMap<string, readonly T[]>

const chainsOf = ({ regionIds, chainIds, params: { kinds } }: Asked) => ({
  kinds,
  regions: regionIds,
  chains: chainIds,
})

/** What is read of the chains of a scope, once for all rules that ask. */
const ofChains = <T>(name: string, asked: Asked, read: () => Promise<T>): Promise<T> =>
  asked.once(name, Object.values(chainsOf(asked)), read)

const atDay = <T>(name: string, asked: Asked, read: () => Promise<T>): Promise<T> =>
  asked.once(name, [asked.asOf, ...Object.values(chainsOf(asked))], read)

/** All appointments to the chains of a scope; chains without any are left out. One query. */
export const readAllPosts = (asked: Asked): Promise<AppointedChain[]> =>
  ofChains('postsOfChains', asked, async () => {
    const rows = await asked.reader.run(postsOfChains, chainsOf(asked))
    return rows.map(({ posts, waived, ...chain }): AppointedChain => {
      const exceptions = new Map(waived.map(([id, ...conditions]) => [id, conditions]))
      const made = posts.map(([id, expertId, role, from, to, issuedBy, letterNo]): Post => {
        const { chainId } = chain
        const waives = exceptions.get(id!) ?? null
        return {
          id: id!,
          expertId: expertId!,
          chainId,
          role: role as AppointmentRole,
          from: from!,
          to: to!,
          issuedBy: issuedBy!,
          letterNo: letterNo!,
          exceptions: waives,
        }
      })
      return { ...chain, posts: made.sort((a, b) => compare(a.expertId, b.expertId) || compare(a.id, b.id)) }
    })
  })

/** The same of everybody in {@link readAppointed}: who was there for one query may be gone for the next. */
export const readPosts = (asked: Asked): Promise<AppointedChain[]> =>
  ofChains('posts', asked, async () => {
    const chains = await readAllPosts(asked)
    const people = await readAppointed(asked)
    const isThere = ({ expertId }: Post): boolean => people.has(expertId)
    return chains.map((chain) =>
      chain.posts.every(isThere) ? chain : { ...chain, posts: chain.posts.filter(isThere) },
    )
  })

/** A chain with who is appointed to it at a day, each once, with his active appointments; in the order of their ids. */
export const inOffice = ({ posts }: Pick<AppointedChain, 'posts'>, asOf: string): ReadonlyMap<string, Post[]> => {
  const found = new Map<string, Post[]>()
  for (const post of posts) {
    if (!isActive(post, asOf)) continue
    const own = found.get(post.expertId)
    if (own) own.push(post)
    else found.set(post.expertId, [post])
  }
  return found
}

/** Who was ever appointed to the chains of a scope, by his id. One query. */
export const readAppointed = (asked: Asked): Promise<ReadonlyMap<string, AppointedExpertsResult>> =>
  ofChains('appointedExperts', asked, async () => {
    const rows = await asked.reader.run(appointedExperts, chainsOf(asked))
    return new Map(rows.map((row) => [row.id, row]))
  })

/** The fields of everybody in {@link readAppointed}. One query. */
export const readFields = (asked: Asked): Promise<OfExperts<string>> =>
  ofChains('fieldsOfAppointed', asked, async () =>
    byExpert(await asked.reader.run(fieldsOfAppointed, chainsOf(asked)), ({ id }) => id),
  )

/** The fields that each chain of a scope and its segments need. One query. */
export const readNeeds = (asked: Asked): Promise<ReadonlyMap<string, readonly string[]>> =>
  ofChains('needsOfChains', asked, async () => {
    const rows = await asked.reader.run(needsOfChains, chainsOf(asked))
    return new Map(rows.map(({ id, needs }) => [id, needs]))
  })

/** Ids of the organisations that whoever is appointed at a day is tied to then. One query. */
export const readOrganisations = (asked: Asked): Promise<OfExperts<string>> =>
  atDay('organisationsOfAppointed', asked, async () => {
    const { asOf, reader } = asked
    return byExpert(await reader.run(organisationsOfAppointed, { asOf, ...chainsOf(asked) }), ({ id }) => id)
  })

/** The projects that whoever is appointed at a day takes part in. One query. */
export const readProjects = (asked: Asked): Promise<OfExperts<Participation>> =>
  atDay('projectsOfAppointed', asked, async () => {
    const { asOf, reader } = asked
    const rows = await reader.run(projectsOfAppointed, { asOf, ...chainsOf(asked) })
    return byExpert(rows, ({ id, status }): Participation => ({ id, status: status ?? null }))
  })

/** Whom those appointed at a day cooperate with then. One query. */
export const readPartners = (asked: Asked): Promise<OfExperts<Partner>> =>
  atDay('partnersOfAppointed', asked, async () => {
    const { asOf, reader } = asked
    const found = new Map<string, Partner[]>()
    for (const { regionId, pairs } of await reader.run(partnersOfAppointed, { asOf, ...chainsOf(asked) }))
      for (const [expert, id] of pairs) add(found, expert!, { id: id!, regionId: regionId ?? null })
    return found
  })

function byExpert<R extends { experts: readonly string[] }, T>(rows: readonly R[], make: (row: R) => T): OfExperts<T> {
  const found = new Map<string, T[]>()
  for (const row of rows) {
    const made = make(row)
    for (const expert of row.experts) add(found, expert, made)
  }
  return found
}

function add<T>(found: Map<string, T[]>, expert: string, one: T): void {
  const own = found.get(expert)
  if (own) own.push(one)
  else found.set(expert, [one])
}
