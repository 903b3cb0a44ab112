import { enums } from '../enums.js'
import { entityTypes } from '../model.js'
import { commonColumns, type Column, type TableSpec } from './exchange/spec.js'
import { tables } from '../generated/tables.js'

/** The documentation of the exchange format, made from the tables themselves. */
export const formatDocument = (): string =>
  `${[INTRODUCTION, SHEETS, ...tables.map(section), COMMON, table(commonColumns), TERMS, ...enumerations()].join('\n\n')}\n`

const INTRODUCTION = `# The exchange format of a dataset

<!-- Made from schema/ and src/import/tables by \`npm run docs:dataset\`; a test holds it against them. -->

A dataset is a folder of CSV files, one for each table below; a table that is missing has no rows. The same tables may be the sheets of one workbook (XLSX, XLS, ODS, ET), named as the files are without their ending, or one CSV file alone, or a folder may hold several of either, each table in one CSV file but in as many workbooks as there are; a workbook is read into memory as a whole, within limits (64 MB, 256 MB unpacked, 2,000,000 cells), so take CSV for hundreds of thousands of rows. Empty files with Chinese headers are in \`data/templates\`.

- **Encoding**: UTF-8, with or without a byte order mark, or UTF-16; a file that is neither is read as GB18030 or Big5, where all its rows are. A file with damaged bytes, or rows in another encoding, is refused, with those rows. Cells are parted by commas, semicolons or tabs.
- **Headers**: the first row. Each column has an English and a Chinese header and takes either; so do the names of the files. The order of columns, rows and files does not matter.
- **Lists**: several values in a cell are separated by \`;\`, of half or full width.
- **Ids** are free text, unique in the dataset and stable over imports. One without the prefix of its type gets it, also where it is referred to. References name rows of the dataset or entities of the graph.
- **Dates** are \`YYYY-MM-DD\`. Under its English header the end of a period is the day after its last, \`[from, to)\`; under its Chinese header, which says （含）, it is the last day itself. An empty end is open.
- **Whole numbers** have 32 bits. A share such as 25% is a figure where the row's unit says %, and 0.25 in a column from 0 to 1.
- **Choices** take a code in any case, or one of its Chinese terms (below).
- **true or false** may also be 是 or 否.

This is the form that exports have and programs should write. **Sheets as people have them** are read too (below): what is written otherwise is read where it can mean one thing alone.

Everything is checked before anything is written: one wrong row, and nothing is imported. Every problem is listed with its file, row (the header is row 1), column, the value found and what was expected. \`--dry-run\` writes nothing and lists what would be created, changed (column by column, before and after) and removed. An import that runs again changes nothing. Columns in **bold** are required of rows that are new.

- **A column that is there** says what holds: an empty cell clears what was. **A column that is left out** leaves what was as it is, so a table of an id and one more column changes that column alone.
- **A row that has gone** from the dataset stays in the graph. \`_remove\` (移除) takes one out, \`trichain remove ID…\` too; with an entity go the relations that have rows of their own (appointments, posts, …), and it is refused while something that stays refers to it.
- **Cells of a workbook** that hold no value are errors, never empty: error values, formulas that were never calculated, numbers of more than 15 digits as ids. A merged cell counts as filled in each of its rows. Charts are left out, hidden sheets and rows are read, rows of totals (合计, 小计, 总计) are left out: the report says so.
- **Telephone numbers, e-mail addresses and identity numbers** within texts are left out and counted; no message repeats one.`

const SHEETS = `## Sheets as people have them

- **The table** is found below titles and above totals and notes; headers of up to three lines, merged cells, 序号, blank rows, headings between rows, a repeated header and several tables on a sheet, below each other or side by side, are taken for what they are, and the report names the rows that are no rows. What a sheet is, its headers say; its name and title are a hint.
- **Headers** are the columns' own, in either language, in any order, or what people write for them (\`also\` in \`schema/*.graphql\`): 职称 for 职称等级. A unit in brackets counts: 总投资（万元）. A header that is only like one is asked about, unless nothing stands below it but codes of that column; so is a sheet that could be two tables; columns like none are kept aside and named. \`--dry-run\` tells the mapping (映射) with the confidence of each guess; corrected as JSON it is given back by \`--mapping\`, and kept by a name with \`--keep-mapping\`.
- **Days**: 2025/3/1, 2025.3.1, 2025年3月1日, 二〇二五年三月一日, 20250301, the numbers spreadsheets keep, full width; a month alone is its first day, as the inclusive end of a period its last; what a year alone stands for is asked (\`years\` of the mapping: its first day, of an end or an observation its last), unless the header says 年份; 至今 leaves an end open. 3/1/2025 and 25.3.1 may be several days and are refused.
- **Figures**: thousands, 万, 亿, full width, with their unit behind them, which has to be that of the row. **Yes and no**: 是, 否, √, ×, 有, 无. **Titles** (职称) have their rank in \`schema/titles.json\`, and what people write for a code (高企, 在建, 市州级) is in \`schema/terms.json\`. **Regions and chains** may be written short where that names one alone (福泉, 贵州省福泉市, 中药材产业链). **Lists** are parted by ；、，or line breaks, but not within brackets.
- **References** may be names, aliases or codes where one alone has them; people are told by no name alone, but within one dataset.
- **Rows without ids** are known things where their name says so, else new with an id made of what tells them apart, so that the same sheet again changes nothing. People are new, and where somebody has their name it is asked who they are, with reasons (同名, 同单位, 同出生年份, …). Where they work (工作单位, 职务) becomes a row of \`affiliations\`, and the chain of an enterprise (所属产业链) one of \`enterprise_chains\`, where one alone is called so; it is kept aside and named otherwise.
- **What is wrong** also comes as a copy of the sheets with the cells marked and explained in Chinese: \`--marked FILE.xlsx\`.`

const COMMON = `## Columns of every table

\`source\` says where a fact comes from: \`policy:slug#clausePath@L12:3-15\` (policy, clause, line and characters of the document, counted from 1, both ends included), several separated by \`;\`; or free text. A fact without a source keeps its file and row instead.`

const TERMS = `## Choices

Codes with their Chinese terms, as in \`schema/enums.json\`.`

function section(spec: TableSpec): string {
  return `## ${spec.file} (${spec.zh})\n\n${[spec.doc, identity(spec)].filter(Boolean).join(' ')}\n\n${table(spec.columns)}`
}

function identity(spec: TableSpec): string {
  if (spec.kind !== 'relation' || spec.columns.some(({ kind }) => kind === 'id')) return ''
  return `A row is told from others by ${spec.id.columns.map((name) => `\`${name}\``).join(', ')}.`
}

const table = (columns: readonly Column[]): string =>
  [
    '| column | 中文 | value | |',
    '| --- | --- | --- | --- |',
    ...columns.map((column) => `| ${name(column)} | ${column.zh} | ${value(column)} | ${remark(column)} |`),
  ].join('\n')

const name = (column: Column): string => (column.required ? `**${column.name}**` : column.name)

function value({ kind, list, choices, types, min, max }: Column): string {
  const range =
    min !== undefined && max !== undefined ? `, ${min} to ${max}` : min !== undefined ? `, at least ${min}` : ''
  const one = {
    id: () => 'id',
    text: () => 'text',
    int: () => `whole number${range}`,
    float: () => `number${range}`,
    boolean: () => 'true or false',
    date: () => 'date',
    choice: () => (typeof choices === 'string' ? `[${choices}](#${choices.toLowerCase()})` : choices!.join(', ')),
    reference: () => `id of ${types!.map((type) => `${type} \`${entityTypes[type].prefix}:\``).join(' or ')}`,
  }[kind]()
  return list ? `list of: ${one}` : one
}

function remark({ doc, personal }: Column): string {
  return [doc, personal && 'personal data: left out unless the import is told to keep it, and then kept apart']
    .filter(Boolean)
    .join('; ')
}

function enumerations(): string[] {
  const used = [
    ...new Set(
      tables.flatMap(({ columns }) => columns.flatMap(({ choices }) => (typeof choices === 'string' ? choices : []))),
    ),
  ].sort()
  return used.map(
    (used) =>
      `### ${used}\n\n${enums[used]!.values.map(({ value, zh }) => `\`${value}\` ${zh.join(', ')}`).join(' · ')}`,
  )
}
