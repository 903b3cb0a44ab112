import type { Hands } from './copy.js'

/** A gap rule: chains without segments. */
export const rule = ({ add }: Hands): void => {
  add('cypher/gap/g99.cypher', CYPHER)
  add('src/analysis/gap/rules/g99.ts', RULE)
  add('src/analysis/gap/words/g99.ts', WORDS)
  add('test/oracle/g99.ts', ORACLE)
}

const CYPHER = `// Chains without a segment (链条没有环节).
// @param kinds ChainKind[]
// @param regions string[]?
// @param chains string[]?
// @returns many { chainId: string, chainName: string, regionId: string }
MATCH (c:Chain)
WHERE c.kind IN $kinds AND coalesce(c.status, '') <> 'DISCONTINUED'
  AND ($regions IS NULL OR c.regionId IN $regions)
  AND ($chains IS NULL OR c.id IN $chains)
  AND NOT EXISTS { (c)-[:HAS_SEGMENT]->(:Segment) }
RETURN c.id AS chainId, c.name AS chainName, c.regionId AS regionId
ORDER BY chainId
`

const RULE = `import { g99 as query } from '../../../generated/cypher.js'
import { kinds } from '../parameters.js'
import type { Draft } from '../finding.js'
import { defineRule } from '../rule.js'
import { prose, withoutSegments } from '../words/g99.js'

/** A chain without segments (链条没有环节). */
export const g99 = defineRule({
  id: 'G99',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(2)@L30:15-39'],
  registers: ['segments'],
  parameters: { kinds },
  reach: () => ({}),
  async detect({ asOf, regionIds, chainIds, params, reader }) {
    const rows = await reader.run(query, { kinds: params.kinds, regions: regionIds, chains: chainIds })
    return rows.map(({ chainId, chainName, regionId }): Draft => ({
      subjectId: chainId,
      severity: 0.3,
      regionId,
      chainId,
      evidence: [{ label: { ZH: '环节数', EN: 'Segments' }, value: 0, entities: [] }],
      explanation: withoutSegments(chainName, asOf),
    }))
  },
})
`

const WORDS = `import type { Bilingual } from '../../io.js'

export const prose = {
  title: { ZH: '链条没有环节', EN: 'Chain without segments' },
  description: { ZH: '链条没有环节。对象为链条。', EN: 'The chain has no segment. The subject is the chain.' },
  severity: { ZH: '0.3。', EN: '0.3.' },
}

export const withoutSegments = (chain: string, asOf: string): Bilingual => ({
  ZH: \`截至\${asOf}，“\${chain}”没有环节。\`,
  EN: \`As of \${asOf}, the chain "\${chain}" has no segments.\`,
})
`

const ORACLE = `import { restsOn } from './registers.js'
import { chainsOf, type Expected, type World } from './world.js'

export const worlds = 'small'
export const settings = [{ kinds: ['INNOVATION', 'INDUSTRY'] }, { kinds: ['INDUSTRY'] }]

restsOn('G99', { absence: () => [['segments']] })

export const g99 = (world: World, _: string, { kinds }: { kinds: string[] }): Expected[] =>
  chainsOf(world, kinds)
    .filter((chain) => !world.segments.some((row) => row.chain === chain.id))
    .map((chain) => ({ id: \`gap:G99:\${chain.id}\`, severity: 0.3, subject: chain.id!, region: chain.region!, chain: chain.id!, department: null, evidence: { Segments: 0 }, entities: {} }))
`
