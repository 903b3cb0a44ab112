import type { Annotation, Noted, NotedCondition, NotedFigure } from './annotation.js'
import { list, rows, type Row, type Tables } from './tables.js'

/** The facts of one document, from the whole dataset. */
export interface Facts {
  slug: string
  tables: Tables
}

/**
 * Every difference between a document's annotation and the dataset, as `table key: what`, in both directions
 * (fields one way: the tree has more nodes than a reader notes).
 */
export function compare(noted: Annotation, facts: Facts): string[] {
  return [
    ...policies(noted, facts),
    ...named('chains', noted.chains, facts, (row, n) => [
      ...ifNoted('kind', row.kind, n.kind),
      ...ifNoted('order', row.order, n.order),
      ...ifNoted('status', row.status, n.status),
    ]),
    ...named('departments', noted.departments, facts),
    ...named('platforms', noted.platforms, facts, (row, n) => ifNoted('status', row.status, n.status)),
    ...named('enterprises', noted.enterprises, facts),
    ...named('projects', noted.projects, facts, (row, n) =>
      same('undertakenBy', undertakers(row, facts), n.undertakenBy),
    ),
    ...named('institutions', noted.institutions, facts, (row, n) => ifNoted('kind', row.kind, n.kind)),
    ...named('programmes', noted.programmes, facts, (row, n) => ifNoted('kind', row.kind, n.kind)),
    ...named('fields', noted.fields, facts).filter((difference) => !difference.endsWith('extra')),
    ...measures(noted, facts),
    ...targets(noted, facts),
    ...observations(noted, facts),
    ...conditions(noted, facts),
    ...declaredGaps(noted, facts),
  ]
}

function policies({ policy }: Annotation, facts: Facts): string[] {
  const all = rows(facts.tables, 'policies')
  const row = all.find(({ id }) => id === `policy:${facts.slug}`)!
  const titled = (title: string) => all.find((other) => nameSet(other).has(plain(title)))
  const basis = list(row.based_on).map((id) => all.find((other) => other.id === id)!)
  const differences = [
    ...(nameSet(row).has(plain(policy.title)) ? [] : ['title']),
    ...same('number', row.number, policy.number),
    ...same('date', row.date, policy.date),
    ...same('region', row.region, `region:${policy.region}`),
    ...same('status', row.status, policy.status),
    ...same('issuer', row.issuer, policy.issuer),
    ...same('basedOn', basis.map(({ title }) => title).join(';'), policy.basedOn.join(';')),
    ...same(
      'basedOnNumber',
      basis.map(({ number }) => number).join(';'),
      (policy.basedOnNumber ?? policy.basedOn.map(() => '')).join(';'),
    ),
  ].map((what) => `policies ${facts.slug}: ${what}`)
  const mentioned = policy.mentioned ?? []
  const expected = [row, ...basis, ...mentioned.map(({ title }) => titled(title))]
  return [
    ...differences,
    ...mentioned
      .filter(({ title, line }) => !lines(titled(title), facts).includes(line))
      .map(({ title }) => `policies ${title}: missing`),
    ...ofDocument('policies', facts)
      .filter((other) => !expected.includes(other))
      .map(({ title }) => `policies ${title}: extra`),
  ]
}

/** Compares named things, by name or alias and by line. */
function named(
  table: string,
  noted: Noted[],
  facts: Facts,
  more: (row: Row, noted: Noted) => string[] = () => [],
): string[] {
  const found = ofDocument(table, facts)
  const used = new Set<Row>()
  const differences = noted.flatMap((n) => {
    const names = [n.name, ...(n.aliases ?? [])].map(plain)
    const row = found.find((candidate) => names.some((name) => nameSet(candidate).has(name)))
    if (!row) return [`${table} ${n.name}: missing`]
    used.add(row)
    const at = lines(row, facts)
    const place = [n.line, ...(n.alsoLines ?? [])].some((line) => at.includes(line)) ? [] : ['line']
    return [...place, ...more(row, n)].map((what) => `${table} ${n.name}: ${what}`)
  })
  return [...differences, ...found.filter((row) => !used.has(row)).map((row) => `${table} ${row.name}: extra`)]
}

function measures(noted: Annotation, facts: Facts): string[] {
  const found = ofDocument('measures', facts)
  const unit = new Map(rows(facts.tables, 'departments').map(({ id, name }) => [id, name]))
  const differences = noted.measures.flatMap((n) => {
    const row = found.find(({ clause }) => clause === n.clause)
    if (!row) return [`measures ${n.clause}: missing`]
    return [
      ...same('title', row.title, n.title),
      ...(lines(row, facts).includes(n.line) ? [] : ['line']),
      ...same(
        'responsible',
        list(row.responsible)
          .map((id) => unit.get(id))
          .join(';'),
        n.responsible.join(';'),
      ),
    ].map((what) => `measures ${n.clause}: ${what}`)
  })
  const clauses = new Set(noted.measures.map(({ clause }) => clause))
  return [
    ...differences,
    ...found.filter(({ clause }) => !clauses.has(clause!)).map(({ clause }) => `measures ${clause}: extra`),
  ]
}

function targets(noted: Annotation, facts: Facts): string[] {
  return figures('targets', noted.targets, ofDocument('targets', facts), facts, (row, n) => [
    ...same('comparator', row.comparator, n.comparator),
    ...same('valueTo', row.value_to, n.valueTo),
    ...same('scope', row.scope, n.scope),
    ...same('deadline', row.deadline_year, n.deadlineYear),
    // 达到 has no code of its own: ACHIEVE (实现) is as good as none.
    ...(n.verb === undefined && row.verb === 'ACHIEVE' ? [] : same('verb', row.verb, n.verb)),
    ...same('aspirational', row.aspirational, n.aspirational),
  ])
}

function observations(noted: Annotation, facts: Facts): string[] {
  const stated = ofDocument('observations', facts).filter(({ derived }) => derived !== 'true')
  return figures('observations', noted.observations, stated, facts, (row, n) => same('date', row.date, n.date))
}

/** Compares figures line by line, in the order of the text; a figure is told from its neighbours by its value. */
function figures<N extends NotedFigure>(
  table: string,
  noted: N[],
  found: readonly Row[],
  facts: Facts,
  more: (row: Row, noted: N) => string[],
): string[] {
  const left = new Set(found)
  const differences = noted.flatMap((n) => {
    const here = [...left].filter((row) => lines(row, facts).includes(n.line))
    const row =
      here.find((candidate) => about(candidate, n, facts) && Number(candidate.value) === (n.value ?? 0)) ??
      here.find((candidate) => about(candidate, n, facts))
    const key = `${table} L${n.line} ${n.metric}`
    // A figure that the document states again is one row with both places.
    if (
      !row &&
      found.some(
        (other) =>
          !left.has(other) &&
          lines(other, facts).includes(n.line) &&
          about(other, n, facts) &&
          Number(other.value) === n.value,
      )
    )
      return []
    if (!row) return [`${key}: missing`]
    left.delete(row)
    return [
      ...same('value', row.value && Number(row.value), n.value),
      ...same('unit', row.unit, n.unit),
      ...more(row, n),
    ].map((what) => `${key} ${n.value ?? ''}: ${what}`)
  })
  return [...differences, ...[...left].map(({ id }) => `${table} ${id}: extra`)]
}

/** Whether a figure is about what the annotation names: most of the shorter wording is found in the other one. */
function about(row: Row, { metric }: NotedFigure, { tables }: Facts): boolean {
  const indicator = rows(tables, 'indicators').find(({ id }) => id === row.metric)!
  return [indicator.name!, ...list(indicator.aliases), row.name ?? ''].some((name) => {
    const [short, long] = [name, metric]
      .map((text) => plain(text).replace(/数量$/, ''))
      .sort((a, b) => a.length - b.length) as [string, string]
    const shared = [...short].filter((character) => long.includes(character)).length
    return short.length > 0 && shared / short.length >= 0.85
  })
}

const attributes: Readonly<Record<string, string>> = {
  titleRank: 'title_rank',
  yearsExperience: 'years_experience',
  ledProvincialProject: 'led_provincial_project',
  awardLevel: 'award_level',
  ageThroughoutTerm: 'age_throughout_term',
  fieldFit: 'field_fit',
}

/** Conditions a machine can check one by one; those a person judges by their number in each clause. */
function conditions(noted: Annotation, facts: Facts): string[] {
  const found = ofDocument('eligibility_conditions', facts)
  const ruleOf = (role: string) => rows(facts.tables, 'eligibility_rules').find((rule) => rule.role === role)!
  const checked = noted.conditions
    .filter(({ attribute }) => attribute in attributes)
    .flatMap((n) => {
      const row = found.find(
        (c) =>
          c.rule === ruleOf(n.rule).id && c.attribute === attributes[n.attribute] && lines(c, facts).includes(n.line),
      )
      const key = `conditions ${n.rule} ${n.attribute}`
      if (!row) return [`${key}: missing`]
      return [
        ...(n.value.split(' ').includes(row.value!) || row.comparator === 'FITS' ? [] : ['value']),
        ...same('soft', row.soft, n.soft),
      ].map((what) => `${key}: ${what}`)
    })
  const terms = noted.conditions
    .filter(({ attribute }) => attribute === 'termYears' || attribute === 'letterIssuer')
    .flatMap((n) => {
      const rule = ruleOf(n.rule)
      const issuer = rows(facts.tables, 'departments').find(({ id }) => id === rule.issuer)?.name
      const met = n.attribute === 'termYears' ? n.value === `EQ ${rule.term_years}` : n.value === issuer
      return met && lines(rule, facts).includes(n.line) ? [] : [`conditions ${n.rule} ${n.attribute}: value`]
    })
  const judgedHere = (n: NotedCondition) =>
    !(n.attribute in attributes) && n.attribute !== 'termYears' && n.attribute !== 'letterIssuer'
  const places = new Set(noted.conditions.filter(judgedHere).map(({ rule, line }) => `${rule} L${line}`))
  const judgement = [...places]
    .filter((place) => {
      const [rule, line] = [place.split(' L')[0]!, Number(place.split(' L')[1])]
      const here = found.filter(
        (c) => c.comparator === 'JUDGED' && c.rule === ruleOf(rule).id && lines(c, facts).includes(line),
      )
      return here.length !== noted.conditions.filter((n) => judgedHere(n) && n.rule === rule && n.line === line).length
    })
    .map((place) => `conditions ${place}: number`)
  return [...checked, ...terms, ...judgement]
}

function declaredGaps(noted: Annotation, facts: Facts): string[] {
  const found = ofDocument('declared_gaps', facts)
  const differences = noted.declaredGaps.flatMap((n, index) => {
    const row = found[index]
    if (!row || !lines(row, facts).includes(n.line)) return [`declared_gaps ${n.text}: missing`]
    const shared = [...n.text].filter((character) => row.title!.includes(character)).length
    return shared / n.text.length >= 0.7 ? [] : [`declared_gaps ${n.text}: title`]
  })
  return [...differences, ...found.slice(noted.declaredGaps.length).map(({ id }) => `declared_gaps ${id}: extra`)]
}

/** The rows of a table that rest on the document. */
const ofDocument = (table: string, { slug, tables }: Facts): Row[] =>
  rows(tables, table).filter((row) => list(row.source).some((source) => source.startsWith(`policy:${slug}#`)))

/** The lines of the document a row rests on. */
const lines = (row: Row | undefined, { slug }: Facts): number[] =>
  list(row?.source)
    .filter((source) => source.startsWith(`policy:${slug}#`))
    .map((source) => Number(/@L(\d+)/.exec(source)?.[1]))

const undertakers = (row: Row, { tables }: Facts): string =>
  list(row.undertaken_by)
    .map((id) => [...rows(tables, 'enterprises'), ...rows(tables, 'institutions')].find((o) => o.id === id)!.name)
    .join(';')

const nameSet = (row: Row): Set<string> => new Set([row.name ?? row.title ?? '', ...list(row.aliases)].map(plain))

/** A name without its quotation marks and the word 项目 at its end, which the documents use and leave out at will. */
const plain = (name: string): string => name.replaceAll(/[“”"\s]/g, '').replace(/(项目|计划)$/, '')

/** The field's name when the values differ, empty cell and absent value being the same. */
const same = (field: string, actual: unknown, expected: unknown): string[] =>
  String(actual ?? '') === String(expected ?? '') ? [] : [field]

/** As `same`, for what the reader did not note of everything. */
const ifNoted = (field: string, actual: unknown, expected: unknown): string[] =>
  expected === undefined ? [] : same(field, actual, expected)
