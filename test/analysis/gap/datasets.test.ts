import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createContext } from '../../../src/context.js'
import { importDataset } from '../../../src/import/index.js'
import type { Store } from '../../../src/store/store.js'
import { forRows } from '../../support/engines.js'

const folder = (name: string) => fileURLToPath(new URL(`../../../data/${name}`, import.meta.url))
const REGIONS = {
  qiannan: 'region:522700',
  luzhou: 'region:510500',
  baise: 'region:451000',
  pingdingshan: 'region:410400',
  wuxiang: 'region:140429',
}

/** What the five documents, with the demonstration data beside them, say of regions, projects and measures. */
forRows((engine) => {
  let store: Store
  beforeAll(async () => {
    store = await engine.open()
    await importDataset(store, folder('facts'))
    await importDataset(store, folder('synthetic'))
  })
  afterAll(() => store.close())
  const analysis = () => createContext({ reader: store, today: '2026-07-01', requestId: 'test' }).analysis
  const by = async (rule: string, region: string) =>
    (await analysis().gap.list({ rules: [rule], region })).map(({ key }) => key.replace(`gap:${rule}:`, ''))

  it('names who answers for each cell of 四跟, and nobody where a document names no unit', async () => {
    const lead = async (template: string, region: string) => {
      const { columns, rows } = await analysis().matrix.matrix({ template, region, kinds: ['INNOVATION', 'INDUSTRY'] })
      expect(rows.length).toBeGreaterThan(5)
      return columns.map(({ cell }, at) => [cell.name, ...new Set(rows.map(({ cells }) => cells[at]!.responsibleId))])
    }
    expect(await lead('四跟', REGIONS.qiannan)).toEqual([
      ['人才', 'department:qiannan-zwrcb'],
      ['技术', 'department:qiannan-kjj'],
      ['平台', 'department:qiannan-fgw'],
      ['项目', 'department:qiannan-kjj'],
    ])
    expect((await lead('云图五要素', REGIONS.wuxiang)).map(([, ...who]) => who)).toEqual([
      [null],
      [null],
      [null],
      [null],
      [null],
    ])
    const empty = await analysis().gap.list({ rules: ['G07'], region: REGIONS.qiannan })
    expect(empty.every(({ departmentId }) => departmentId !== null)).toBe(true)
    const { template, columns } = await analysis().matrix.matrix({ template: '四跟' })
    expect(template.sources!.map((source) => source.split('@')[0])).toEqual(['policy:qiannan-2025#一'])
    expect(columns.map(({ sources }) => sources.map((source) => source.split(/[#@]/)[1]))).toEqual([
      ['一', '二/(三)/1'],
      ['一', '二/(四)/3'],
      ['一', '二/(四)/4'],
      ['一', '二/(四)/2'],
    ])
  })

  it('G12: the document without targets has none behind, drafts and aspirations count', async () => {
    expect(await by('G12', REGIONS.baise)).toEqual([])
    // What was observed at the end of 2020 says nothing today, unless the caller takes it for fresh.
    expect(await by('G12', REGIONS.luzhou)).toEqual([])
    const luzhou = await analysis().gap.list({
      rules: ['G12'],
      region: REGIONS.luzhou,
      parameters: { G12: { staleMonths: 120 } },
    })
    expect(luzhou.length).toBeGreaterThan(5)
    expect(
      luzhou.every(({ evidence }) =>
        evidence.some(({ label, value }) => label.EN === 'Status of the document' && value === 'DRAFT'),
      ),
    ).toBe(true)
    // Nobody has recorded anything since the policy was made, so none of them is as bad as it looks.
    expect(Math.max(...luzhou.map(({ severity }) => severity))).toBeLessThanOrEqual(0.7)
  })

  it('G15: every city known only for experts from outside is left out', async () => {
    expect(
      await analysis().gap.list({ rules: ['G15'], parameters: { G15: { minShare: 1, tier: 'YOUTH' } } }),
    ).not.toEqual([])
    for (const region of ['region:520100', 'region:420100', 'region:330100'])
      expect(await by('G15', region)).toEqual([])
  })

  it('G17 and G18: what each document leaves open', async () => {
    expect((await by('G17', REGIONS.qiannan)).filter((id) => id.startsWith('chain:qiannan'))).toEqual([
      'chain:qiannan-08',
      'chain:qiannan-13',
    ])
    // Luzhou has no innovation chain, nor has its province.
    expect((await by('G17', REGIONS.luzhou)).filter((id) => id.startsWith('chain:luzhou'))).toEqual([])
    const open = await Promise.all(Object.values(REGIONS).map(async (region) => (await by('G18', region)).length))
    expect(Object.fromEntries(Object.keys(REGIONS).map((name, at) => [name, open[at]]))).toEqual({
      qiannan: 4,
      luzhou: 1,
      baise: 28,
      pingdingshan: 0,
      wuxiang: 1,
    })
  })

  it('G19: Luzhou states more platforms than it names', async () => {
    const found = await analysis().gap.list({ rules: ['G19'] })
    const told = found.map(({ key, evidence }) => [key.split(':').at(-1), evidence[0]!.value, evidence[3]!.value])
    expect(told.slice(-2)).toEqual([
      ['luzhou-platforms-national-provincial', 137, 'COUNTED_FEWER'],
      ['luzhou-platforms-national', 34, 'COUNTED_FEWER'],
    ])
    // It names few of them; of experts it names none, so that nothing can be told.
    expect(told.every(([, , direction]) => direction === 'COUNTED_FEWER')).toBe(true)
    expect(told.filter(([id]) => String(id).includes('experts'))).toEqual([])
  })

  it('says what it finds in sentences a planner can pass on', async () => {
    for (const asOf of ['2023-05-01', '2026-11-21', '2031-01-01']) {
      for (const {
        id,
        explanation: { ZH, EN },
      } of await analysis().gap.list({}, asOf)) {
        // One style of punctuation, nothing counted that is not there, no figure with the tail of a binary fraction.
        // What is quoted stands as its document has it.
        expect(ZH.replace(/“[^”]*”|《[^》]*》/g, '“”'), id).not.toMatch(/[\u4e00-\u9fff”）][,;:]|[,;:][\u4e00-\u9fff“]/)
        expect(ZH, id).not.toMatch(
          /[，；：]{2}|[，。；：！？]。|[另只]有[^，。]*?(?<!\d)0[个名项家]|undefined|null|NaN|\d\.\d{7}/,
        )
        expect(EN, id).not.toMatch(
          /(?<![\d.])0 (other|more|experts?|gaps?|leaves)|only 0|\b1 (experts|leaders|gaps|chains|leaves|platforms|projects|days|months|enterprises)\b|undefined|null|NaN|\d\.\d{7}|\.\./,
        )
      }
      const { nodes } = await analysis().progress.page({ first: 1000, asOf }).page()
      const figures = nodes.flatMap(({ actual, base, goal, expected, elapsed, ratio, neededPerMonth }) => [
        actual,
        base,
        goal,
        expected,
        elapsed,
        ratio,
        neededPerMonth,
      ])
      expect(JSON.stringify(figures)).not.toMatch(/0{9}\d|9{9}/)
      for (const { reason } of nodes) expect(reason.ZH).not.toMatch(/[\u4e00-\u9fff][,;:]/)
    }
    const { nodes } = await analysis()
      .progress.page({ first: 1000, policy: 'policy:qiannan-2025', asOf: '2026-11-21' })
      .page()
    expect(nodes.find(({ target }) => target.id === 'target:qiannan-03')!.reason.ZH).toBe(
      '该地区尚无项目登记，不能据此认定为零，请补全登记',
    )
    const sentence = async (rule: string, part: string) =>
      (await analysis().gap.list({ rules: [rule] }, '2026-11-21'))
        .map(({ explanation }) => explanation.ZH)
        .find((text) => text.includes(part))
    expect(await sentence('G04', '演示专家·029')).toContain('“聘期内不超过65周岁（原则上）”一项，聘期届满时为66岁')
    expect(await sentence('G02', '演示专家·020')).toContain('“职称正高级（原则上）”一项，现为副高级')
    const [batteries] = await analysis().plan.succession({ chain: 'chain:qiannan-02', asOf: '2026-11-21' })
    expect(batteries!.candidates.map(({ explanation }) => explanation.ZH)[0]).toBe(
      '演示专家·007（在聘，52岁）是否符合链长条件有待核实，“国家或省级科学技术奖”尚无记录。',
    )
    const { conditions } = await analysis().eligibility.report({
      expert: 'expert:demo-049',
      role: 'LEADER',
      chain: 'chain:qiannan-13',
      asOf: '2026-11-21',
    })
    expect(conditions.map(({ title }) => title.ZH).slice(-6)).toEqual([
      '研究方向明确',
      '学术水平领先',
      '成绩突出或有潜力',
      '主持省级及以上项目',
      '国家或省级科学技术奖',
      '每年到黔南工作',
    ])
    expect(await sentence('G10', '演示企业·040')).toMatch(/也没有专家任职或受聘。$/)
    expect(await sentence('G15', '平塘县')).toContain(
      '平塘县省级人才计划专家及以上层次的人才有1名，尚未与本地区链条建立联系（应不低于50%）；其任职于',
    )
  })

  it('G20: of ten weaknesses nine stand', async () => {
    const verdicts = (await analysis().declared.list({})).map(({ verdict }) => verdict)
    expect(verdicts).toHaveLength(10)
    expect(await by('G20', REGIONS.luzhou)).toHaveLength(verdicts.filter((verdict) => verdict !== 'REFUTED').length)
  })

  it('compares the five fairly, and sums up without a loss', async () => {
    const { regions } = await analysis().comparison.compare({
      regions: Object.values(REGIONS),
      kinds: ['INNOVATION', 'INDUSTRY'],
      rules: ['G01', 'G12', 'G18'],
    })
    const table = Object.fromEntries(
      Object.keys(REGIONS).map((name, at) => [name, regions[at]!.rules.map(({ rank, units }) => [rank, units])]),
    )
    // Of no target can anything be told today: what is observed is old, and no register is declared complete.
    expect(table).toEqual({
      qiannan: [
        [1, 25],
        [null, 0],
        [2, 14],
      ],
      luzhou: [
        [2, 7],
        [null, 0],
        [4, 1],
      ],
      baise: [
        [null, 0],
        [null, 0],
        [3, 29],
      ],
      pingdingshan: [
        [2, 7],
        [null, 0],
        [1, 17],
      ],
      wuxiang: [
        [4, 10],
        [null, 0],
        [4, 1],
      ],
    })
    const all = await analysis().gap.list({})
    const rows = await analysis().summary.rows({ by: ['RULE', 'REGION', 'CHAIN', 'DEPARTMENT'] })
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
    expect(rows[0]!.worst).toBe(all[0]!.severity)
  })
})
