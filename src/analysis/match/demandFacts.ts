import { demandContext, type DemandContextResult } from '../../generated/cypher.js'
import { InputError } from '../../kernel/errors.js'
import type { ChainKind } from '../../generated/types.js'
import type { Tree } from '../../kernel/tree.js'
import { codesOf } from '../gap/parameters.js'
import { gapKey } from '../gap/finding.js'
import type { GapAnalysis } from '../gap/index.js'
import type { AnalysisIO } from '../io.js'
import { byId } from '../../kernel/compare.js'

/** What a demand is matched by. */
export interface DemandFacts {
  id: string
  name: string
  asOf: string
  fields: Tree
  enterprise: DemandContextResult['enterprise']
  /** The demand's chain. */
  chain: DemandContextResult['chains'][number] | null
  /** The fields it needs; where it names none, those its chain and the segments of it need. */
  needs: readonly { id: string; name: string }[]
  /** Whether the enterprise leads: chain master, or innovation leader on the chain. */
  leading: boolean
  /** Fields the chain needs and nobody covers (G06). */
  bare: readonly string[]
  /** Whether the chain lacks senior experts (G03). */
  lacksSenior: boolean
  /** Other enterprises on the demand's chain; without one, on the chains of the enterprise. */
  rivals: ReadonlyMap<string, string>
  appointed: ReadonlySet<string>
  teams: ReadonlySet<string>
  /** Planned or active projects that address the demand, are for the chain or undertaken by the enterprise. */
  projects: ReadonlySet<string>
  /** Experts affiliated with or engaged by the enterprise. */
  colleagues: ReadonlySet<string>
  /** Experts known to be tied to the enterprise or the chain: of these, of their projects and teams. */
  known: ReadonlySet<string>
  /** Organisations that partner with the enterprise. */
  partners: ReadonlySet<string>
}

/**
 * Everything about a demand but its candidates: one query, and those of two gap rules where it has a chain.
 * @throws InputError for an unknown demand
 */
export async function readDemand(
  io: AnalysisIO,
  gap: GapAnalysis,
  fields: Tree,
  demand: string,
  asOf: string,
): Promise<DemandFacts> {
  const row = await io.entities.maybe('Demand', demand)
  const context = row && (await io.reader.run(demandContext, { demand, asOf }))
  if (!row || !context)
    throw new InputError(`demand: expected the id of a demand such as demand:…, found "${demand.slice(0, 80)}"`)
  const { enterprise, places } = context
  const chain = context.chains[0] ?? null
  const open = chain
    ? await gap.list(
        { rules: ['G03', 'G06'], chains: [chain.id], parameters: { G03: { kinds }, G06: { kinds } } },
        asOf,
      )
    : []
  const prefix = chain ? gapKey('G06', chain.id, '') : ''
  const here = places.filter(({ id }) => chain === null || id === chain.id)
  const rivals = (chain ? chain.rivals : context.rivals).filter(({ id }) => id !== enterprise.id)
  const set = (...lists: readonly { id: string }[][]): Set<string> => new Set(lists.flat().map(({ id }) => id))
  return {
    id: row.id,
    name: row.name,
    asOf,
    fields,
    enterprise,
    chain,
    needs: distinct(context.needs.length ? context.needs : (chain?.needs ?? [])),
    leading:
      here.some(({ master }) => master) ||
      ((enterprise.tiers ?? []).includes('INNOVATION_LEADER') && (chain === null || here.length > 0)),
    bare: open.filter(({ rule }) => rule === 'G06').map(({ key }) => key.slice(prefix.length)),
    lacksSenior: open.some(({ rule }) => rule === 'G03'),
    rivals: new Map(rivals.map(({ id, name }) => [id, name])),
    appointed: set(chain?.appointed ?? []),
    teams: set(chain?.teams ?? []),
    projects: set(context.addressing, context.undertaken, chain?.projects ?? []),
    colleagues: set(context.colleagues),
    known: set(
      context.colleagues,
      context.workers,
      chain?.appointed ?? [],
      chain?.members ?? [],
      chain?.participants ?? [],
    ),
    partners: set(context.partners),
  }
}

/** All kinds: a demand may be of any chain. */
const kinds = codesOf<ChainKind>('ChainKind')

const distinct = (fields: readonly { id: string; name: string }[]) =>
  [...new Map(fields.map((field) => [field.id, field])).values()].sort(byId)
