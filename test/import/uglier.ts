import xlsx from '@e965/xlsx'
import fc from 'fast-check'

/** A table of a sheet as people keep it: its header in groups, and rows of cells with what each has to be read as. */
export interface Kept {
  table: string
  columns: readonly { header: string; group: string; name: string }[]
  rows: readonly (readonly { cell: string | number | Date; value: unknown }[])[]
}

const two = (number: number): string => String(number).padStart(2, '0')
const FIGURES = '〇一二三四五六七八九'
const numeral = (number: number): string =>
  number < 10
    ? FIGURES[number]!
    : `${number < 20 ? '' : FIGURES[Math.floor(number / 10)]}十${number % 10 ? FIGURES[number % 10] : ''}`
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))

/** A day in any form. */
const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(8),
  )
  .map(([y, m, d, form]) => ({
    cell: [
      `${y}-${two(m)}-${two(d)}`,
      `${y}/${m}/${d}`,
      `${y}.${m}.${d}`,
      `${y}年${m}月${d}日`,
      `${y} 年 ${two(m)} 月 ${two(d)} 日`,
      `${[...String(y)].map((figure) => FIGURES[Number(figure)]).join('')}年${numeral(m)}月${numeral(d)}日`,
      `${y}${two(m)}${two(d)}`,
      wide(`${y}.${m}.${d}`),
      new Date(Date.UTC(y, m - 1, d)),
    ][form]!,
    value: `${y}-${two(m)}-${two(d)}`,
  }))

/** A number of a column whose unit is 万元. */
const amount = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.nat(6)).map(([number, form]) => ({
  cell: [
    number,
    String(number),
    number.toLocaleString('en-US'),
    `${number}万元`,
    wide(String(number)),
    wide(number.toLocaleString('en-US')),
    `${(number / 10_000).toFixed(4)}亿元`,
  ][form]!,
  value: number,
}))

const yes = fc
  .constantFrom(['是', true], ['否', false], ['√', true], ['有', true], ['无', false])
  .map(([cell, value]) => ({
    cell: cell as string,
    value,
  }))

const REGIONS = [
  ['演示州', 'region:r'],
  ['r', 'region:r'],
  ['演示市', 'region:s'],
] as const
const region = fc.constantFrom(...REGIONS).map(([cell, value]) => ({ cell, value }))
const plain = (cell: string, value: unknown = cell): { cell: string; value: unknown } => ({ cell, value })

const KINDS = [
  {
    table: 'enterprises',
    columns: [
      { header: '编号', group: '基本信息', name: 'id' },
      { header: '企业名称', group: '基本信息', name: 'name' },
      { header: '所在地区', group: '基本信息', name: 'region' },
      { header: '规上企业', group: '经营情况', name: 'above_scale' },
    ],
    row: (key: string) =>
      fc
        .tuple(region, yes)
        .map(([where, is]) => [plain(`n${key}`, `enterprise:n${key}`), plain(`演示${key}公司`), where, is]),
  },
  {
    table: 'observations',
    columns: [
      { header: '编号', group: '统计', name: 'id' },
      { header: '地区', group: '统计', name: 'region' },
      { header: '指标', group: '统计', name: 'metric' },
      { header: '统计日期', group: '数据', name: 'date' },
      { header: '数值', group: '数据', name: 'value' },
      { header: '单位', group: '数据', name: 'unit' },
    ],
    row: (key: string) =>
      fc
        .tuple(region, day, amount)
        .map(([where, on, value]) => [
          plain(`o${key}`, `observation:o${key}`),
          where,
          plain('演示投入', 'indicator:m'),
          on,
          value,
          plain('万元'),
        ]),
  },
  {
    table: 'projects',
    columns: [
      { header: '编号', group: '项目', name: 'id' },
      { header: '项目名称', group: '项目', name: 'name' },
      { header: '所在地区', group: '项目', name: 'region' },
      { header: '开始日期', group: '进度', name: 'start' },
    ],
    row: (key: string) =>
      fc
        .tuple(region, day)
        .map(([where, on]) => [plain(`p${key}`, `project:p${key}`), plain(`演示项目${key}`), where, on]),
  },
] as const

/** One to three tables of a sheet, none of them twice. */
export const tables = fc.shuffledSubarray([0, 1, 2], { minLength: 1 }).chain((kinds) =>
  fc.tuple(
    ...kinds.map((kind) => {
      const { table, columns, row } = KINDS[kind]!
      return fc
        .integer({ min: 1, max: 4 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => row(`${kind}x${at}`))))
        .map((rows): Kept => ({ table, columns, rows }))
    }),
  ),
)

export const layout = fc.record({
  kind: fc.constantFrom('csv' as const, 'xlsx' as const, 'biff8' as const, 'ods' as const),
  beside: fc.boolean(),
  gap: fc.integer({ min: 1, max: 2 }),
  lines: fc.integer({ min: 1, max: 3 }),
  merged: fc.boolean(),
  title: fc.boolean(),
  serial: fc.boolean(),
  extra: fc.boolean(),
  blank: fc.boolean(),
  total: fc.boolean(),
  note: fc.boolean(),
})
export type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never

type Cell = string | number | Date
interface Piece {
  rows: Cell[][]
  merges: [row: number, column: number, down: number, right: number][]
}

/** A table with its header of one line to three, in groups that are merged or stand in their first column alone. */
function pieceOf({ columns, rows }: Kept, as: Layout): Piece {
  const all = [
    ...(as.serial ? [{ header: '序号', group: '' }] : []),
    ...columns,
    ...(as.extra ? [{ header: '录入人员', group: '其他' }] : []),
  ]
  const merges: Piece['merges'] = []
  const out: Cell[][] = []
  if (as.title) out.push(['演示情况一览表', ...all.slice(1).map(() => '')])
  for (let line = 1; line < as.lines; line++) {
    const top = out.length
    out.push(
      all.map(({ group }, at) => {
        const own = line === 1 && as.lines === 3 ? (group ? '总体情况' : '') : group
        const before = all[at - 1]
        const same =
          before && (line === 1 && as.lines === 3 ? before.group !== '' && group !== '' : before.group === group)
        if (own && !same) {
          let right = at
          const goes = (one: { group: string } | undefined): boolean =>
            one !== undefined && (line === 1 && as.lines === 3 ? one.group !== '' : one.group === group)
          while (goes(all[right + 1])) right++
          if (as.merged && right > at) merges.push([top, at, 0, right - at])
        }
        return same ? '' : own
      }),
    )
  }
  out.push(all.map(({ header }) => header))
  rows.forEach((row, at) => {
    out.push([...(as.serial ? [at + 1] : []), ...row.map(({ cell }) => cell), ...(as.extra ? ['演示'] : [])])
    if (as.blank && at === 0) out.push(all.map(() => ''))
  })
  if (as.total) out.push(['合计', ...all.slice(1).map(() => '')])
  if (as.note) out.push(['注：演示数据，仅供核对', ...all.slice(1).map(() => '')])
  return { rows: out, merges }
}

/** A file of tables, below or beside each other. */
export function fileOf(kept: readonly Kept[], as: Layout): [name: string, content: string | Uint8Array] {
  const pieces = kept.map((one) => pieceOf(one, as))
  const rows: Cell[][] = []
  const merges: Piece['merges'] = []
  if (as.beside) {
    let left = 0
    for (const piece of pieces) {
      piece.rows.forEach((cells, at) => {
        const line = (rows[at] ??= [])
        cells.forEach((cell, column) => (line[left + column] = cell))
      })
      merges.push(
        ...piece.merges.map(([row, column, down, right]): Piece['merges'][number] => [row, left + column, down, right]),
      )
      left += piece.rows[0]!.length + as.gap
    }
  } else
    for (const piece of pieces) {
      if (rows.length) for (let line = 0; line < as.gap; line++) rows.push([])
      merges.push(...piece.merges.map(([row, ...rest]): Piece['merges'][number] => [rows.length + row, ...rest]))
      rows.push(...piece.rows)
    }
  const full = rows.map((line) =>
    Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, at) => line[at] ?? ''),
  )
  if (as.kind === 'csv') {
    const text = (cell: Cell): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))
    const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
    return ['附件.csv', full.map((line) => line.map((cell) => quoted(text(cell))).join(',')).join('\r\n')]
  }
  const book = xlsx.utils.book_new()
  const sheet = xlsx.utils.aoa_to_sheet(
    full.map((line) => line.map((cell) => (cell === '' ? null : cell))),
    { UTC: true, dateNF: 'yyyy/m/d' },
  )
  sheet['!merges'] = merges.map(([row, column, down, right]) => ({
    s: { r: row, c: column },
    e: { r: row + down, c: column + right },
  }))
  xlsx.utils.book_append_sheet(book, sheet, 'Sheet1')
  const bytes = xlsx.write(book, { type: 'buffer', bookType: as.kind }) as Buffer
  return [as.kind === 'biff8' ? '附件.xls' : `附件.${as.kind}`, new Uint8Array(bytes)]
}
