import type { Right } from '../access/rights.js'
import { GUEST_VIEWER, type Viewer as ViewerOf } from '../access/viewer.js'
import type { Context } from '../context.js'
import { AccessError } from '../kernel/errors.js'
import { rights } from '../generated/rights.js'
import type {
  AccountResolvers,
  AuditEntryResolvers,
  MutationResolvers,
  QueryResolvers,
  ViewerResolvers,
} from '../generated/resolvers.js'

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

/** Who may sign in (账号). */
const Account: AccountResolvers = {
  // One that is gone from the graph is no region any more; the account is listed all the same.
  regions: async ({ regions }, _, { load }) =>
    (await Promise.all(regions.map((id) => load.entity.one('Region', id)))).filter((one) => one !== null),
}

export const accessTypes = { Viewer, AuditEntry, Account }

export const accessQueries: Pick<QueryResolvers, 'viewer' | 'auditLog' | 'accounts' | 'backups'> = {
  viewer: (_, _args, { viewer }) => viewer,
  auditLog: (_, args, { viewer, office }) => {
    need(viewer, 'ADMINISTER', 'auditLog')
    return office().auditLog(args)
  },
  accounts: (_, args, { viewer, office }) => {
    need(viewer, 'ADMINISTER', 'accounts')
    return office().accounts.all(args)
  },
  backups: (_, _args, { viewer, office }) => {
    need(viewer, 'ADMINISTER', 'backups')
    return office().backups.all()
  },
}

export const accessMutations: Pick<
  Mutations,
  | 'revealPersonal'
  | 'addAccount'
  | 'setAccount'
  | 'resetPassword'
  | 'addToken'
  | 'revokeToken'
  | 'makeBackup'
  | 'checkBackup'
> = {
  revealPersonal: (_, args, { viewer, office }) => office().reveal(viewer, args),
  addAccount: (_, args, { viewer, office }) => office().accounts.add(viewer, args),
  setAccount: (_, args, { viewer, office }) => office().accounts.set(viewer, args),
  resetPassword: (_, { name }, { viewer, office }) => office().accounts.resetPassword(viewer, name),
  addToken: (_, { account, ...facts }, { viewer, office }) => office().accounts.addToken(viewer, account, facts),
  revokeToken: (_, { account, label }, { viewer, office }) => office().accounts.revokeToken(viewer, account, label),
  makeBackup: (_, _args, { viewer, office }) => office().backups.make(viewer),
  checkBackup: (_, { name }, { viewer, office }) => office().backups.check(viewer, name),
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
        const right: Right | null = rights[name as keyof typeof rights]
        if (right !== null) need(context.viewer, right, name)
        else if (context.viewer.name === GUEST_VIEWER.name)
          throw new AccessError('FORBIDDEN', `${name} needs an account, or somebody who sits at the machine`)
        return (resolve as Resolve)(parent, args, context, info)
      },
    ]),
  ) as unknown as Mutations
