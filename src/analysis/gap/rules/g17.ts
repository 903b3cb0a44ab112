import { g17 as query, type G17Result } from '../../../generated/cypher.js'
import type { ChainKind } from '../../../generated/types.js'
import type { Tree } from '../../../kernel/tree.js'
import { codes } from '../parameters.js'
import { NOWHERE } from '../reach.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence, Unassessed } from '../finding.js'
import { supportable } from '../supportable.js'
import { listed } from '../../text.js'
import { noInnovationChain, prose, supportsNone, unsupported } from '../words/g17.js'

const looked: readonly ChainKind[] = ['INNOVATION', 'INDUSTRY']

/** An innovation and an industry chain that do not meet (两链脱节). */
export const g17 = defineRule({
  id: 'G17',
  ...prose,
  basis: ['policy:qiannan-2025#前言@L7:80-92', 'policy:pingdingshan-2021#二/(三)@L55:4-16'],
  registers: ['chains'],
  parameters: {
    kinds: codes<ChainKind>({
      values: looked,
      default: looked,
      description: { ZH: '所考察的链条类别', EN: 'Kinds of chains looked at' },
    }),
  },
  reach: () => NOWHERE,
  async detect(scope) {
    const { regionIds, chainIds, params, reader, trees, asOf } = scope
    const rows = await reader.run(query, { kinds: params.kinds, regions: regionIds, chains: chainIds })
    const tree = await trees.regions()
    const assessed = await supportable(scope)
    return rows.flatMap((row): (Draft | Unassessed)[] => {
      if (!assessed(row.kind, row.regionId))
        return [
          {
            chainId: row.chainId,
            notAssessed: { regionId: row.regionId, register: 'chains', reason: noInnovationChain },
          },
        ]
      return meets(row, tree) ? [] : [draft(row, asOf)]
    })
  },
})

function meets({ kind, regionId, supports, supporters }: G17Result, tree: Tree): boolean {
  if (kind === 'INNOVATION')
    return supports.some((other) => other.kind === 'INDUSTRY' && other.status !== 'DISCONTINUED')
  const near = tree.upwards(regionId)
  return supporters.some(
    (other) => other.kind === 'INNOVATION' && other.status !== 'DISCONTINUED' && near.includes(other.regionId),
  )
}

function draft({ chainId, chainName, kind, regionId, supports, supporters }: G17Result, asOf: string): Draft {
  const innovation = kind === 'INNOVATION'
  const others = innovation ? supports : supporters
  const none: Evidence = innovation
    ? { label: { ZH: '支撑的产业链', EN: 'Industry chains it supports' }, value: 0, entities: [] }
    : {
        label: {
          ZH: '本地区及上级地区支撑该链的创新链',
          EN: 'Innovation chains of its region or above that support it',
        },
        value: 0,
        entities: [],
      }
  return {
    subjectId: chainId,
    severity: (innovation ? 0.6 : 0.5) - (others.length ? 0.1 : 0),
    regionId,
    chainId,
    evidence: [
      none,
      {
        label: { ZH: '临近：不计的支撑关系', EN: 'Near misses: support that does not count' },
        value: others.length,
        entities: listed(others.map(({ id }) => id)),
      },
    ],
    explanation: (innovation ? supportsNone : unsupported)(chainName, asOf, others.length),
  }
}
