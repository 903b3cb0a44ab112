import { g17 as query, type G17Result } from '../../../generated/cypher.js'
import type { ChainKind } from '../../../generated/types.js'
import type { Tree } from '../../algorithms/tree.js'
import type { Bilingual } from '../../io.js'
import { codes } from '../parameters.js'
import { NOWHERE } from '../reach.js'
import { defineRule, type Draft, type Evidence, type Unassessed } from '../rule.js'
import { supportable } from '../supportable.js'
import { counted, listed } from '../text.js'

const looked: readonly ChainKind[] = ['INNOVATION', 'INDUSTRY']

/** An innovation and an industry chain that do not meet (两链脱节). */
export const g17 = defineRule({
  id: 'G17',
  title: { ZH: '创新链与产业链脱节', EN: 'Chains that miss each other' },
  description: {
    ZH: '创新链没有支撑任何产业链（不论地区），或产业链没有本地区及其上级地区的创新链支撑；本地区及上级地区都没有创新链的地区不考察。已终止的链条不考察，也不算支撑或被支撑；拟建的算。临近：与其他类别、已终止的链条的支撑关系，或来自其他地区（含下级地区）创新链的支撑。对象为链条。',
    EN: 'A chain of kind INNOVATION supports no chain of kind INDUSTRY, of whatever region; or no chain of kind INNOVATION of its region or of a region above supports a chain of kind INDUSTRY; a region without any innovation chain of its own or above is not assessed. Discontinued chains are left out and count for nothing at the other end; planned ones count. Near misses: support to or from chains of other kinds or discontinued ones, and by innovation chains of other regions, those below included. The subject is the chain.',
  },
  severity: { ZH: '创新链0.6，产业链0.5；有临近关系的减0.1。', EN: '0.6 for an innovation chain, 0.5 for an industry chain; 0.1 less with a near miss.' },
  basis: ['policy:qiannan-2025#前言@L7:80-92', 'policy:pingdingshan-2021#二/(三)@L55:4-16'],
  registers: ['chains'],
  parameters: { kinds: codes<ChainKind>({ values: looked, default: looked, description: { ZH: '所考察的链条类别', EN: 'Kinds of chains looked at' } }) },
  reach: () => NOWHERE,
  async find(scope) {
    const { regionIds, chainIds, params, reader, trees, asOf } = scope
    const rows = await reader.run(query, { kinds: params.kinds, regions: regionIds, chains: chainIds })
    const tree = await trees.regions()
    const assessed = await supportable(scope)
    return rows.flatMap((row): (Draft | Unassessed)[] => {
      if (!assessed(row.kind, row.regionId)) return [{ notAssessed: { regionId: row.regionId, register: 'chains', reason: NO_INNOVATION } }]
      return meets(row, tree) ? [] : [draft(row, asOf)]
    })
  },
})

const NO_INNOVATION: Bilingual = { ZH: '该地区及其上级没有登记创新链，未作考察', EN: 'no innovation chain of the region or one above it is on record, so that nothing is assessed' }

function meets({ kind, regionId, supports, supporters }: G17Result, tree: Tree): boolean {
  if (kind === 'INNOVATION') return supports.some((other) => other.kind === 'INDUSTRY' && other.status !== 'DISCONTINUED')
  const near = tree.upwards(regionId)
  return supporters.some((other) => other.kind === 'INNOVATION' && other.status !== 'DISCONTINUED' && near.includes(other.regionId))
}

function draft({ chainId, chainName, kind, regionId, supports, supporters }: G17Result, asOf: string): Draft {
  const innovation = kind === 'INNOVATION'
  const others = innovation ? supports : supporters
  const beside = others.length ? { ZH: `，另有不计的支撑关系${others.length}个`, EN: `, beside ${counted(others.length, 'support')} that ${others.length === 1 ? 'does' : 'do'} not count` } : { ZH: '', EN: '' }
  const none: Evidence = innovation
    ? { label: { ZH: '支撑的产业链', EN: 'Industry chains it supports' }, value: 0, entities: [] }
    : { label: { ZH: '本地区及上级地区支撑它的创新链', EN: 'Innovation chains of its region or above that support it' }, value: 0, entities: [] }
  return {
    subjectId: chainId,
    severity: (innovation ? 0.6 : 0.5) - (others.length ? 0.1 : 0),
    regionId,
    chainId,
    evidence: [none, { label: { ZH: '临近：不计的支撑关系', EN: 'Near misses: support that does not count' }, value: others.length, entities: listed(others.map(({ id }) => id)) }],
    explanation: innovation
      ? { ZH: `截至${asOf}，创新链“${chainName}”没有支撑任何产业链${beside.ZH}。`, EN: `As of ${asOf}, the innovation chain "${chainName}" supports no industry chain${beside.EN}.` }
      : { ZH: `截至${asOf}，产业链“${chainName}”没有本地区或上级地区的创新链支撑${beside.ZH}。`, EN: `As of ${asOf}, no innovation chain of its region or above supports the industry chain "${chainName}"${beside.EN}.` },
  }
}
