import type { BoardInput, GapFilter, ProposalInput } from '../../generated/types.js'

/**
 * What answering one field costs, besides what is selected below it, in points: a point is one row read and shown,
 * about 15 microseconds of one core in a graph of 30,000 experts. Figures are measured there, rounded up.
 */
export interface Cost {
  /** All of it, wherever it is worked out. */
  work: number
  /** The part that keeps the thread busy it is answered on; the engine does the rest. Default: all of it. */
  held?: number
}

/** Arguments as coerced: variables and defaults are filled in. */
export type Args = Readonly<Record<string, unknown>>
export type Price = Cost | ((args: Args) => Cost)

/** A list of a noun: conditions and orders look at all of its entities. */
export const LIST: Cost = { work: 3500, held: 30 }
/** An entity by its id. */
export const ENTITY: Cost = { work: 30 }
/** A change set: each change is checked and written, by the engine for the most part. */
export const CHANGE = ({ changes }: Args): Cost => {
  const count = Array.isArray(changes) ? changes.length : 50
  return { work: 2000 + 60 * count, held: 100 + 15 * count }
}
/** So many gaps that are kept: they are filtered, put in order and counted. */
export const KEPT = (gaps: number): Cost => ({ work: 60 + 0.15 * gaps })
/** What an administrator does: it is written down, then done. */
const DESK: Cost = { work: 300, held: 100 }
/** A value that is no object. */
export const LEAF: Cost = { work: 0.05 }
/** An object. */
export const OBJECT: Cost = { work: 1 }
/** A row of the graph: the engine reads it, and to show it takes 2 to 3 microseconds. */
export const ROW: Cost = { work: 1, held: 0.25 }
/** What GraphQL tells of the schema is all in memory. */
export const SCHEMA = { object: { work: 0.02 }, leaf: { work: 0.005 } } as const

/** What gap rules cost, beside what they all read. */
const rules: Readonly<Record<string, number>> = {
  G01: 5000,
  G02: 3000,
  G03: 3000,
  G04: 38_000,
  G05: 15_000,
  G06: 16_000,
  G07: 12_500,
  G08: 32_000,
  G10: 2500,
  G11: 15_000,
  G12: 6000,
  G13: 36_000,
  G14: 6500,
  G21: 3000,
  G22: 3000,
  G25: 16_000,
  G26: 36_000,
}
/** Any other. */
const RULE = 1500
const RULES = 33
/** What they all read: chains, regions and registers. */
const ANY_RULE = 2500
const ALL_RULES =
  ANY_RULE + Object.values(rules).reduce((sum, price) => sum + price, RULE * (RULES - Object.keys(rules).length))

/** What it costs to run some rules, all where none are named. */
const running = (ids: readonly string[] | null | undefined): number =>
  ids ? [...new Set(ids)].reduce((sum, id) => sum + (rules[id] ?? RULE), ANY_RULE) : ALL_RULES

const filterOf = (args: Args) => args.filter as GapFilter | null | undefined
/** Lines of a text that are asked for, at most 2000. */
const lineCount = (from: number, to: number | null | undefined): number =>
  Math.max(0, Math.min(2000, (to ?? Infinity) - from + 1))
const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)

/** What reading some ids costs: those of gaps are found by their rules, each once. */
function byIds(ids: readonly string[]): Cost {
  const asked = new Set(ids.filter((id) => id.startsWith('gap:')).map((id) => id.split(':', 2)[1]!))
  return { work: (ids.length + 1) * ENTITY.work + (asked.size ? running([...asked]) : 0) }
}

const appointing = (chains: unknown): Cost => ({
  work: chains ? Math.min(300_000, 30_000 + 10_000 * lengthOf(chains)) : 300_000,
})

/** What may tell of what is kept beside the state of the store, as boards are, and what was recorded of gaps. */
export const BESIDE: ReadonlySet<string> = new Set([
  'Query.board',
  'Query.boards',
  'Query.node',
  'Query.nodes',
  'Query.gapChanges',
  'Gap.since',
  'Gap.history',
])

/** Every field that costs more than its rows. What is a list of a noun, or an entity by its id, needs no line. */
export const prices: Readonly<Record<string, Price>> = {
  'Query.node': ({ id }) => byIds([id as string]),
  'Query.nodes': ({ ids }) => byIds(ids as string[]),
  'Clause.factCount': { work: 300 },
  'Clause.facts': { work: 300 },
  'Query.search': { work: 24_000, held: 100 },
  'Query.enumerations': { work: 50 },
  'Query.viewer': { work: 5 },
  'Query.changeCursor': { work: 50 },
  'Viewer.rightsFor': { work: 200 },
  'ChangeSet.actions': { work: 500 },
  'Query.board': { work: 60 },
  'Query.boards': { work: 500 },
  'Query.policyText': { work: 60 },
  'PolicyText.lines': ({ from, to }) => ({
    work: 20 + lineCount(from as number, to as number | null | undefined) / 10,
  }),
  'TextLine.facts': { work: 2, held: 0.5 },
  'Board.panels': { work: 5 },
  'Mutation.saveBoard': ({ board }) => ({
    work: 500 + 200 * lengthOf((board as BoardInput).panels),
    held: 100 + 100 * lengthOf((board as BoardInput).panels),
  }),
  'Mutation.removeBoard': { work: 500, held: 20 },
  'Query.auditLog': { work: 1000, held: 50 },
  'Query.accounts': { work: 200, held: 50 },
  'Query.backups': { work: 200, held: 50 },
  'Mutation.addAccount': DESK,
  'Mutation.setAccount': DESK,
  'Mutation.resetPassword': DESK,
  'Mutation.addToken': DESK,
  'Mutation.revokeToken': DESK,
  'Mutation.makeBackup': DESK,
  'Mutation.checkBackup': DESK,
  'Mutation.revealPersonal': { work: 100, held: 20 },
  'Query.gapChanges': { work: 1500, held: 60 },
  'Gap.since': { work: 5 },
  'Gap.history': { work: 5 },
  'Query.gapRules': { work: 50 },
  'Query.gaps': (args) => ({ work: running(filterOf(args)?.rules) }),
  'Query.gapSummary': (args) => ({ work: running(filterOf(args)?.rules) }),
  // All the evidence of all that is counted is read.
  'GapSummaryRow.synthetic': { work: 5 },
  'Query.crossTab': { work: 25_000 },
  'Query.crossTabAxes': { work: 50 },
  'Query.declaredGaps': { work: ALL_RULES / 4 },
  'Query.targetProgress': { work: 15_000 },
  'TargetProgress.brokenDown': { work: 200 },
  'Query.graphCounters': { work: 50 },
  'Query.requirementMatrix': { work: 12_000 },
  'Query.compareRegions': ({ regions, rules: ids }) => ({
    work: running(ids as string[]) * (0.3 + 0.07 * lengthOf(regions)) + 20_000,
  }),
  'ChangeSet.effect': ({ rules: ids }) => ({ work: 1.3 * running(ids as string[] | null | undefined) + 5000 }),
  'Query.whatIf': ({ rules: ids }) => ({ work: 1.3 * running(ids as string[]) + 5000 }),
  'ChangeSet.moved': { work: 3000, held: 300 },
  'Mutation.draftProposal': ({ proposal }) => {
    const { appointments, team } = proposal as ProposalInput
    const { work } = appointments ? appointing(appointments.chains) : { work: team ? 20_000 : 3000 }
    return { work: work + 8000 }
  },
  'Query.proposeAppointments': ({ chains }) => appointing(chains),
  'Query.proposeTeam': { work: 20_000 },
  'Query.succession': ({ chain }) => ({ work: chain == null ? 90_000 : 8000 }),
  'Query.referralRanking': { work: 6000, held: 300 },
  'Query.disciplineSupply': ({ chain }) => ({ work: chain == null ? 3000 : 500, held: 300 }),
  'Query.resourcesFor': { work: 2000, held: 500 },
  'Query.fundingByChain': { work: 6000, held: 500 },
  'Query.voucherUse': { work: 3000, held: 500 },
  'Query.dispatchTotals': { work: 4000, held: 500 },
  'Query.matchDemand': { work: 25_000 },
  'Query.findExperts': { work: 15_000 },
  'Query.suggestCollaborators': { work: 6000 },
  'Query.collaborationPaths': ({ maxHops }) => ({
    work: 1000 * 2 ** (Math.min(6, maxHops as number) - 1),
    held: 200 * (maxHops as number),
  }),
  'Query.namedPath': { work: 8000, held: 1000 },
  'Query.partnershipPairs': { work: 1500, held: 300 },
  'Query.nativeTalent': { work: 40_000 },
  'Query.poolLedger': { work: 4000 },
  'Query.ladderCandidates': { work: 6000 },
  'Query.upgradeCandidates': { work: 3000 },
  'Query.localConversion': { work: 6000 },
  'Query.demandPipeline': { work: 5000 },
  'Query.keyListChanges': { work: 300 },
  'Query.shortageFill': { work: 2000 },
  'Query.uncontacted': { work: 8000 },
  'Query.eligibility': { work: 400, held: 200 },
}

/** How many items lists without pages have at most, or in a graph of 30,000 experts; any other has `UNPAGED`. */
export const lengths: Readonly<Record<string, number>> = {
  'ChangeSet.actions': 6,
  'Query.backups': 100,
  'Account.tokens': 5,
  'Account.regions': 5,
  'Viewer.rightsFor': 5,
  'Board.panels': 24,
  'Board.sharedWith': 5,
  'GapEvidence.entities': 50,
  'RequirementMatrix.rows': 1000,
  'CrossTab.rowKeys': 50,
  'CrossTab.columnKeys': 20,
  'CrossTab.cells': 200,
  'Query.crossTabAxes': 60,
  'Query.gapRules': RULES,
  'Query.gapSummary': 500,
  'Query.graphCounters': 50,
  'Query.enumerations': 60,
  'Query.succession': 150,
  'Query.referralRanking': 100,
  'ReferralRank.experts': 20,
  'ReferralRank.activeExperts': 20,
  'Query.disciplineSupply': 600,
  'Query.resourcesFor': 100,
  'Query.fundingByChain': 150,
  'ChainFunding.fundings': 20,
  'Query.voucherUse': 10,
  'VoucherUseTotals.enterprises': 100,
  'Query.dispatchTotals': 10,
  'DispatchTotals.experts': 100,
  'DispatchTotals.served': 100,
  'Query.declaredGaps': 100,
  'TargetProgress.brokenDown': 40,
  'TeamRejection.experts': 500,
  'AppointmentProposal.appointments': 50,
  'AppointmentProposal.closes': 200,
  'AppointmentProposal.remaining': 500,
  'WhatIfResult.closed': 200,
  'WhatIfResult.opened': 200,
  'WhatIfResult.changed': 200,
  '__Schema.types': 400,
}
export const UNPAGED = 10
