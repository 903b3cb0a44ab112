import { tables } from '../generated/tables.js'
import type { ChangeInput } from '../generated/types.js'
import { factsById } from '../import/check/facts.js'
import { allColumns, keyColumns } from '../import/check/headers.js'
import { masked } from '../import/check/personal.js'
import { valuesOfRelation } from '../import/check/restore.js'
import { type StoredRelation } from '../import/check/stored.js'
import { newId } from '../kernel/newId.js'
import { slices } from '../kernel/slices.js'
import { inTurns } from '../kernel/turns.js'
import type { EntityTable, RelationTable, TableSpec, Value } from '../import/exchange/spec.js'
import { camel, singularOf } from '../kernel/words.js'
import { entityTypes } from '../model.js'
import type { Reader } from '../store/store.js'
import type { ChangeRow, Plan } from './plan.js'
import { problem, type ChangeProblem } from './problem.js'
import { rowsById } from './stored.js'

type Given = Record<string, unknown>

/** The one member a change has. */
const memberAndRow = (change: ChangeInput): [string, Given] | undefined =>
  Object.entries(change as unknown as Record<string, Given | null>).find(
    (one): one is [string, Given] => one[1] != null,
  )

/** The member of `ChangeInput` that is a row of a table. */
export const memberOf = ({ file }: Pick<TableSpec, 'file'>): string => singularOf(camel(file))

/** A row of a table as a change; what stands in it is checked when it is planned, as of any caller. */
export const changeTo = (spec: Pick<TableSpec, 'file'>, row: Readonly<Record<string, unknown>>): ChangeInput =>
  ({ [memberOf(spec)]: row }) as never

const byMember = new Map(tables.map((spec) => [memberOf(spec), spec]))

/** Reads changes as rows of tables. What is wrong is added to `problems`. `today` is part of the ids of new rows. */
export async function planOf(
  reader: Reader,
  changes: readonly ChangeInput[],
  today: string,
  problems: ChangeProblem[],
): Promise<Plan> {
  const plan: Plan = { changes: [], rows: [], removes: [] }
  const keyed = await keyedRows(reader, changes)
  const byKey = new Map<string, ChangeRow>()
  await inTurns(changes.length, (index) => {
    const change = changes[index]!
    const [member, value] = memberAndRow(change) ?? []
    if (!member || !value)
      return void problems.push(
        problem(
          index,
          'INVALID',
          'expected a row of a table, or what is taken out',
          '应为：某表的一行，或要移除的对象',
        ),
      )
    const expected = value.expectedVersion == null ? {} : { expectedVersion: value.expectedVersion as number }
    if (member === 'remove') {
      plan.changes.push(change)
      const reason = (value.reason as string).trim()
      if (reason === '') problems.push(noReason(index))
      const into = value.mergedInto === undefined ? {} : { mergedInto: value.mergedInto as string }
      return void plan.removes.push({ index, id: (value.id as string).trim(), reason, ...expected, ...into })
    }
    const spec = byMember.get(member)!
    const given = { ...value }
    const id = idOf(spec, given, today)
    if (id !== undefined) given.id = id
    if (spec.kind !== 'patch' && !hasId(spec) && given.id != null) {
      const known = keyed.get(given.id as string)
      if (!known)
        return void problems.push(
          problem(index, 'UNKNOWN_REFERENCE', `expected the id of a row of ${spec.file}`, `应为：${spec.zh}的编号`, {
            field: 'id',
            value: given.id,
          }),
        )
      for (const name of keyColumns(spec))
        if (known[name] !== undefined && given[camel(name)] === undefined) given[camel(name)] = known[name]
    }
    plan.changes.push({ [member]: given } as never)
    const cells = cellsOf(spec, given, index, problems)
    const key = spec.kind === 'patch' ? `${spec.file} ${String(given[camel(keyColumns(spec)[0]!)])}` : undefined
    const twice = key === undefined ? undefined : byKey.get(key)
    // Two that bind are told of by the check of rows.
    if (twice && (given.counter === null || twice.given.counter === null))
      problems.push(
        problem(
          index,
          'INVALID',
          `expected one change of a binding: change ${twice.index} has it already`,
          `应为：每项绑定只改一次，第${twice.index + 1}项变更已改`,
          { field: camel(keyColumns(spec)[0]!), value: given[camel(keyColumns(spec)[0]!)] },
        ),
      )
    const row: ChangeRow = { index, spec, cells, given, ...expected }
    plan.rows.push(row)
    // Of a binding the indicator counts, whether a row binds it or not.
    if (key !== undefined && !twice) byKey.set(key, row)
  })
  const byId = new Map(plan.rows.toReversed().map((row) => [row.given.id, row]))
  for (const { index, id } of plan.removes) {
    const twice = byId.get(id)
    if (!twice) continue
    problems.push(
      problem(
        index,
        'INVALID',
        `expected one change of it: change ${twice.index} writes what is taken out here`,
        `应为：同一对象只改一次，第${twice.index + 1}项变更又写入此处移除的对象`,
        { field: 'id', value: id },
      ),
    )
  }
  return plan
}

/** Nothing is taken out without a reason. */
export const noReason = (index: number): ChangeProblem =>
  problem(index, 'INVALID', 'expected a reason', '应为：理由', { field: 'reason', value: '' })

/** Whether rows of a table have an id of their own, not one made of other columns. */
export const hasId = ({ columns }: Pick<TableSpec, 'columns'>): boolean => columns.some(({ kind }) => kind === 'id')

/** A new id where the row has none: of a table whose rows have one of their own. */
function idOf(spec: TableSpec, { id }: Given, today: string): string | undefined {
  if (id != null || !hasId(spec) || (spec.kind === 'entity' && spec.idOf) || spec.kind === 'patch') return undefined
  const prefix = spec.kind === 'entity' ? entityTypes[spec.label].prefix : spec.id.prefix
  return newId(prefix, today)
}

/** Rows whose id is made of columns, by the ids that changes name them by. */
async function keyedRows(
  reader: Reader,
  changes: readonly ChangeInput[],
): Promise<Map<string, Readonly<Record<string, Value>>>> {
  const wanted = new Map<EntityTable | RelationTable, string[]>()
  for (const change of changes) {
    const [member, value] = memberAndRow(change) ?? []
    const spec = byMember.get(member ?? '')
    if (value?.id != null && spec && spec.kind !== 'patch' && !hasId(spec))
      wanted.set(spec, [...(wanted.get(spec) ?? []), value.id as string])
  }
  const found = new Map<string, Readonly<Record<string, Value>>>()
  for (const [spec, all] of wanted)
    for (const ids of slices(all)) {
      if (spec.kind === 'entity') for (const [id, values] of await rowsById(reader, spec, ids)) found.set(id, values)
      else
        for (const relation of await factsById(reader, ids))
          if (spec.type === relation.type)
            found.set(relation.properties.id as string, valuesOfRelation(spec, relation as StoredRelation))
    }
  return found
}

const OTHERS = new Set(['id', 'expectedVersion'])

function cellsOf(spec: TableSpec, given: Given, index: number, problems: ChangeProblem[]): Record<string, string> {
  const cells: Record<string, string> = {}
  const columns = new Map(allColumns(spec).map((column) => [camel(column.name), column]))
  const key = keyColumns(spec)
  for (const [field, value] of Object.entries(given)) {
    const column = columns.get(field)
    if (value === undefined || (!column && (OTHERS.has(field) || value === null))) continue
    if (!column)
      problems.push(
        problem(
          index,
          'INVALID',
          `expected nothing here: ${OF_WHAT_IF}`,
          '此处应为空：该字段只用于推演，请另写一项变更',
          { field, value },
        ),
      )
    else cells[column.name] = textOf(value, index, field, problems)
  }
  const unbound = spec.kind === 'patch' && given.counter === null
  // A row to be taken out is told by its key, of which only the indicator counts.
  if (unbound) Object.assign(cells, { _remove: 'true', counter: '-' })
  for (const column of spec.columns) {
    if (
      column.required &&
      key.includes(column.name) &&
      !(unbound && column.name === 'counter') &&
      !cells[column.name]
    ) {
      problems.push(
        problem(
          index,
          'INVALID',
          `expected a value: ${camel(column.name)} tells the row from others`,
          `应为：有值，“${column.zh}”用以区分各行`,
          { field: camel(column.name) },
        ),
      )
    }
  }
  return cells
}

const OF_WHAT_IF = 'it is for what-ifs; make a change of its own'

function textOf(value: unknown, index: number, field: string, problems: ChangeProblem[]): string {
  if (value === null) return ''
  if (!Array.isArray(value)) return String(value)
  const wrong = value.find((item) => /[;；]/.test(String(item)))
  if (wrong !== undefined)
    problems.push(
      problem(index, 'INVALID', 'expected texts without semicolons', '应为：不含分号的文字', {
        field,
        value: masked(String(wrong)),
      }),
    )
  return value.join(';')
}
