import { g09 as query, type G09Result } from '../../../generated/cypher.js'
import type { AdminLevel } from '../../../generated/types.js'
import { code, codesOf, kinds } from '../parameters.js'
import { defineRule, type Draft, type Evidence } from '../rule.js'
import { counted, listed, named, termed } from '../text.js'

/** The highest first. */
const levels = codesOf<AdminLevel>('AdminLevel')

/** A chain that no platform of a high enough level serves (平台级别不足). */
export const g09 = defineRule({
  id: 'G09',
  title: { ZH: '平台级别不足', EN: 'Platform level' },
  description: {
    ZH: '没有级别达到或高于level的已建平台服务该链。级别由高到低:国家级、省级(自治区级)、市级(州级)、县级。没有级别的平台不计,另行列出;临近:达到级别但拟建、退出中或状态不明的平台。对象为链条。',
    EN: 'No existing platform at or above `level` serves the chain. Levels from high to low: national, provincial, municipal, county. A platform without a level does not count and is named. Near misses: platforms of the level that are planned, exiting or of unknown status. The subject is the chain.',
  },
  severity: {
    ZH: '没有已建平台服务的0.9;已建平台都没有级别的0.5;其余0.4加最高级别与level每差一级0.1。',
    EN: '0.9 where no existing platform serves the chain; 0.5 where none of those that do has a level; else 0.4 and 0.1 more for each step the highest is below `level`.',
  },
  basis: ['policy:qiannan-2025#二/(四)/4@L50:89-109'],
  registers: ['platforms'],
  presupposes: ['platforms'],
  parameters: {
    kinds,
    level: code<AdminLevel>({ values: levels, default: 'PROVINCIAL', description: { ZH: '平台应达到的级别', EN: 'The level a platform should have' } }),
  },
  reach: ({ served }) => ({ chains: served }),
  async find({ asOf, regionIds, chainIds, params, reader }) {
    const enough = levels.slice(0, levels.indexOf(params.level) + 1)
    const rows = await reader.run(query, { kinds: params.kinds, regions: regionIds, chains: chainIds, levels: enough })
    return rows.map((row) => draft(row, params.level, enough, asOf))
  },
})

function draft({ chainId, chainName, regionId, platforms }: G09Result, level: AdminLevel, enough: readonly AdminLevel[], asOf: string): Draft {
  const existing = platforms.filter(({ status }) => status === 'EXISTING')
  const graded = existing.filter((platform) => platform.level !== null)
  const ungraded = existing.filter((platform) => platform.level === null)
  const near = platforms.filter((platform) => !existing.includes(platform) && platform.level !== null && enough.includes(platform.level))
  const best = levels.find((each) => graded.some((platform) => platform.level === each)) ?? null
  const steps = best === null ? 0 : levels.indexOf(best) - levels.indexOf(level)
  const group = (ZH: string, EN: string, of: readonly { id: string }[]): Evidence => ({ label: { ZH, EN }, value: of.length, entities: listed(of.map(({ id }) => id)) })
  const wanted = termed('AdminLevel', level)
  const found = best === null ? { ZH: '均无级别', EN: 'none has a level' } : { ZH: `已建平台最高为${termed('AdminLevel', best).ZH}`, EN: `the highest is ${termed('AdminLevel', best).EN}` }
  const have = existing.length === 0 ? { ZH: '没有已建平台服务', EN: 'no existing platform serves it' } : found
  const without = named(ungraded.map(({ name }) => name))
  return {
    subjectId: chainId,
    severity: existing.length === 0 ? 0.9 : best === null ? 0.5 : 0.4 + 0.1 * steps,
    regionId,
    chainId,
    evidence: [
      { label: { ZH: '应达到的级别', EN: 'Level wanted' }, value: level, entities: [] },
      { label: { ZH: '已建平台的最高级别', EN: 'Highest level of an existing platform' }, value: best, entities: listed(graded.filter((platform) => platform.level === best).map(({ id }) => id)) },
      group('级别较低的已建平台', 'Existing platforms of a lower level', graded),
      group('没有级别的已建平台', 'Existing platforms without a level', ungraded),
      group('临近：达到级别但非已建的平台', 'Near misses: platforms of the level that do not exist yet or any more', near),
    ],
    explanation: {
      ZH: `截至${asOf}，“${chainName}”没有${wanted.ZH}及以上的已建平台：${have.ZH}${ungraded.length ? `，${without.ZH}没有级别` : ''}${near.length ? `，另有${near.length}个达到级别但非已建` : ''}。`,
      EN: `As of ${asOf}, the chain "${chainName}" has no existing platform of ${wanted.EN} level or higher: ${have.EN}${ungraded.length ? `, ${without.EN} ${ungraded.length === 1 ? 'has' : 'have'} none` : ''}${near.length ? `; ${counted(near.length, 'platform')} of the level ${near.length === 1 ? 'does' : 'do'} not exist yet or any more` : ''}.`,
    },
  }
}
