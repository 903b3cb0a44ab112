import {
  expertProfiles,
  expertsNearFields,
  workingTogether,
  type ExpertProfilesResult,
} from '../../generated/cypher.js'
import { InputError } from '../../kernel/errors.js'
import { typeOfId, type EntityTypeName } from '../../model.js'
import { affinity, bestFit, NEAR_STEPS } from '../algorithms/fieldFit.js'
import { groupBy } from '../../kernel/group.js'
import type { Tree } from '../../kernel/tree.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'
import { firstOf } from './arguments.js'
import { readCommonTies, worthOf, type Common } from './commonTies.js'
import { byScore, group, scored, type Part, type ScorePart } from './part.js'
import { unique } from './pool.js'
import { collaboratorWords, commonFieldsWords, commonTiesWords, sharedKinds } from './words/collaborators.js'

/** An expert with whom another might cooperate. */
export interface CollaboratorSuggestion {
  expertId: string
  score: number
  parts: ScorePart[]
  /** Entities both are tied to. */
  commonIds: string[]
  exhaustive: boolean
  explanation: Bilingual
}

export interface SuggestCollaboratorsArgs {
  expert: string
  first?: number | null
  asOf?: string | null
}

/** Experts looked at at most: by their fields, and by what they share. */
const LIMITS = { byFields: 2_000, byTies: 3_000 }
const weights = { COMMON_FIELDS: 0.5, COMMON_TIES: 0.5 }

type Profile = ExpertProfilesResult

/**
 * With whom an expert, who doesn't work with them yet, might: best first; of equal scores by id. A fixed number of
 * queries.
 * @throws InputError saying what was expected
 */
export async function suggestCollaborators(
  { io, trees }: { io: AnalysisIO; trees: Trees },
  args: SuggestCollaboratorsArgs,
): Promise<CollaboratorSuggestion[]> {
  const first = firstOf(args.first ?? 10)
  const asOf = asOfDay(io, args.asOf)
  const [self] = typeOfId(args.expert) === 'Expert' ? await io.reader.run(expertProfiles, { ids: [args.expert] }) : []
  if (!self) throw new InputError(`expert: expected the id of an expert, found "${args.expert.slice(0, 80)}"`)
  const tree = await trees.fields()
  const fields = self.fields.map(({ id }) => id)
  const together = Object.values((await io.reader.run(workingTogether, { expert: self.id, asOf })) ?? {})
  const already = new Set(together.flatMap((people: { id: string }[]) => people.map(({ id }) => id)))
  const { common, exhaustive } = await readCommonTies(io.reader, self.id, asOf)
  const byFields = await io.reader.run(expertsNearFields, {
    fields: [...tree.near(fields, NEAR_STEPS)],
    shared: fields,
    expert: self.id,
    limit: LIMITS.byFields,
  })
  const byTies = [...common].map(([expertId, shared]) => ({ expertId, score: worthOf(shared) })).sort(byScore)
  const ids = unique([
    ...byFields.map(({ id }) => id),
    ...byTies.slice(0, LIMITS.byTies).map(({ expertId }) => expertId),
  ]).filter((id) => !already.has(id))
  const people = await io.reader.run(expertProfiles, { ids })
  const all = exhaustive && byFields.length < LIMITS.byFields && byTies.length <= LIMITS.byTies
  const ranked = people
    .map((person) => ({ person, expertId: person.id, shared: common.get(person.id) ?? new Map<string, number>() }))
    .map((one) => ({
      ...one,
      ...scored(
        [
          { ...commonFields(self, one.person, tree) },
          { kind: 'COMMON_TIES', value: worthOf(one.shared), explanation: { ZH: '', EN: '' }, evidence: [] },
        ],
        weights,
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort(byScore)
    .slice(0, first)
  const names = await namesOf(
    io,
    ranked.flatMap(({ shared }) => [...shared.keys()]),
  )
  return ranked.map(({ person, expertId, score, parts: [fieldsPart, tiesPart], shared }): CollaboratorSuggestion => {
    const parts = [fieldsPart!, { ...tiesPart!, ...commonTies(shared, names) }]
    return {
      expertId,
      score,
      parts,
      commonIds: byWorth(shared),
      exhaustive: all,
      explanation: collaboratorWords(self.name, person.name, score, parts),
    }
  })
}

/**
 * Over his fields, the mean of the nearness of the other's: 1 for the same, 1/2 for the one above or below, 1/3 at two
 * steps.
 */
function commonFields(self: Profile, person: Profile, tree: Tree): Part {
  const theirs = person.fields.map(({ id }) => id)
  const near = self.fields.map((field) => ({ ...field, value: bestFit(tree, theirs, field.id, affinity) }))
  const [same, adjacent] = [near.filter(({ value }) => value === 1), near.filter(({ value }) => value > 0 && value < 1)]
  return {
    kind: 'COMMON_FIELDS',
    value: near.length ? near.reduce((sum, { value }) => sum + value, 0) / near.length : 0,
    explanation: commonFieldsWords(
      same.map(({ name }) => name),
      adjacent.map(({ name }) => name),
      person.fields.map(({ name }) => name),
    ),
    evidence: [
      group('相同领域', 'Same fields', unique(same.map(({ id }) => id))),
      group('相邻领域', 'Fields near one of the other', unique(adjacent.map(({ id }) => id))),
    ],
  }
}

/** Kinds of entities two experts share, in the order in which they are told. */
const kinds: readonly { types: readonly EntityTypeName[]; label: Bilingual }[] = [
  { types: ['Expert'], label: sharedKinds.partners },
  { types: ['Project'], label: sharedKinds.projects },
  { types: ['Chain'], label: sharedKinds.chains },
  { types: ['Institution', 'Enterprise'], label: sharedKinds.organisations },
]

function commonTies(shared: Common, names: ReadonlyMap<string, string>): Pick<Part, 'explanation' | 'evidence'> {
  const byType = groupBy(byWorth(shared), (id) => typeOfId(id))
  const found = kinds
    .map(({ types, label }) => ({ label, ids: types.flatMap((type) => byType.get(type) ?? []) }))
    .filter(({ ids }) => ids.length > 0)
  return {
    explanation: commonTiesWords(found.map(({ label, ids }) => ({ label, names: ids.map((id) => names.get(id)!) }))),
    evidence: found.map(({ label, ids }) => group(label.ZH, label.EN, ids)),
  }
}

const byWorth = (shared: Common): string[] =>
  [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)

async function namesOf(io: AnalysisIO, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await Promise.all([...new Set(ids)].map((id) => io.entities.need('Entity', id)))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
