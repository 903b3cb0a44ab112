import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HeaderType } from '../../src/query/query.js'
import { enums } from '../../src/enums.js'
import { allQueries, entitiesByIds, rowTypes } from '../../src/generated/cypher.js'
import type { Store } from '../../src/store/store.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { sampleParameters, worldIds } from './samples.js'

/**
 * Why a value is not of a declared type; undefined where it is. Properties a row doesn't declare are internal, and
 * allowed.
 */
function mismatch(value: unknown, type: HeaderType, path: string): string | undefined {
  const found = `${path}: found ${JSON.stringify(value)?.slice(0, 80)}`
  switch (type.kind) {
    case 'optional':
      return value == null ? undefined : mismatch(value, type.of, path)
    case 'list':
      if (!Array.isArray(value)) return `${found}, expected a list`
      return value.map((item, index) => mismatch(item, type.of, `${path}[${index}]`)).find(Boolean)
    case 'map':
      if (value === null || typeof value !== 'object') return `${found}, expected a map`
      return Object.entries(type.fields)
        .map(([name, of]) => mismatch((value as Record<string, unknown>)[name], of, `${path}.${name}`))
        .find(Boolean)
    case 'name': {
      const codes = enums[type.name]?.values.map(({ value: code }) => code)
      if (codes)
        return typeof value === 'string' && codes.includes(value) ? undefined : `${found}, expected a ${type.name}`
      const fields = rowTypes[type.name as keyof typeof rowTypes] as Record<string, HeaderType> | undefined
      return fields ? mismatch(value, { kind: 'map', fields }, path) : `${path}: unknown type ${type.name}`
    }
    case 'scalar':
      if (type.name === 'json') return value === undefined ? `${found}, expected a value` : undefined
      if (type.name === 'int') return Number.isSafeInteger(value) ? undefined : `${found}, expected an integer`
      if (type.name === 'float') return typeof value === 'number' ? undefined : `${found}, expected a number`
      return typeof value === type.name ? undefined : `${found}, expected a ${type.name}`
  }
}

describe('every query keeps what its header declares', () => {
  forEachEngine((engine) => {
    let store: Store
    let ids: string[]
    beforeAll(async () => {
      store = await engine.open()
      await importWorld(store)
      ids = await worldIds(store)
    })
    afterAll(() => store.close())

    it('has a world in which every type of entity occurs', async () => {
      const found = await store.run(entitiesByIds, { ids })
      expect(found.length).toBeGreaterThan(60)
    })

    it.each(allQueries.filter((query) => !query.write).map((query) => [query.name, query] as const))(
      '%s',
      async (_, query) => {
        const problems: (string | undefined)[] = []
        for (const params of sampleParameters(query, ids)) {
          const result: unknown = await store.run(query, params as never)
          const check = (row: unknown, path: string) =>
            mismatch(row, { kind: 'map', fields: { ...query.columns } }, path)
          if (query.returns === 'value') problems.push(mismatch(result, query.columns.value!, 'value'))
          else if (query.returns === 'many')
            (result as unknown[]).forEach((row, index) => problems.push(check(row, `row ${index}`)))
          else if (result !== null || query.returns === 'one') problems.push(check(result, 'row'))
        }
        expect(problems.filter(Boolean)).toEqual([])
      },
    )
  })
})
