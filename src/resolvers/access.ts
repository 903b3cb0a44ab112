import type { Context } from '../context.js'
import { AccessError } from '../kernel/errors.js'
import { rights } from '../generated/rights.js'
import type { MutationResolvers, QueryResolvers, ViewerResolvers } from '../generated/resolvers.js'

/** Who asks (当前用户). */
const Viewer: ViewerResolvers = {
  regions: ({ regions }, _, { load }) => Promise.all(regions.map((id) => load.entity.need('Region', id))),
  rights: ({ rights: { held } }) => [...held],
  bounded: ({ within }) => within !== undefined,
}

export const accessTypes = { Viewer }

export const accessQueries: Pick<QueryResolvers, 'viewer'> = {
  viewer: (_, _args, { viewer }) => viewer,
}

type Mutations = Required<MutationResolvers>
type Resolve = (parent: object, args: object, context: Context, info: unknown) => unknown

/** Mutations that look at the right they need before they look at anything else. */
export const guarded = (mutations: Mutations): Mutations =>
  Object.fromEntries(
    Object.entries(mutations).map(([name, resolve]): [string, Resolve] => [
      name,
      (parent, args, context, info) => {
        const right = rights[name as keyof typeof rights]
        if (!context.viewer.rights.may(right))
          throw new AccessError(
            'FORBIDDEN',
            `${name} needs the right ${right}, which a ${context.viewer.role} does not have`,
          )
        return (resolve as Resolve)(parent, args, context, info)
      },
    ]),
  ) as unknown as Mutations
