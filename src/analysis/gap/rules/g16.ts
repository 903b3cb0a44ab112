import { g16 as projectsQuery, g16Achievements, type G16AchievementsResult, type G16Result } from '../../../generated/cypher.js'
import { addMonths } from '../../algorithms/calendar.js'
import { integer } from '../parameters.js'
import { defineRule, type Draft } from '../rule.js'
import { listed, termed } from '../text.js'

/** A project that led to nothing, or an achievement that nobody took over (成果转化停滞). */
export const g16 = defineRule({
  id: 'G16',
  title: { ZH: '成果转化停滞', EN: 'Stuck conversion' },
  description: {
    ZH: '对象为项目:结束日期早于考察日前推months个月之日,而至考察日没有成果(产出日期不明的成果算有,晚于考察日的不算);不论状态,已终止的项目减轻。或对象为成果:产出日期早于该日,而至考察日没有转化给企业(转化日期不明的算已转化,晚于考察日的列为临近)。没有结束日期的项目、没有产出日期的成果不考察。月按日历月计,遇月末取月末。地区为项目所在地区,成果取其项目的地区,不明的只在不按地区筛选时列出;按链条筛选时看项目面向的、未终止的链条;只面向一条链的标明该链。',
    EN: 'The subject is a project whose end date lies before asOf less `months`, and that has no achievement by asOf (one of unknown date counts, one of a later date does not); whatever its status, a terminated one counts for less. Or the subject is an achievement produced before that day and transferred to no enterprise by asOf (a transfer of unknown date counts, one of a later date is a near miss). Projects without an end and achievements without a date are left out. Months are calendar months, clipped to the month\'s end. The region is the project\'s, of an achievement that of its project; where it is unknown the finding shows only without a filter by region. A filter by chain looks at the chains a project is for that are not discontinued; one that is for a single chain names it.',
  },
  severity: {
    ZH: '项目0.5,成果0.6;结束或产出已早于考察日前推两倍months的加0.2;已终止的项目减0.2,转化日期晚于考察日的成果减0.2。',
    EN: '0.5 for a project, 0.6 for an achievement; 0.2 more where the day also lies before asOf less twice `months`; 0.2 less for a terminated project, and for an achievement whose transfer is to come.',
  },
  basis: ['policy:qiannan-2025#一@L9:180-188', 'policy:baise-2020#二/(七)/三是@L100:3-12', 'policy:pingdingshan-2021#二/(四)@L61:4-17'],
  registers: ['projects', 'achievements'],
  unit: 'RESULT_DUE',
  parameters: {
    months: integer({ default: 12, minimum: 0, maximum: 240, description: { ZH: '结束或产出之后允许的月数', EN: 'How many months after the end, or the result, are allowed' } }),
  },
  reach: ({ projects }) => ({ subjects: projects }),
  async find({ asOf, regionIds, chainIds, subjectIds, params, reader }) {
    const [before, long] = [addMonths(asOf, -params.months), addMonths(asOf, -2 * params.months)]
    const scope = { asOf, before, regions: regionIds, chains: chainIds, ids: subjectIds }
    const projects = await reader.run(projectsQuery, scope)
    const achievements = await reader.run(g16Achievements, scope)
    return [...projects.map((row) => ofProject(row, long, asOf)), ...achievements.map((row) => ofAchievement(row, long, asOf))]
  },
})

function ofProject({ id, name, end, status, regionId, chains, organisations }: G16Result, long: string, asOf: string): Draft {
  const state = status === null ? { ZH: '状态不明', EN: 'of unknown status' } : termed('ProjectStatus', status)
  return {
    subjectId: id,
    severity: 0.5 + (end < long ? 0.2 : 0) - (status === 'TERMINATED' ? 0.2 : 0),
    absence: [['achievements']],
    regionId,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      { label: { ZH: '结束日期', EN: 'Ended on' }, value: end, entities: [] },
      { label: { ZH: '项目状态', EN: 'Status' }, value: status, entities: [] },
      { label: { ZH: '成果', EN: 'Achievements' }, value: 0, entities: [] },
      { label: { ZH: '承担单位', EN: 'Undertaken by' }, value: organisations.length, entities: listed(organisations) },
      { label: { ZH: '面向的链条', EN: 'Chains it is for' }, value: chains.length, entities: listed(chains) },
    ],
    explanation: {
      ZH: `项目“${name}”（${state.ZH}）已于${end}结束，截至${asOf}没有成果。`,
      EN: `The project "${name}" (${state.EN}) ended on ${end} and has led to no achievement by ${asOf}.`,
    },
  }
}

function ofAchievement({ id, name, producedOn, transferredOn, projects, chains }: G16AchievementsResult, long: string, asOf: string): Draft {
  const [project] = projects
  return {
    subjectId: id,
    severity: 0.6 + (producedOn < long ? 0.2 : 0) - (transferredOn === null ? 0 : 0.2),
    absence: [['achievements']],
    regionId: project?.regionId ?? null,
    chainId: chains.length === 1 ? chains[0] : null,
    evidence: [
      { label: { ZH: '产出日期', EN: 'Produced on' }, value: producedOn, entities: projects.map((each) => each.id) },
      { label: { ZH: '承接企业', EN: 'Transferred to' }, value: 0, entities: [] },
      { label: { ZH: '临近：将要转化的日期', EN: 'Near miss: transfer to come on' }, value: transferredOn, entities: [] },
      { label: { ZH: '面向的链条', EN: 'Chains it is for' }, value: chains.length, entities: listed(chains) },
    ],
    explanation: {
      ZH: `${project ? `项目“${project.name}”的` : ''}成果“${name}”已于${producedOn}产出，截至${asOf}没有转化给企业${transferredOn === null ? '' : `（将于${transferredOn}转化）`}。`,
      EN: `The achievement "${name}"${project ? ` of the project "${project.name}"` : ''} was produced on ${producedOn} and by ${asOf} no enterprise has taken it over${transferredOn === null ? '' : ` (a transfer is to come on ${transferredOn})`}.`,
    },
  }
}
