import { enums } from '../enums.js'
import { entityTypes } from '../model.js'
import { commonColumns, type Column, type TableSpec } from './exchange/spec.js'
import { tables } from '../generated/tables.js'

/** The documentation of the exchange format, made from the tables themselves. */
export const formatDocument = (): string =>
  `${[INTRODUCTION, ...tables.map(section), COMMON, table(commonColumns), TERMS, ...enumerations()].join('\n\n')}\n`

const INTRODUCTION = `# The exchange format of a dataset

<!-- Made from schema/ and src/import/tables by \`npm run docs:dataset\`; a test holds it against them. -->

A dataset is a folder of CSV files, one for each table below; a table that is missing has no rows. The same tables may be the sheets of one XLSX workbook, named as the files are without their ending; it is read into memory as a whole, within limits (64 MB, 256 MB unpacked, 2,000,000 cells), so take CSV for hundreds of thousands of rows. Empty files with Chinese headers are in \`data/templates\`.

- **Encoding**: UTF-8, with or without a byte order mark; a file that is not is read as GB18030, where all its rows are. A file with damaged bytes, or rows in another encoding, is refused, with those rows.
- **Headers**: the first row. Each column has an English and a Chinese header and takes either; so do the names of the files. The order of columns, rows and files does not matter.
- **Lists**: several values in a cell are separated by \`;\`, of half or full width.
- **Ids** are free text, unique in the dataset and stable over imports. One without the prefix of its type gets it, also where it is referred to. References name rows of the dataset or entities of the graph.
- **Dates** are \`YYYY-MM-DD\`. Under its English header the end of a period is the day after its last, \`[from, to)\`; under its Chinese header, which says （含）, it is the last day itself. An empty end is open.
- **Whole numbers** have 32 bits. A share such as 25% is a figure where the row's unit says %, and 0.25 in a column from 0 to 1.
- **Choices** take a code in any case, or one of its Chinese terms (below).
- **true or false** may also be 是 or 否.

Everything is checked before anything is written: one wrong row, and nothing is imported. Every problem is listed with its file, row (the header is row 1), column, the value found and what was expected. \`--dry-run\` writes nothing and lists what would be created, changed (column by column, before and after) and removed. An import that runs again changes nothing. Columns in **bold** are required of rows that are new.

- **A column that is there** says what holds: an empty cell clears what was. **A column that is left out** leaves what was as it is, so a table of an id and one more column changes that column alone.
- **A row that has gone** from the dataset stays in the graph. \`_remove\` (移除) takes one out, \`trichain remove ID…\` too; with an entity go the relations that have rows of their own (appointments, posts, …), and it is refused while something that stays refers to it.
- **Cells of a workbook** that hold no value are errors, never empty: error values, formulas that were never calculated, numbers of more than 15 digits as ids. A merged cell counts as filled in each of its rows. Charts are left out, hidden sheets and rows are read, rows of totals (合计, 小计, 总计) are left out: the report says so.
- **Telephone numbers, e-mail addresses and identity numbers** within texts are left out and counted; no message repeats one.`

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
