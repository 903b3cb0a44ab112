import { suppliedFields, suppliedChains } from '../../generated/cypher.js'
import type { SupplyStatus } from '../../generated/types.js'
import { asOfDay } from '../asOf.js'
import type { AnalysisIO } from '../io.js'
import type { RegisterAnalysis } from '../registers/index.js'
import type { Trees } from '../trees.js'

/** Which disciplines supply a field that a chain needs. */
export interface DisciplineSupply {
  chainId: string
  fieldId: string
  disciplineIds: string[]
  status: SupplyStatus
}

export interface DisciplineArgs {
  region?: string | null
  chain?: string | null
  within?: string | null
  asOf?: string | null
}

/**
 * Every field that chains need, with the disciplines whose field is that or lies under it (学科支撑). Where nobody
 * keeps disciplines for the chain's region nothing can be said of their absence.
 * @throws InputError
 */
export async function disciplineSupply(
  io: AnalysisIO,
  trees: Trees,
  registers: RegisterAnalysis,
  args: DisciplineArgs,
): Promise<DisciplineSupply[]> {
  const asOf = asOfDay(io, args.asOf)
  const regions = args.region == null ? null : await io.regionIds(args.region, true)
  const within = args.within == null ? null : await io.regionIds(args.within, true, 'within')
  const chains = await io.reader.run(suppliedChains, { regions, chains: args.chain == null ? null : [args.chain] })
  const disciplines = await io.reader.run(suppliedFields, { regions: within, asOf })
  const tree = await trees.fields()
  const standings = await registers.standings(
    chains.map(({ regionId }) => ({ register: 'disciplines' as const, regionId })),
    asOf,
  )
  return chains.flatMap(({ id, needs }, index) =>
    [...new Set(needs)].toSorted().map((fieldId) => {
      const below = tree.downwards([fieldId])
      const found = disciplines.filter(({ fields }) => fields.some((field) => below.has(field)))
      return {
        chainId: id,
        fieldId,
        disciplineIds: found.map((one) => one.id),
        status: found.length ? 'SUPPLIED' : standings[index] === 'EMPTY' ? 'NOT_ASSESSED' : 'NONE',
      } satisfies DisciplineSupply
    }),
  )
}
