import type { Viewer } from '../access/viewer.js'
import { supposed } from '../changes/effect.js'
import type { FieldItem } from '../changes/read.js'
import { fieldLabel } from '../changes/labels.js'
import type { ChangeResult } from '../changes/index.js'
import { titleIn } from '../changes/titles.js'
import { cursorOf } from '../events/place.js'
import type { Context, ListenArgs } from '../context.js'
import type {
  ChangeProblemResolvers,
  ChangeResolvers,
  ChangeSetResolvers,
  FieldChangeResolvers,
  MutationResolvers,
  QueryResolvers,
  SubscriptionResolvers,
} from '../generated/resolvers.js'
import { parseSource } from '../kernel/source.js'
import { camel } from '../kernel/words.js'
import { typeOfId } from '../model.js'

const ChangeSet: ChangeSetResolvers = {
  title: ({ title }, { locale }) => titleIn(title, locale),
  state: ({ state }) => state as never,
  source: ({ source }) => source as never,
  files: ({ files }) => (files == null ? [] : JSON.parse(files)) as never,
  reverts: ({ reverts }, _, { changeSets }) => (reverts == null ? null : changeSets.set(reverts)),
  revertedBy: ({ revertedBy }, _, { changeSets }) => (revertedBy == null ? null : changeSets.set(revertedBy)),
  changes: (set, args, { changeSets }) => changeSets.changes(set, args),
  actions: (set, _, { changeSets, viewer, today }) =>
    changeSets.actions(set, { by: viewer.name, rights: viewer.rights, today }),
  effect: async (set, { region, ...args }, { analysis, today, viewer, load }) =>
    analysis.plan.effect({
      ...args,
      ...supposed(set, today),
      regions: region == null ? ownRegions(viewer) : new Set(await load.io.regionIds(region, true)),
    }),
  moved: (set, _, { changeSets, today }) => changeSets.moved(set, today),
}

const Change: ChangeResolvers = {
  cursor: (change) => (change.number > 0 && typeof change.set === 'string' ? cursorOf(change) : null),
  index: ({ row }) => row ?? null,
  entityId: ({ id }) => id,
  entity: ({ id }, _, { load }) => (typeOfId(id) ? load.entity.any(id) : null) as never,
  mergedInto: ({ mergedInto }, _, { load }) => (mergedInto == null ? null : load.entity.any(mergedInto)) as never,
  fields: ({ fields, table }) => fields.map((field) => ({ ...field, table })),
  confidence: ({ candidate, fields }) => candidate?.confidence ?? (written(fields, 'confidence') as number | null),
  source: ({ candidate, fields }) => {
    const [source] = [candidate?.source ?? written(fields, 'source') ?? []].flat() as string[]
    return source === undefined ? null : parseSource(source)
  },
  status: ({ candidate }) => candidate?.status ?? null,
  doubt: ({ candidate }, { locale }) => candidate?.doubt?.[locale] ?? null,
  changeSet: async ({ set }, _, { changeSets }) => {
    const found = typeof set === 'string' ? await changeSets.set(set) : set
    if (!found) throw new Error(`there is no change set ${set as string}, of which a change is kept`)
    return found
  },
}

/** What a change makes of a column; null where it leaves it. */
const written = (fields: readonly Pick<FieldItem, 'column' | 'after'>[], name: string): unknown =>
  fields.find(({ column }) => column === name)?.after ?? null

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

export const changeQueries: Pick<QueryResolvers, 'changeSet' | 'changeSets' | 'changeCursor'> = {
  changeCursor: (_, _args, { changeCursor }) => changeCursor(),
  changeSet: (_, { id }, { changeSets }) => changeSets.set(id),
  changeSets: (_, args, { changeSets }) => changeSets.sets(args),
}

/** What is told as it happens (订阅). */
export const changeSubscriptions: SubscriptionResolvers = {
  changes: {
    subscribe: (_root: unknown, args: ListenArgs, { listen }: Context) => listen(args) as never,
    resolve: (_root: unknown, _args: unknown, { told }: Context) => told(),
  },
}

/** An account for some regions asks about these. */
const ownRegions = ({ regions, within }: Viewer): ReadonlySet<string> | undefined =>
  regions.length && within ? new Set(within) : undefined

/** Fields that are read after a change read the graph anew. */
const renewed = async (context: Context, work: Promise<ChangeResult>): Promise<ChangeResult> => {
  const result = await work
  context.renew()
  return result
}

/** What changes the graph (变更). */
export const changeMutations: Pick<
  Required<MutationResolvers>,
  | 'applyChanges'
  | 'saveDraft'
  | 'draftProposal'
  | 'submitDraft'
  | 'approveDraft'
  | 'rejectDraft'
  | 'withdrawDraft'
  | 'revertChangeSet'
  | 'decideCandidates'
> = {
  applyChanges: (_, args, context) => renewed(context, context.changes().apply(args)),
  saveDraft: (_, args, context) => renewed(context, context.changes().saveDraft(args)),
  draftProposal: (_, { proposal, title, note, asOf }, context) =>
    renewed(
      context,
      context.analysis.plan
        .asChanges(proposal, asOf)
        .then(({ title: kind, changes }) =>
          context.changes().saveDraft({ title: title ?? kind, note, changes, source: 'PROPOSAL' }),
        ),
    ),
  submitDraft: (_, { id }, context) => renewed(context, context.changes().submit(id)),
  approveDraft: (_, { id, note }, context) => renewed(context, context.changes().approve(id, note)),
  rejectDraft: (_, { id, reason }, context) => renewed(context, context.changes().reject(id, reason)),
  withdrawDraft: (_, { id }, context) => renewed(context, context.changes().withdraw(id)),
  decideCandidates: (_, { changeSet, decisions }, context) =>
    renewed(context, context.changes().decide(changeSet, decisions)),
  revertChangeSet: (_, { id }, context) => renewed(context, context.changes().revert(id)),
}
