import type { Right } from '../access/rights.js'
import type { Viewer as ViewerOf } from '../access/viewer.js'
import type { Context } from '../context.js'
import { AccessError } from '../kernel/errors.js'
import { rights } from '../generated/rights.js'
import type { AuditEntryResolvers, MutationResolvers, QueryResolvers, ViewerResolvers } from '../generated/resolvers.js'

/** Who asks (当前用户). */
const Viewer: ViewerResolvers = {
  regions: ({ regions }, _, { load }) => Promise.all(regions.map((id) => load.entity.need('Region', id))),
  rights: ({ rights: { held } }) => [...held],
  bounded: ({ within }) => within !== undefined,
  rightsFor: ({ rights: held }, { id }, { changeSets }) => changeSets.rightsAt(id, { rights: held }),
}

/** What somebody did (审计记录). */
const AuditEntry: AuditEntryResolvers = {
  id: ({ file, n }) => `audit:${file.replace('.audit', '')}/${n}`,
  people: ({ people = {} }) => Object.entries(people).map(([id, fields]) => ({ id, fields: [...fields] })),
  changeSets: ({ changeSets }) => [...(changeSets ?? [])],
  failed: ({ failed }) => failed ?? false,
}

export const accessTypes = { Viewer, AuditEntry }

export const accessQueries: Pick<QueryResolvers, 'viewer' | 'auditLog'> = {
  viewer: (_, _args, { viewer }) => viewer,
  auditLog: (_, args, { viewer, office }) => {
    need(viewer, 'ADMINISTER', 'auditLog')
    return office().auditLog(args)
  },
}

export const accessMutations: Pick<Mutations, 'revealPersonal'> = {
  revealPersonal: (_, args, { viewer, office }) => office().reveal(viewer, args),
}

/** @throws AccessError FORBIDDEN */
function need({ rights, role }: ViewerOf, right: Right, what: string): void {
  if (!rights.may(right))
    throw new AccessError('FORBIDDEN', `${what} needs the right ${right}, which a ${role} does not have`)
}

type Mutations = Required<MutationResolvers>
type Resolve = (parent: object, args: object, context: Context, info: unknown) => unknown

/** Mutations that look at the right they need before they look at anything else. */
export const guarded = (mutations: Mutations): Mutations =>
  Object.fromEntries(
    Object.entries(mutations).map(([name, resolve]): [string, Resolve] => [
      name,
      (parent, args, context, info) => {
        need(context.viewer, rights[name as keyof typeof rights], name)
        return (resolve as Resolve)(parent, args, context, info)
      },
    ]),
  ) as unknown as Mutations
