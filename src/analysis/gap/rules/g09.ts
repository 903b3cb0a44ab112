import { g09 as query, type G09Result } from '../../../generated/cypher.js'
import type { AdminLevel } from '../../../generated/types.js'
import { code, codesOf, kinds } from '../parameters.js'
import { defineRule } from '../rule.js'
import type { Draft, Evidence } from '../finding.js'
import { listed } from '../../text.js'
import { noneOfLevel, prose } from '../words/g09.js'

/** The highest first. */
const levels = codesOf<AdminLevel>('AdminLevel')

/** A chain that no platform of a high enough level serves (平台级别不足). */
export const g09 = defineRule({
  id: 'G09',
  ...prose,
  basis: ['policy:qiannan-2025#二/(四)/4@L50:89-109'],
  registers: ['platforms'],
  presupposes: ['platforms'],
  parameters: {
    kinds,
    level: code<AdminLevel>({
      values: levels,
      default: 'PROVINCIAL',
      description: { ZH: '平台应达到的级别', EN: 'The level a platform should have' },
    }),
  },
  reach: ({ served }) => ({ chains: served }),
  mends: { chains: ['Platform/Chain'] },
  async detect({ asOf, regionIds, chainIds, params, reader }) {
    const enough = levels.slice(0, levels.indexOf(params.level) + 1)
    const rows = await reader.run(query, { kinds: params.kinds, regions: regionIds, chains: chainIds, levels: enough })
    return rows.map((row) => draft(row, params.level, enough, asOf))
  },
})

function draft(
  { chainId, chainName, regionId, platforms }: G09Result,
  level: AdminLevel,
  enough: readonly AdminLevel[],
  asOf: string,
): Draft {
  const existing = platforms.filter(({ status }) => status === 'EXISTING')
  const graded = existing.filter((platform) => platform.level !== null)
  const ungraded = existing.filter((platform) => platform.level === null)
  const near = platforms.filter(
    (platform) => !existing.includes(platform) && platform.level !== null && enough.includes(platform.level),
  )
  const best = levels.find((each) => graded.some((platform) => platform.level === each)) ?? null
  const steps = best === null ? 0 : levels.indexOf(best) - levels.indexOf(level)
  const group = (ZH: string, EN: string, of: readonly { id: string }[]): Evidence => ({
    label: { ZH, EN },
    value: of.length,
    entities: listed(of.map(({ id }) => id)),
  })
  return {
    subjectId: chainId,
    severity: existing.length === 0 ? 0.9 : best === null ? 0.5 : 0.4 + 0.1 * steps,
    regionId,
    chainId,
    evidence: [
      { label: { ZH: '应达到的级别', EN: 'Level wanted' }, value: level, entities: [] },
      {
        label: { ZH: '已建平台的最高级别', EN: 'Highest level of an existing platform' },
        value: best,
        entities: listed(graded.filter((platform) => platform.level === best).map(({ id }) => id)),
      },
      group('级别较低的已建平台', 'Existing platforms of a lower level', graded),
      group('没有级别的已建平台', 'Existing platforms without a level', ungraded),
      group(
        '临近：达到级别但非已建的平台',
        'Near misses: platforms of the level that do not exist yet or any more',
        near,
      ),
    ],
    explanation: noneOfLevel({
      chain: chainName,
      asOf,
      level,
      existing: existing.length,
      best,
      ungraded: ungraded.map(({ name }) => name),
      near: near.length,
    }),
  }
}
