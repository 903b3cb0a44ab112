import { entityTypes, type EntityTypeName } from '../model.js'

/** What is expected of rows, as the import says it in English, and the same in Chinese. */
const PATTERNS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^a value: the column is required$/, () => '有值：此列必填'],
  [/^a column .+? \((.+)\): (?:its rows are|the row is) new$/, (zh) => `填写“${zh}”：此行是新增的`],
  [/^a column .+? \((.+)\)$/, (zh) => `填写“${zh}”`],
  [/^a known (.+), of the dataset or of the graph$/, (types) => `已有的${terms(types)}（本次变更中或库中）`],
  [/^a (.+) that stays: the dataset takes this one out$/, (types) => `保留的${terms(types)}：本次变更移除了它`],
  [
    /^an entity that nothing refers to; (?:this does|these (\d+) do): (.+)$/,
    (_, ids) => `没有被引用的实体；它仍被引用：${ids!}`,
  ],
  [/^an id of its own: row (-?\d+) has it already$/, (row) => `唯一的编号：第${Number(row) + 1}项变更已用此编号`],
  [
    /^a row that differs from all others in (.+): row (-?\d+) has it already$/,
    (names, row) => `${names}不同于其他项：第${Number(row) + 1}项变更与之相同`,
  ],
  [/^what is not below the row: (.+) would be above itself$/, (id) => `不在其下级之中：否则${id}将成为自己的上级`],
  [/^a day after (\S+), on which the period begins$/, (day) => `${day}（开始日）之后的日期`],
  [/^a day before 9999-12-31$/, () => '9999-12-31之前的日期'],
  [/^a date YYYY-MM-DD$/, () => '日期，形如 2026-01-31'],
  [/^true or false.*$/, () => '是或否'],
  [/^a whole number, not a share$/, () => '整数，而非百分比'],
  [/^a whole number from (\S+) to (\S+)$/, (from, to) => `${from}至${to}之间的整数`],
  [/^a whole number of at least (\S+)$/, (from) => `不小于${from}的整数`],
  [/^a whole number$/, () => '整数'],
  [/^a number from (\S+) to (\S+)$/, (from, to) => `${from}至${to}之间的数`],
  [/^a number of at least (\S+)$/, (from) => `不小于${from}的数`],
  [/^a number.*$/, () => '数'],
  [/^one of (.+)$/, (codes) => `其中之一：${codes}`],
  [/^an id of (.+)$/, (types) => `下列类型的编号：${types}`],
  [
    /^an id that begins with (\S+), not with the prefix of (\w+)$/,
    (prefix, type) => `以${prefix}开头的编号，而非${terms(type)}的前缀`,
  ],
  [/^an id behind its prefix$/, () => '前缀之后还有编号'],
  [/^an id that is no telephone number.*$/, () => '不是电话号码、电子邮箱或身份证号的编号'],
  [/^a unified social credit code.*$/, () => '统一社会信用代码：18位数字和大写字母，不含I、O、S、V、Z（GB 32100）'],
  [/^a gap rule and its parameters.*$/, () => '短板规则及其参数（JSON对象），形如 G09 {"level":"NATIONAL"}'],
  [/^a row of values: it repeats the header$/, () => '一行数据，而非重复的表头'],
  [/^text without control characters.*$/, () => '不含控制字符和乱码的文字'],
]

/** What is expected, in Chinese; as it is where there is no Chinese for it. */
export function expectedInChinese(expected: string): string {
  for (const [pattern, say] of PATTERNS) {
    const match = pattern.exec(expected)
    if (match) return say(...(match.slice(1) as string[]))
  }
  return expected
}

/** `Expert or Department` as 专家或部门. */
const terms = (types: string | undefined): string =>
  (types ?? '')
    .split(' or ')
    .map((type) => entityTypes[type as EntityTypeName]?.zh ?? type)
    .join('或')
