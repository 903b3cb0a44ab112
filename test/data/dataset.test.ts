import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { counters } from '../../src/analysis/counter/list.js'
import { checkDataset } from './support/checks.js'
import { list, readDataset, rows } from './support/tables.js'

const facts = readDataset('facts')

describe('the facts', () => {
  checkDataset(facts)

  test('every source is a place in one of the five documents, or a public standard', () => {
    const sources = [...facts.values()].flat().flatMap(({ source }) => list(source))
    const policies = new Set(rows(facts, 'policies').map(({ id }) => id))
    const wrong = sources.filter((source) => {
      const match = /^(policy:[a-z0-9-]+)#[^@]+@L\d+:(\d+)-(\d+)$/.exec(source)
      return match ? !policies.has(match[1]!) || Number(match[2]) > Number(match[3]) : source !== 'GB/T 2260'
    })
    expect(wrong).toEqual([])
    expect(sources.length).toBeGreaterThan(1000)
  })

  test('every source clause and every clause of a measure, gap, rule or template is a clause of its document', () => {
    const clauses = new Set(rows(facts, 'clauses').map(({ id }) => id))
    const cited = [...facts.values()]
      .flat()
      .flatMap(({ source }) => list(source))
      .flatMap((s) => /^policy:([a-z0-9-]+#[^@]+)@/.exec(s)?.[1] ?? [])
    const pointed = ['measures', 'declared_gaps', 'eligibility_rules', 'templates'].flatMap((table) =>
      rows(facts, table).map(({ policy, clause }) => `${policy!.slice('policy:'.length)}#${clause}`),
    )
    expect([...new Set([...cited, ...pointed])].filter((path) => !clauses.has(`clause:${path}`))).toEqual([])
  })

  test('clauses and measures form trees whose parents belong to the same document', () => {
    for (const table of ['clauses', 'measures']) {
      const byId = new Map(rows(facts, table).map((row) => [row.id, row]))
      for (const { id, parent, policy } of byId.values()) if (parent) expect(byId.get(parent)?.policy, id).toBe(policy)
    }
  })

  test('Qiannan has fourteen innovation chains, numbered; the open class after them is none', () => {
    const chains = rows(facts, 'chains').filter(
      ({ region, kind }) => region === 'region:522700' && kind === 'INNOVATION',
    )
    expect(chains.map(({ order }) => Number(order))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })

  test('a target stated in the text and in a table is one target with two sources', () => {
    const stated = new Map<string, string[]>()
    for (const { id, policy, region, metric, value, value_to, scope, deadline_year, chain } of rows(facts, 'targets')) {
      const what = JSON.stringify([
        policy,
        region,
        metric,
        value ? Number(value) : id,
        value_to,
        scope,
        deadline_year,
        chain,
      ])
      stated.set(what, [...(stated.get(what) ?? []), id!])
    }
    expect([...stated.values()].filter((ids) => ids.length > 1)).toEqual([])
    const sources = list(rows(facts, 'targets').find(({ id }) => id === 'target:luzhou-13')!.source)
    expect(
      sources.some((source) => source.includes('@L192:')) && sources.some((source) => source.includes('/表/4@L250:')),
    ).toBe(true)
  })

  test('a target is named in words', () => {
    expect(rows(facts, 'targets').filter(({ name }) => /[=≥≤≈<>]/.test(name!))).toEqual([])
  })

  test('the documents name no person, so there is no expert, team, demand or achievement', () => {
    for (const table of ['experts', 'teams', 'demands', 'achievements', 'appointments'])
      expect(rows(facts, table)).toEqual([])
  })

  test('a place that slipped in from elsewhere is no region', () => {
    expect(rows(facts, 'regions').filter(({ name }) => name!.includes('沈阳'))).toEqual([])
  })

  test('policies are issued by names, not ids', () => {
    expect(rows(facts, 'policies').filter(({ issuer }) => issuer?.includes(':'))).toEqual([])
  })

  test('the bracketed county governments are one responsible unit', () => {
    const unit = rows(facts, 'departments').filter(({ name }) => name!.startsWith('各县'))
    expect(unit.map(({ name }) => name)).toEqual(['各县〔市、区〕政府〔管委会〕'])
  })

  test('metrics and cells are bound to counters there are, of what they are counted for', () => {
    const of = (counter: string) => (counters as Readonly<Record<string, { of: string }>>)[counter]?.of
    for (const { counter } of rows(facts, 'metric_bindings')) expect(of(counter!), counter).toBe('REGION')
    for (const { counter } of rows(facts, 'templates')) expect(of(counter!), counter).toBe('CHAIN')
  })
})

test('the counts in data/README.md are those of the files', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8')
  const stated = [...readme.matchAll(/^\| (\w+) \| (\d*) \| (\d*) \|$/gm)].map(([, table, inFacts, inDemo]) => [
    table,
    Number(inFacts),
    Number(inDemo),
  ])
  const demo = readDataset('synthetic')
  const tables = new Set([...facts.keys(), ...demo.keys()])
  expect(stated.sort()).toEqual(
    [...tables].map((table) => [table, rows(facts, table).length, rows(demo, table).length]).sort(),
  )
})
