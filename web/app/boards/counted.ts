import type { FieldNode, OperationDefinitionNode } from 'graphql'
import { Kind } from 'graphql/language/kinds.js'
import { parse } from 'graphql/language/parser.js'
import { valueFromASTUntyped } from 'graphql/utilities/valueFromASTUntyped.js'
import type { Question } from './query.js'
import type { List, Row } from './rows.js'

type Values = Readonly<Record<string, unknown>>
/** Page and parameters of its address that list exactly what a number counts. */
export type Place = readonly [page: string, params: Readonly<Record<string, string | undefined>>]

/** What the pages can be asked for, by the member of a filter that says the same. */
const FILTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  gaps: {
    region: 'region',
    rules: 'rules',
    chains: 'chains',
    departments: 'departments',
    without: 'without',
    minSeverity: 'minSeverity',
    synthetic: 'synthetic',
  },
  experts: { region: 'region', chain: 'chain', titleRank: 'titleRank', talentTier: 'talentTier', field: 'field' },
  enterprises: { region: 'region', chain: 'chain', tiers: 'tiers' },
  platforms: { region: 'region', chain: 'chain', kind: 'kind', level: 'level', status: 'status' },
  projects: { region: 'region', chain: 'chain', status: 'status', type: 'type', stage: 'stage' },
  demands: { region: 'region', chain: 'chain', status: 'status', kind: 'kind' },
}

/** Where what a row of a list counts is listed; undefined where no page lists exactly that. */
export function countedAt(
  question: Question,
  variables: Values,
  list: List,
  row: Row,
  column: string,
): Place | undefined {
  const [root] = list.path.split('.')
  const args = argumentsOf(question, variables, root!)
  if (!args || !/(^|\.)count$/.test(column)) return undefined
  if (args.field === 'gapSummary') return summarised(args.values, list, row)
  if (args.field === 'requirementMatrix') return inCell(args.values, list, row)
  return undefined
}

/** The same of a figure beside lists, such as how many there are in all. */
export function figureAt(question: Question, variables: Values, path: string): Place | undefined {
  const [root, name, ...deeper] = path.split('.')
  if (name !== 'totalCount' || deeper.length > 0) return undefined
  const args = argumentsOf(question, variables, root!)
  return args && listed(args.field, args.values)
}

function summarised({ by, filter, asOf }: Values, list: List, row: Row): Place | undefined {
  const place = listed('gaps', { filter, asOf })
  if (!place) return undefined
  const known = new Set(list.rows.flatMap(({ values }) => [...values.keys()]))
  const without: string[] = []
  const params: Record<string, string | undefined> = { ...place[1] }
  for (const key of [by].flat().map(String)) {
    const name = key.toLowerCase()
    const id = key === 'RULE' ? row.values.get('rule.id') : row.entities.get(name)?.[0]?.id
    const param = key === 'REGION' ? 'region' : `${name}s`
    if (typeof id === 'string') {
      params[param] = id
      if (key === 'REGION') params['exact'] = '1'
    } else if (known.has(name)) without.push(key)
    else return undefined
  }
  return ['gaps', { ...params, ...(without.length > 0 && { without: without.join(',') }) }]
}

function inCell({ template, asOf }: Values, { rows }: List, row: Row): Place | undefined {
  const chainOf = ({ entities }: Row) => entities.get('chain')?.[0]?.id
  const chain = chainOf(row)
  if (chain === undefined || typeof template !== 'string') return undefined
  const column = rows.filter((one) => chainOf(one) === chain).indexOf(row)
  return ['chains', { template, cell: `${chain}~${column}`, region: undefined, ...dayOf(asOf) }]
}

/** A list of a page as its filter asks for it. */
function listed(page: string, { filter, asOf }: Values): Place | undefined {
  const names = FILTERS[page]
  if (!names) return undefined
  const params: Record<string, string | undefined> = { region: undefined, ...dayOf(asOf) }
  for (const [member, value] of Object.entries((filter ?? {}) as Values)) {
    if (value === null || value === undefined) continue
    if (page === 'gaps' && member === 'includeSubregions') params['exact'] = value === false ? '1' : undefined
    else if (names[member] === undefined) return undefined
    else params[names[member]] = [value].flat().join(',')
  }
  return [page, params]
}

const dayOf = (asOf: unknown) => ({ day: typeof asOf === 'string' ? asOf : undefined })

/** What a field of the root is asked with, its variables filled in. */
function argumentsOf(question: Question, given: Values, name: string): { field: string; values: Values } | undefined {
  const operation = parse(question.toString()).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )!
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  const variables = { ...Object.fromEntries(defaults), ...given }
  const field = operation.selectionSet.selections.find(
    (one): one is FieldNode => one.kind === Kind.FIELD && (one.alias ?? one.name).value === name,
  )
  if (!field) return undefined
  const values = (field.arguments ?? []).map(({ name: { value }, value: node }) => [
    value,
    valueFromASTUntyped(node, variables),
  ])
  return { field: field.name.value, values: Object.fromEntries(values) as Values }
}
