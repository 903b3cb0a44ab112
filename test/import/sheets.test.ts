import xlsx from '@e965/xlsx'
import { hash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { idKey } from '../../src/generated/cypher.js'
import { importDataset } from '../../src/import/index.js'
import type { ImportError } from '../../src/kernel/errors.js'
import { normaliseText } from '../../src/kernel/text.js'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { importTables } from '../support/dataset.js'
import { wholeGraph } from './graph.js'
import { big5, gb18030, utf16 } from './encoded.js'

let store: Store
let folder: string
beforeAll(async () => {
  store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  folder = await mkdtemp(join(tmpdir(), 'trichain-sheets-'))
  await importTables(store, {
    regions: [
      { id: '522700', name: '演示自治州', code: '522700', aliases: '演示州' },
      { id: '522701', name: '演示市', code: '522701', parent: '522700' },
      { id: '522702', name: '同名县', parent: '522700' },
      { id: '522703', name: '同名县', parent: '522700' },
    ],
    chains: [{ id: 'c', name: '演示磷化工创新链', kind: '创新链', region: '522700', aliases: '演示磷链' }],
    fields: [
      { id: 'f', name: '演示领域甲' },
      { id: 'g', name: '演示领域乙' },
    ],
    indicators: [{ id: 'm', name: '演示研发投入' }],
    experts: [{ id: 'known', name: '演示·已有', birth_year: '1968' }],
    enterprises: [{ id: 'n', name: '演示化工公司', region: '522701' }],
  })
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

let count = 0
/** Imports one file; what came of it. */
async function take(name: string, content: string | Uint8Array) {
  const path = join(await mkdtemp(join(folder, `${count++}-`)), name)
  await writeFile(path, content)
  return importDataset(store, path).then(
    (report) => ({ report, problems: [] as string[] }),
    (error: unknown) => ({
      report: undefined,
      problems: (error as ImportError).problems ?? [(error as Error).message],
    }),
  )
}
const nodes = async () => (await wholeGraph(store)).nodes.map(({ properties }) => properties)
const node = async (id: string) => (await nodes()).find((one) => one.id === id)
const named = async (name: string) => (await nodes()).find((one) => one.name === name)
const relation = async (id: string) =>
  (await wholeGraph(store)).relations.find(({ properties }) => properties.id === id)

type Row = readonly (string | number | boolean | Date | null)[]
/** A workbook of sheets. @param merges as `A1:C1`, by sheet */
function book(
  sheets: Record<string, readonly Row[]>,
  kind: 'xlsx' | 'biff8' | 'ods' = 'xlsx',
  merges: Record<string, string[]> = {},
): Uint8Array {
  const made = xlsx.utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = xlsx.utils.aoa_to_sheet(rows as unknown[][])
    sheet['!merges'] = (merges[name] ?? []).map((range) => xlsx.utils.decode_range(range))
    xlsx.utils.book_append_sheet(made, sheet, name)
  }
  return new Uint8Array(xlsx.write(made, { type: 'buffer', bookType: kind }) as Buffer)
}

describe('a value as people write it', () => {
  const DAYS: [string, string][] = [
    ['2025/3/1', '2025-03-01'],
    ['2025.3.1', '2025-03-01'],
    ['2025-3-1', '2025-03-01'],
    ['2025年3月1日', '2025-03-01'],
    ['2025 年 3 月 1 日', '2025-03-01'],
    ['2025年03月01号', '2025-03-01'],
    ['二〇二五年三月一日', '2025-03-01'],
    ['二○二五年十二月三十一日', '2025-12-31'],
    ['二零二四年二月廿九日', '2024-02-29'],
    ['20250301', '2025-03-01'],
    ['２０２５／３／１', '2025-03-01'],
    ['２０２５年３月１日', '2025-03-01'],
    ['2025/03/01 00:00:00', '2025-03-01'],
    ['45717', '2025-03-01'],
    ['2025年3月', '2025-03-01'],
    ['2025.3', '2025-03-01'],
    ['2025-03', '2025-03-01'],
    ['202503', '2025-03-01'],
    ['2024年末', '2024-12-31'],
    ['二〇二五年六月底', '2025-06-30'],
    ['2025年初', '2025-01-01'],
  ]
  const ENDS: [string, string][] = [
    ['2028年2月', '2028-03-01'],
    ['2028/2/29', '2028-03-01'],
    ['2028.12', '2029-01-01'],
    ['二〇二八年二月二十九日', '2028-03-01'],
  ]
  it('days, and months alone: the first day of a start, the last of an end', async () => {
    const rows = [
      ...DAYS.map(([text], at) => `d${at},known,演示磷链,专家,"${text}",`),
      ...ENDS.map(([text], at) => `e${at},known,c,专家,2020-0${at + 1}-01,"${text}"`),
      'open,known,c,专家,2019-01-01,至今',
    ]
    const { problems } = await take('聘任.csv', `编号,专家,链条,角色,聘期开始,聘期至（含）\n${rows.join('\n')}\n`)
    expect(problems).toEqual([])
    const { relations } = await wholeGraph(store)
    const found = (id: string) => relations.find(({ properties }) => properties.id === `appointment:${id}`)?.properties
    expect(DAYS.map(([text], at) => [text, found(`d${at}`)?.from])).toEqual(DAYS)
    expect(ENDS.map(([text], at) => [text, found(`e${at}`)?.to])).toEqual(ENDS)
    expect(found('open')?.to).toBeUndefined()
  })

  it.each(['3/1/2025', '25.3.1', '2025年13月', '2025-02-30', '明年', '2025年三季度', '25年', '至今'])(
    'no day: %s',
    async (text) => {
      expect((await take('聘任.csv', `编号,专家,链条,角色,聘期开始\nx,known,c,专家,${text}\n`)).problems).toEqual([
        `聘任.csv, row 2, column from: found "${text}", expected a date YYYY-MM-DD`,
      ])
    },
  )

  const FIGURES: [string, string, number][] = [
    ['1,234', '亿元', 1234],
    ['1，234.5', '亿元', 1234.5],
    ['１２３', '家', 123],
    ['200家', '家', 200],
    ['1.2万', '人', 12000],
    ['1.2万人', '人', 12000],
    ['1.2万人', '万人', 1.2],
    ['3亿元', '万元', 30000],
    ['3亿', '亿元', 3],
    ['20%', '%', 20],
    ['２０％', '%', 20],
    ['-5', '%', -5],
    ['0.5', '', 0.5],
    ['12家', '', 12],
  ]
  it('years of birth from months and days', async () => {
    const said = ['197105', '1971.5', '一九七一年五月', '19710513', '1971年']
    const rows = said.map((text, at) => `y${at},演示·年${at},${text}`)
    expect((await take('专家.csv', `编号,姓名,出生年月\n${rows.join('\n')}\n`)).problems).toEqual([])
    const all = await nodes()
    expect(said.map((_, at) => all.find(({ id }) => id === `expert:y${at}`)?.birthYear)).toEqual(said.map(() => 1971))
    expect((await take('专家.csv', '编号,姓名,出生年月\nx,演示·某,25702\n')).problems).toHaveLength(1)
  })

  it('figures with thousands, 万, 亿, units, %, in full width', async () => {
    const rows = FIGURES.map(([text, unit], at) => `v${at},522700,m,2020-12-31,"${text}",${unit}`)
    const { problems } = await take('观测值.csv', `编号,地区,指标,日期,数值,单位\n${rows.join('\n')}\n`)
    expect(problems).toEqual([])
    const all = await nodes()
    const values = FIGURES.map(([text, unit], at) => [
      text,
      unit,
      all.find(({ id }) => id === `observation:v${at}`)?.value,
    ])
    expect(values).toEqual(FIGURES)
    expect(all.find(({ id }) => id === 'observation:v13')?.unit).toBe('家')
  })
  it.each([
    ['200家', '亿元', 'a number in 亿元, as the unit of the row says, not in 家'],
    ['约200', '家', 'a number'],
    ['1,23', '家', 'a number'],
    ['二百', '家', 'a number'],
  ])('no figure: %s in %s', async (text, unit, expected) => {
    expect(
      (await take('观测值.csv', `编号,地区,指标,日期,数值,单位\nx,522700,m,2020-12-31,"${text}",${unit}\n`)).problems,
    ).toEqual([`观测值.csv, row 2, column value: found "${text}", expected ${expected}`])
  })

  const TITLES: [string, string][] = [
    ['教授', 'SENIOR_FULL'],
    ['研究员', 'SENIOR_FULL'],
    ['正高', 'SENIOR_FULL'],
    ['教授级高级工程师', 'SENIOR_FULL'],
    ['正高级农艺师', 'SENIOR_FULL'],
    ['二级教授', 'SENIOR_FULL'],
    ['主任医师、教授', 'SENIOR_FULL'],
    ['高级工程师', 'SENIOR_ASSOCIATE'],
    ['高工', 'SENIOR_ASSOCIATE'],
    ['副研究员', 'SENIOR_ASSOCIATE'],
    ['副教授（硕导）', 'SENIOR_ASSOCIATE'],
    ['助理研究员', 'INTERMEDIATE'],
    ['工程师', 'INTERMEDIATE'],
    ['助教', 'JUNIOR'],
    ['正高級', 'SENIOR_FULL'],
    ['二级研究员', 'SENIOR_FULL'],
    ['五级副教授', 'SENIOR_ASSOCIATE'],
    ['高级工程师（正高级）', 'SENIOR_FULL'],
    ['副研', 'SENIOR_ASSOCIATE'],
    ['一级演员', 'SENIOR_FULL'],
    ['二级教师', 'JUNIOR'],
  ]
  it('titles, as the rank they have', async () => {
    const rows = TITLES.map(([title], at) => `t${at},演示·职称${at},${title}`)
    expect((await take('名单.csv', `编号,姓名,职称\n${rows.join('\n')}\n`)).problems).toEqual([])
    const all = await nodes()
    expect(TITLES.map(([title], at) => [title, all.find(({ id }) => id === `expert:t${at}`)?.titleRank])).toEqual(
      TITLES,
    )
    expect((await take('名单.csv', '编号,姓名,职称\nx,演示·某,大师\n')).problems).toEqual([
      expect.stringMatching(/^名单\.csv, row 2, column title_rank: found "大师", expected one of SENIOR_FULL/),
    ])
  })

  it('nothing, where a stroke or 无 says so; in a figure it may mean something', async () => {
    const header = '编号,姓名,职称,所在地区,专业领域,主持过省级及以上科研项目'
    expect((await take('专家.csv', `${header}\nnone,演示·空,无,—,/,/\n`)).problems).toEqual([])
    const found = await node('expert:none')
    expect([found?.titleRank, found?.regionId, found?.ledProvincialProject]).toEqual([undefined, undefined, undefined])
    expect((await take('专家.csv', '编号,姓名,从业年限\nx,演示·某,—\n')).problems).toHaveLength(1)
  })

  const TRUTHS: [string, boolean][] = [
    ['是', true],
    ['√', true],
    ['有', true],
    ['✓', true],
    ['Y', true],
    ['否', false],
    ['×', false],
    ['无', false],
    ['没有', false],
    ['规上', true],
    ['规下', false],
  ]
  it('yes and no', async () => {
    const rows = TRUTHS.map(([text], at) => `b${at},演示·真${at},${text}`)
    expect((await take('专家.csv', `编号,姓名,主持过省级及以上科研项目\n${rows.join('\n')}\n`)).problems).toEqual([])
    const all = await nodes()
    expect(
      TRUTHS.map(([text], at) => [text, all.find(({ id }) => id === `expert:b${at}`)?.ledProvincialProject]),
    ).toEqual(TRUTHS)
    expect((await take('专家.csv', '编号,姓名,主持过省级及以上科研项目\nx,演示·某,也许\n')).problems).toHaveLength(1)
  })

  const LISTS: [string, string[]][] = [
    ['f，g', ['field:f', 'field:g']],
    ['f、g', ['field:f', 'field:g']],
    ['f；g', ['field:f', 'field:g']],
    ['f\ng', ['field:f', 'field:g']],
    ['演示领域甲、演示领域乙', ['field:f', 'field:g']],
    ['演示领域甲', ['field:f']],
  ]
  it('lists, by id or by name', async () => {
    const rows = LISTS.map(([text], at) => `l${at},演示·列${at},"${text}"`)
    expect((await take('专家.csv', `编号,姓名,专业领域\n${rows.join('\n')}\n`)).problems).toEqual([])
    const { relations } = await wholeGraph(store)
    expect(
      LISTS.map(([text], at) => [
        text,
        relations
          .flatMap(({ type, from, to }) => (type === 'SPECIALISES_IN' && from === `expert:l${at}` ? [to] : []))
          .sort(),
      ]),
    ).toEqual(LISTS)
  })

  const PLACES: [string, string][] = [
    ['演示市', 'region:522701'],
    ['522701', 'region:522701'],
    ['region:522701', 'region:522701'],
    ['演示州', 'region:522700'],
    ['演示自治州', 'region:522700'],
  ]
  it('regions by name, code or alias; of two of one name it asks', async () => {
    const rows = PLACES.map(([text], at) => `p${at},演示·地${at},${text}`)
    expect((await take('专家.csv', `编号,姓名,所在地区\n${rows.join('\n')}\n`)).problems).toEqual([])
    const all = await nodes()
    expect(PLACES.map(([text], at) => [text, all.find(({ id }) => id === `expert:p${at}`)?.regionId])).toEqual(PLACES)
    expect((await take('专家.csv', '编号,姓名,所在地区\nx,演示·某,同名县\ny,演示·某某,无此县\n')).problems).toEqual([
      '专家.csv, row 2, column region: found "同名县", expected an id, as several have this name: region:522702, region:522703',
      '专家.csv, row 3, column region: found "region:无此县", expected a known Region, of the dataset or of the graph',
    ])
  })

  it('people are told by no name alone, but within one dataset', async () => {
    const rows = '编号,专家,链条,角色,聘期开始\nx,演示·已有,c,专家,2020-01-01\n'
    expect((await take('聘任.csv', rows)).problems).toEqual([
      '聘任.csv, row 2, column expert: found "演示·已有", expected an id, as a name alone does not say who it is: expert:known',
    ])
    const { problems } = await take(
      '名册.xlsx',
      book({
        专家: [
          ['编号', '姓名'],
          ['within', '演示·同册'],
        ],
        聘任: [
          ['编号', '专家', '链条', '角色', '聘期开始'],
          ['within', '演示·同册', '演示磷链', '专家', '2020-01-01'],
        ],
      }),
    )
    expect(problems).toEqual([])
    expect(await relation('appointment:within')).toMatchObject({ from: 'expert:within', to: 'chain:c' })
  })
})

const HEADER = '编号,姓名,职称等级,出生年份,所在地区'
const row = (id: string) => `${id},演示·${id},正高级,1970,演示市`
/** How a file may be written; each has the row of its expert. */
const LAYOUTS: [string, (id: string) => [string, string | Uint8Array]][] = [
  ['a title above', (id) => ['专家.csv', `演示州专家信息汇总表,,,,\n${HEADER}\n${row(id)}\n`]],
  ['a title and a blank row above', (id) => ['专家.csv', `演示州专家表\n\n填报单位：演示局\n${HEADER}\n${row(id)}\n`]],
  ['a total below', (id) => ['专家.csv', `${HEADER}\n${row(id)}\n合计,1,,,\n`]],
  ['a total behind a number', (id) => ['名单.csv', `序号,${HEADER}\n1,${row(id)}\n,合计,1,,,\n`]],
  ['notes below', (id) => ['专家.csv', `${HEADER}\n${row(id)}\n注：以上为演示数据,,,,\n填表人：演示,,,,\n`]],
  ['headings between rows', (id) => ['专家.csv', `${HEADER}\n一、演示市,,,,\n${row(id)}\n`]],
  ['the header again', (id) => ['专家.csv', `${HEADER}\n${row(id)}\n${HEADER}\n`]],
  ['blank rows', (id) => ['专家.csv', `${HEADER}\n\n,,,,\n${row(id)}\n\n`]],
  ['a number column', (id) => ['专家.csv', `序号,${HEADER}\n1,${row(id)}\n`]],
  ['semicolons', (id) => ['专家.csv', `${HEADER}\n${row(id)}\n`.replaceAll(',', ';')]],
  ['tabs', (id) => ['专家.tsv', `${HEADER}\n${row(id)}\n`.replaceAll(',', '\t')]],
  ['GB18030', (id) => ['专家.csv', gb18030(`${HEADER}\n${row(id)}\n`)]],
  ['UTF-16 LE', (id) => ['专家.csv', utf16(`\ufeff${HEADER}\n${row(id)}\n`, 'le')]],
  ['UTF-16 BE', (id) => ['专家.csv', utf16(`\ufeff${HEADER}\n${row(id)}\n`, 'be')]],
  ['UTF-16 without a mark', (id) => ['专家.csv', utf16(`${HEADER}\n${row(id)}\n`, 'le')]],
  ['UTF-16 with tabs', (id) => ['专家.txt', utf16(`\ufeff${HEADER}\n${row(id)}\n`.replaceAll(',', '\t'), 'le')]],
  ['Big5', (id) => ['專家.csv', big5(`編號,姓名,職稱等級,出生年份,所在地區\n${id},演示·${id},正高級,1970,演示市\n`)]],
  [
    'another order',
    (id) => ['专家.csv', `所在地区,出生年份,姓名,编号,职称等级\n演示市,1970,演示·${id},${id},正高级\n`],
  ],
  [
    'other headers',
    (id) => ['名单.csv', `专家编号,专家姓名,职称,出生年月,所在地\n${id},演示·${id},教授,1970年5月,522701\n`],
  ],
  [
    'spaces and marks in headers',
    (id) => ['专家.csv', `编 号*,姓  名（必填）,职称等级：,出生年份(年),所在地区\n${row(id)}\n`],
  ],
  ['columns of its own', (id) => ['专家.csv', `${HEADER},性别,民族\n${row(id)},男,汉\n`]],
  [
    'English headers',
    (id) => ['experts.csv', `id,name,title_rank,birth_year,region\n${id},演示·${id},正高级,１９７０,演示市\n`],
  ],
  ['a name of its own', (id) => ['附件2.csv', `${HEADER}\n${row(id)}\n`]],
  ['figures with their unit', (id) => ['专家.csv', `${HEADER}\n${id},演示·${id},正高级,1970年,演示市\n`]],
  ['two lines of header', (id) => ['专家.csv', `基本信息,,,其他,\n${HEADER}\n${row(id)}\n`]],
  ['groups above', (id) => ['名单.csv', `编号,姓名,职称,出生,\n,,,年份,地区\n${id},演示·${id},正高级,1970,演示市\n`]],
  ['XLS', (id) => ['名单.xls', book({ Sheet1: [HEADER.split(','), row(id).split(',')] }, 'biff8')]],
  ['ODS', (id) => ['名单.ods', book({ 专家: [HEADER.split(','), row(id).split(',')] }, 'ods')]],
  ['ET', (id) => ['名单.et', book({ 专家: [HEADER.split(','), row(id).split(',')] }, 'biff8')]],
  ['XLSX named XLS', (id) => ['名单.xls', book({ 专家: [HEADER.split(','), row(id).split(',')] })]],
  [
    'a web page named XLS',
    (id) => [
      '名单.xls',
      `<html><meta charset="utf-8"><table>${[HEADER, row(id)]
        .map(
          (line) =>
            `<tr>${line
              .split(',')
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table></html>`,
    ],
  ],
  [
    'a merged title',
    (id) => [
      '名单.xlsx',
      book({ 专家: [['演示州专家信息汇总表'], HEADER.split(','), row(id).split(',')] }, 'xlsx', { 专家: ['A1:E1'] }),
    ],
  ],
  [
    'cells merged down',
    (id) => [
      '名单.xlsx',
      book(
        {
          专家: [HEADER.split(','), ['other', ...row('other').split(',').slice(1)], [id, `演示·${id}`, '正高级', 1970]],
        },
        'xlsx',
        { 专家: ['E2:E3'] },
      ),
    ],
  ],
  [
    'merged headers of two lines',
    (id) => [
      '名单.xlsx',
      book(
        { 专家: [['编号', '姓名', '基本信息', '', ''], ['', '', '职称', '出生年月', '所在地区'], row(id).split(',')] },
        'xlsx',
        {
          专家: ['A1:A2', 'B1:B2', 'C1:E1'],
        },
      ),
    ],
  ],
  [
    'three lines of header',
    (id) => [
      '名单.xlsx',
      book(
        {
          专家: [
            ['编号', '姓名', '基本情况', '', '', ''],
            ['', '', '专业技术', '', '出生', '籍贯与所在'],
            ['', '', '职称', '任职时间', '年月', '所在地区'],
            [id, `演示·${id}`, '教授', '2001', '1970年5月', '演示市'],
          ],
        },
        'xlsx',
        { 专家: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2'] },
      ),
    ],
  ],
  [
    'another table beside it',
    (id) => [
      '名单.xlsx',
      book({
        Sheet1: [
          ['演示州人才与领域一览表'],
          [...HEADER.split(','), '', '序号', '领域名称', '上位领域'],
          [...row(id).split(','), '', '1', `演示旁域${id}`, 'f'],
          [...row(`${id}b`).split(','), '', '2', `演示另域${id}`, 'g'],
          ['', '', '', '', '', '', '3', `演示再域${id}`, 'g'],
        ],
      }),
    ],
  ],
  [
    'the same table again beside it',
    (id) => ['名单.csv', `${HEADER},${HEADER}\n${row(`${id}b`)},${row(id)}\n${row(`${id}c`)},,,,,\n`],
  ],
  [
    'an empty column within it',
    (id) => [
      '专家.csv',
      '编号,姓名,,职称等级,出生年份,所在地区\n'.concat(row(id).replace(',正高级', ',,正高级'), '\n'),
    ],
  ],
  [
    'a web page',
    (id) => [
      '名单.html',
      `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><p>演示</p><table>${[
        HEADER,
        row(id),
      ]
        .map(
          (line) =>
            `<tr>${line
              .split(',')
              .map((cell) => `<td>${cell}</td>`)
              .join('')}</tr>`,
        )
        .join('')}</table></body></html>`,
    ],
  ],
  [
    'a sheet of explanations before it',
    (id) => [
      '名单.xlsx',
      book({ 填表说明: [['请按要求填写'], ['职称填写最高职称']], Sheet2: [HEADER.split(','), row(id).split(',')] }),
    ],
  ],
  [
    'two tables on a sheet',
    (id) => [
      '名单.xlsx',
      book({
        Sheet1: [
          ['一、专家名单'],
          HEADER.split(','),
          row(id).split(','),
          [],
          ['二、领域名单'],
          ['编号', '领域名称', '上位领域'],
          [`f-${id}`, `演示领域${id}`, 'f'],
        ],
      }),
    ],
  ],
]

describe('a table is found, whatever the file looks like', () => {
  it.each(LAYOUTS)('%s', async (_, layout) => {
    const id = `s${count}`
    const { problems } = await take(...layout(id))
    expect(problems).toEqual([])
    expect(await node(`expert:${id}`)).toMatchObject({
      titleRank: 'SENIOR_FULL',
      birthYear: 1970,
      regionId: 'region:522701',
    })
  })

  it('names the columns that are kept aside, and the rows that are none', async () => {
    const { report } = await take('专家.csv', `${HEADER},性别\n${row('aside')},男\n合计,1,,,,\n注：演示,,,,,\n`)
    expect(report?.notes).toEqual([
      '专家.csv: columns kept aside, as no column of experts is like them: 性别',
      '专家.csv: row 3: 1 row(s) of totals (合计, 小计, 总计) left out',
      '专家.csv: row 4: 1 row(s) of notes left out',
    ])
  })

  it('takes the rows of a sheet without ids once, and known things for what they are', async () => {
    const sheet = '序号,企业名称,所属地区,规上企业\n1,演示化工公司,演示市,是\n2,演示新材料公司,演示市,否\n'
    const { report } = await take('企业名单.csv', sheet)
    expect(report).toMatchObject({ created: 1, updated: 1 })
    expect(await node('enterprise:n')).toMatchObject({ aboveScale: true })
    expect((await take('企业名单.csv', sheet)).report).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
    expect(await named('演示新材料公司')).toMatchObject({ aboveScale: false })
  })

  it('makes ids of people that nobody can guess, the same in one store, and keeps those that were made otherwise', async () => {
    const guessed = (name: string): string =>
      `expert:${hash('sha256', JSON.stringify(['experts', normaliseText(name), '1971', ''])).slice(0, 12)}`
    const sheet = '姓名,出生年份,工作单位\n演示·无号,1971,演示化工公司\n演示·旧号,1971,演示化工公司\n'
    const old = guessed('演示·旧号')
    await take('experts.csv', `id,name,birth_year\n${old},演示·旧号,1971\n`)
    const { report, problems } = await take('专家.csv', sheet)
    expect(problems).toEqual([])
    expect(report).toMatchObject({ unchanged: 1 })
    const { id } = (await named('演示·无号'))!
    expect(id).toMatch(/^expert:[0-9a-f]{12}$/)
    expect(id).not.toBe(guessed('演示·无号'))
    expect((await take('专家.csv', sheet)).report).toMatchObject({ created: 0, updated: 0 })
    for (const one of [id as string, old])
      expect(await relation(`affiliation:${one}~enterprise:n`)).toMatchObject({ from: one })
    const { key } = (await store.run(idKey, {}))!
    expect(JSON.stringify(report)).not.toContain(key)
    const another = await openStore({ engine: 'embedded', queryTimeoutMs: 60_000 })
    await writeFile(join(folder, '专家.csv'), sheet)
    await importDataset(another, join(folder, '专家.csv'), { dryRun: true })
    expect((await another.run(idKey, {}))?.key).not.toBe(key)
    await another.close()
  })

  it('takes where people work for what it is, where one organisation alone is called so', async () => {
    const sheet =
      '编号,姓名,工作单位,职务\nu1,演示·单一,演示化工公司,总工\nu2,演示·单二,演示无名公司,\nu3,演示·单三,演示化工公司、演示无名公司,\n'
    const { report, problems } = await take('专家.csv', sheet)
    expect(problems).toEqual([])
    expect(report?.notes).toEqual(['专家.csv: units kept aside, as no organisation alone is called so: 演示无名公司'])
    expect(await relation('affiliation:expert:u1~enterprise:n~总工')).toMatchObject({ to: 'enterprise:n' })
    expect(await relation('affiliation:expert:u3~enterprise:n')).toMatchObject({ from: 'expert:u3' })
    expect((await take('专家.csv', sheet)).report).toMatchObject({ created: 0, updated: 0 })
    // What is told of more there already is not told again in less.
    expect((await take('专家.csv', sheet.replace(',职务', ',备用').replace(',总工', ','))).report).toMatchObject({
      created: 0,
      updated: 0,
    })
  })

  it('reads names by what they are in the graph, whatever another sheet makes of them', async () => {
    const { problems } = await take(
      '名册.xlsx',
      book({
        企业: [
          ['序号', '企业名称', '所属地区'],
          [1, '演示化工公司', '演示市'],
          [2, '演示新厂', '演示市'],
        ],
        专家: [
          ['编号', '姓名', '所在单位'],
          ['w1', '演示·册一', '演示化工公司'],
          ['w2', '演示·册二', '演示新厂'],
        ],
        需求: [
          ['编号', '需求名称', '提出企业'],
          ['w', '演示需求', '演示化工公司'],
        ],
      }),
    )
    expect(problems).toEqual([])
    expect(await node('demand:w')).toMatchObject({ raisedById: 'enterprise:n' })
    const made = (await named('演示新厂'))?.id
    expect(await relation(`affiliation:expert:w2~${String(made)}`)).toMatchObject({ from: 'expert:w2' })
    expect(await relation('affiliation:expert:w1~enterprise:n')).toMatchObject({ from: 'expert:w1' })
  })

  it('asks what a year alone stands for, unless its header says years', async () => {
    const sheet =
      '编号,平台名称,平台类型,成立时间\ny1,演示平台一,重点实验室,2015\ny2,演示平台二,重点实验室,2016年\ny3,演示平台三,重点实验室,2017.3\n'
    expect((await take('平台.csv', sheet)).problems).toEqual([
      expect.stringMatching(/^平台\.csv, row 1, column 成立时间: expected an answer: is a year alone its first day\?/),
    ])
    const path = join(folder, '平台.csv')
    await writeFile(path, sheet)
    const columns = ['编号', '平台名称', '平台类型'].map((header) => ({ header }))
    await importDataset(store, path, {
      mapping: {
        sheets: [
          {
            table: 'platforms',
            columns: [...columns, { header: '成立时间', column: 'established_on', years: 'FIRST_DAY' }],
          },
        ],
      },
    })
    expect(await node('platform:y1')).toMatchObject({ establishedOn: '2015-01-01' })
    expect(await node('platform:y2')).toMatchObject({ establishedOn: '2016-01-01' })
    expect(await node('platform:y3')).toMatchObject({ establishedOn: '2017-03-01' })
    expect(
      (await take('平台.csv', '编号,平台名称,平台类型,成立年份\ny4,演示平台四,重点实验室,2018\n')).problems,
    ).toEqual([])
    expect(await node('platform:y4')).toMatchObject({ establishedOn: '2018-01-01' })
    expect((await take('观测值.csv', '编号,地区,指标,年度,数值,单位\ny,522700,m,2019年,5,家\n')).problems).toEqual([])
    expect(await node('observation:y')).toMatchObject({ date: '2019-12-31' })
  })

  it('reads a folder of files and workbooks as one', async () => {
    const many = await mkdtemp(join(folder, 'many-'))
    await writeFile(join(many, '甲县.xlsx'), book({ Sheet1: [HEADER.split(','), row('m1').split(',')] }))
    await writeFile(
      join(many, '乙县.xls'),
      book({ 专家: [['演示表'], HEADER.split(','), row('m2').split(',')] }, 'biff8'),
    )
    await writeFile(join(many, '丙县.csv'), `${HEADER}\n${row('m3')}\n`)
    for (const name of ['丁', '戊'])
      await writeFile(
        join(many, `${name}.xlsx`),
        book({
          experts: [
            ['id', 'name'],
            [`m-${name}`, `演示·${name}`],
          ],
        }),
      )
    await writeFile(join(many, '说明.docx'), 'x')
    expect(await importDataset(store, many)).toMatchObject({ created: 5 })
    expect(await importDataset(store, many)).toMatchObject({ created: 0, updated: 0, unchanged: 5 })
  })

  it('takes a period that stands in one cell apart', async () => {
    const sheet =
      '编号,专家,链条,角色,聘期\nq1,known,c,专家,2001.3.1-2004.2\nq2,known,c,专家,2005年3月至今\nq3,known,c,专家,2007-01-2008-01\n'
    expect((await take('聘任.csv', sheet)).problems).toEqual([])
    const periods = await Promise.all(
      ['q1', 'q2', 'q3'].map(async (id) => (await relation(`appointment:${id}`))?.properties),
    )
    expect(periods.map((one) => [one?.from, one?.to])).toEqual([
      ['2001-03-01', '2004-03-01'],
      ['2005-03-01', undefined],
      ['2007-01-01', '2008-02-01'],
    ])
    expect((await take('聘任.csv', '编号,专家,链条,角色,聘期\nq4,known,c,专家,三年\n')).problems).toEqual([
      expect.stringMatching(/^聘任\.csv, row 2, column from: found "三年", expected a period such as/),
    ])
  })

  it('takes a title beside a post, and asks where only common headers say which table it is', async () => {
    expect((await take('专家.csv', '编号,姓名,职务/职称\np9,演示·兼职,高级工程师/总工\n')).problems).toEqual([])
    expect(await node('expert:p9')).toMatchObject({ titleRank: 'SENIOR_ASSOCIATE' })
    expect((await take('附件.csv', 'name,title,unit\nfoo,bar,baz\n')).problems).toEqual([
      expect.stringMatching(/expected an answer which table it is/),
    ])
  })

  it('multiplies what the header scales', async () => {
    const { problems } = await take(
      '项目.csv',
      '编号,项目名称,总投资（万元）\nw,演示项目,"1,500"\nv,演示项目二,2亿元\n',
    )
    expect(problems).toEqual([])
    expect(await node('project:w')).toMatchObject({ budgetCny: 15_000_000 })
    expect(await node('project:v')).toMatchObject({ budgetCny: 200_000_000 })
  })

  it('asks about a header that is only like one, and names it', async () => {
    expect((await take('专家.csv', '编号,姓名,从业年限情况\nx,演示·某,20\n')).problems).toEqual([
      expect.stringMatching(
        /^专家\.csv, row 1, column 从业年限情况: expected an answer: is it years_experience \(从业年限\)/,
      ),
    ])
  })

  it('asks nothing where what stands below leaves no doubt', async () => {
    const sheet = '编号,平台名称,类别,平台级别情况\n'
    expect(
      (await take('平台.csv', `${sheet}p1,演示平台,重点实验室,省\np2,演示平台二,“众创空间”,市(州)级\n`)).problems,
    ).toEqual([])
    expect(await node('platform:p2')).toMatchObject({ kind: 'MAKER_SPACE', level: 'MUNICIPAL' })
    expect((await take('平台.csv', `${sheet}p3,演示平台三,重点实验室,大概省级\n`)).problems).toEqual([
      expect.stringMatching(/column 平台级别情况: expected an answer: is it level/),
    ])
  })

  it('reads the codes, regions and chains that people write in short', async () => {
    const { problems } = await take(
      '企业.csv',
      '编号,企业名称,所属县（市）,企业资质\nshort,演示简称公司,演示州演示市,高企、“小巨人”企业（2024年）\n',
    )
    expect(problems).toEqual([])
    expect(await node('enterprise:short')).toMatchObject({
      regionId: 'region:522701',
      tiers: ['HIGH_TECH', 'LITTLE_GIANT'],
    })
    const project = '编号,项目名称,所属产业链,项目状态\n'
    expect((await take('项目.csv', `${project}short,演示简称项目,演示磷化工,已验收\n`)).problems).toEqual([])
    expect(await node('project:short')).toMatchObject({ status: 'COMPLETED' })
    // An innovation chain is no industry chain; a short name that two regions have names neither.
    expect((await take('项目.csv', `${project}long,演示简称项目二,演示磷化工产业链,已验收\n`)).problems).toEqual([
      expect.stringMatching(/found "chain:演示磷化工产业链", expected a known Chain/),
    ])
    expect((await take('企业.csv', '编号,企业名称,所在地区\nb,演示又一公司,演示\n')).problems).toEqual([
      expect.stringMatching(/expected an id, as several have this name: region:522700, region:522701/),
    ])
  })

  it('ties enterprises to the chains that their list names in passing, once', async () => {
    const sheet = (master: string) =>
      `序号,企业名称,所属县市,所属产业链,是否链主\n1,演示链上公司,演示州演示市,演示磷化工、无此链,${master}\n2,演示化工公司,演示州演示市,,\n`
    const first = await take('企业名单.csv', sheet('是'))
    expect(first.problems).toEqual([])
    expect(first.report!.notes).toEqual([
      expect.stringMatching(/chains kept aside, as no chain alone is called so: 无此链$/),
    ])
    const { id } = (await named('演示链上公司'))!
    const places = async () =>
      (await wholeGraph(store)).relations.filter(({ from, type }) => from === id && type === 'ON_CHAIN')
    expect(await places()).toMatchObject([{ to: 'chain:c', properties: { chainMaster: true } }])
    const again = await take('企业名单.csv', sheet(''))
    expect(again.problems).toEqual([])
    expect(await places()).toHaveLength(1)
  })

  it('asks which table it is where the header leaves it open', async () => {
    expect((await take('附件.csv', '编号,名称\n1,演示\n')).problems).toEqual([
      expect.stringMatching(/^附件\.csv, row 1: expected an answer which table it is: /),
    ])
  })

  it.each([
    [
      'a row in another encoding',
      Buffer.concat([Buffer.from(`${HEADER}\n${row('d1')}\n`), gb18030(`${row('d2')}\n`)]),
      /^专家\.csv, row 3: expected text in UTF-8/,
    ],
    [
      'one byte of Latin-1',
      Buffer.concat([Buffer.from(`${HEADER}\n${row('d1')}\n`), Buffer.from([0x61, 0xe9, 0x62, 0x2c, 0x0a])]),
      /^专家\.csv, row 3: expected text in UTF-8/,
    ],
    [
      'an end before its begin',
      Buffer.from(`编号,专家,链条,角色,聘期开始,聘期结束\nx,known,c,专家,2028-03-01,2025-03-01\n`),
      /column to: .* expected a day after 2028-03-01/,
    ],
    [
      'whole numbers past 32 bits',
      Buffer.from('编号,名称,链条类别,所属地区,序号\nx,演示链二,创新链,522700,3000000000\n'),
      /column order: found "3000000000", expected a whole number/,
    ],
  ])('refuses %s with its place', async (_, content, message) => {
    const name = message.source.includes('column to')
      ? '聘任.csv'
      : message.source.includes('order')
        ? '链条.csv'
        : '专家.csv'
    expect((await take(name, content)).problems).toEqual([expect.stringMatching(message)])
  })
})
