import { supposed } from '../changes/effect.js'
import { fieldLabel } from '../changes/labels.js'
import type { ChangeResult } from '../changes/index.js'
import type { Context } from '../context.js'
import type {
  ChangeProblemResolvers,
  ChangeResolvers,
  ChangeSetResolvers,
  FieldChangeResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.js'
import { camel } from '../kernel/words.js'
import { typeOfId } from '../model.js'

const ChangeSet: ChangeSetResolvers = {
  state: ({ state }) => state as never,
  source: ({ source }) => source as never,
  files: ({ files }) => (files == null ? [] : JSON.parse(files)) as never,
  reverts: ({ reverts }, _, { changeSets }) => (reverts == null ? null : changeSets.set(reverts)),
  revertedBy: ({ revertedBy }, _, { changeSets }) => (revertedBy == null ? null : changeSets.set(revertedBy)),
  changes: (set, args, { changeSets }) => changeSets.changes(set, args),
  actions: (set, _, { changeSets, viewer, today }) =>
    changeSets.actions(set, { by: viewer.name, rights: viewer.rights, today }),
  effect: (set, args, { analysis, today }) => analysis.plan.effect({ ...args, ...supposed(set, today) }),
}

const Change: ChangeResolvers = {
  entityId: ({ id }) => id,
  entity: ({ id }, _, { load }) => (typeOfId(id) ? load.entity.any(id) : null) as never,
  fields: ({ fields, table }) => fields.map((field) => ({ ...field, table })),
  // What was read in documents comes with these.
  confidence: () => null,
  source: () => null,
  status: () => null,
  changeSet: async ({ set }, _, { changeSets }) => {
    const found = typeof set === 'string' ? await changeSets.set(set) : set
    if (!found) throw new Error(`there is no change set ${set as string}, of which a change is kept`)
    return found
  },
}

/** A field before and after (字段变更). */
const FieldChange: FieldChangeResolvers = {
  field: ({ column }) => camel(column),
  label: ({ table, column }, { locale }) => fieldLabel(table, column, locale),
  before: ({ before }) => before ?? null,
  after: ({ after }) => after ?? null,
}

const ChangeProblem: ChangeProblemResolvers = {
  message: ({ message }, { locale }) => message[locale],
}

export const changeTypes = { ChangeSet, Change, FieldChange, ChangeProblem }

export const changeQueries: Pick<QueryResolvers, 'changeSet' | 'changeSets'> = {
  changeSet: (_, { id }, { changeSets }) => changeSets.set(id),
  changeSets: (_, args, { changeSets }) => changeSets.sets(args),
}

/** Fields that are read after a change read the graph anew. */
const written = async (context: Context, work: Promise<ChangeResult>): Promise<ChangeResult> => {
  const result = await work
  context.renew()
  return result
}

/** What changes the graph (变更). */
export const changeMutations: Pick<
  Required<MutationResolvers>,
  'applyChanges' | 'saveDraft' | 'submitDraft' | 'approveDraft' | 'rejectDraft' | 'withdrawDraft' | 'revertChangeSet'
> = {
  applyChanges: (_, args, context) => written(context, context.changes().apply(args)),
  saveDraft: (_, args, context) => written(context, context.changes().saveDraft(args)),
  submitDraft: (_, { id }, context) => written(context, context.changes().submit(id)),
  approveDraft: (_, { id, note }, context) => written(context, context.changes().approve(id, note)),
  rejectDraft: (_, { id, reason }, context) => written(context, context.changes().reject(id, reason)),
  withdrawDraft: (_, { id }, context) => written(context, context.changes().withdraw(id)),
  revertChangeSet: (_, { id }, context) => written(context, context.changes().revert(id)),
}
