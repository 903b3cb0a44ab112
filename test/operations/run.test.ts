import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'
import { keepBoards } from '../fixtures/boards.js'
import { recordGapHistory } from '../fixtures/gapHistory.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

/**
 * Every `.graphql` file here is sent to the real server over the small named world, on each engine. Beside it stands
 * the golden answer (`.json`) and the Cypher files the operation ran (`.calls`); `UPDATE_GOLDENS=1 npx vitest run
 * test/operations` writes both from the embedded engine: read the diff before you commit it.
 */
const cases = filesBelow(import.meta.dirname, '.graphql').map((file) => file.replace('.graphql', ''))

const HYDRATE = 'entity/entitiesByIds'

const rootFields = (source: string): number => {
  const operation = parse(source).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operation && 'selectionSet' in operation ? operation.selectionSet.selections.length : 0
}

forEachEngine((engine) => {
  const update = process.env.UPDATE_GOLDENS === '1' && engine.name === 'embedded'
  let server: TestServer
  beforeAll(async () => {
    const store = await engine.open()
    await importWorld(store)
    await keepBoards(store)
    await recordGapHistory(store)
    server = await startTestServer(store)
  })
  afterAll(() => server.close())

  it.each(cases)('%s', async (name) => {
    const path = (ending: string) => join(import.meta.dirname, name + ending)
    const variables = existsSync(path('.variables.json')) ? JSON.parse(readFileSync(path('.variables.json'), 'utf8')) : undefined
    const source = readFileSync(path('.graphql'), 'utf8')
    const answer = await server.send(source, variables)
    const { body } = answer
    // Root fields run side by side, so which of them share a batch depends on timing: with several only the files are
    // compared.
    const calls = rootFields(source) > 1 ? [...new Set(answer.calls)] : answer.calls
    if (update) {
      writeFileSync(path('.json'), `${JSON.stringify(body, null, 2)}\n`)
      writeFileSync(path('.calls'), `${calls.join('\n')}\n`)
    }
    expect(body).toEqual(JSON.parse(readFileSync(path('.json'), 'utf8')))
    const golden = readFileSync(path('.calls'), 'utf8').trim().split('\n').filter(Boolean)
    expect(calls.filter((name) => name !== HYDRATE)).toEqual(golden.filter((name) => name !== HYDRATE))
    // References that become known at different times may be read in one batch or in a few, never one by one.
    const hydrated = (names: readonly string[]) => names.filter((name) => name === HYDRATE).length
    expect(hydrated(calls)).toBeLessThanOrEqual(hydrated(golden) + 3)
  })
})
