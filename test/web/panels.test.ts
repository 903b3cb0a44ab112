import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate, Kind } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { warmTies } from '../../src/operation/warmTies.js'
import { forms } from '../../web/app/generated/forms.js'
import { recordQuestion, recordsQuestion } from '../../web/app/records/question.js'
import { relatedQuestion, relationsOf } from '../../web/app/records/related.js'
import { keepBoards } from '../fixtures/boards.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { files, isShared, questions, read } from './asked.js'
import { examples, variablesOf } from './examples.js'

const answers = new Map<string, unknown>()

describe('the questions of the workbench', () => {
  it('are one operation a file, valid on the printed schema', () => {
    const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../src/generated/schema.graphql'), 'utf8'))
    for (const file of files.filter((one) => !isShared(one))) {
      const document = parse(read(file))
      expect(validate(schema, document), file).toEqual([])
      expect(document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length, file).toBe(1)
    }
  })

  forEachEngine((engine) => {
    let server: TestServer
    beforeAll(async () => {
      const store = await engine.open()
      await importWorld(store)
      await keepBoards(store)
      server = await startTestServer(store)
      await server.send(
        'mutation { saveDraft(title: "甲", changes: [{ expert: { id: "expert:jia", yearsExperience: 26 } }]) { changeSet { id } } }',
      )
      // Neo4j plans what it sees first: with all of that a question may take longer than it is given.
      await server.send('{ gapSummary(by: []) { count } }')
    })
    afterAll(() => server.close())
    beforeAll(async () => {
      const body = new FormData()
      body.append(
        'file',
        new Blob(['关于印发《演示工作方案》的通知\n\n一、总体要求\n\n全面推进演示工作。\n']),
        '方案.txt',
      )
      const { documents } = (await (await fetch(`${server.url}/ingest`, { method: 'POST', body })).json()) as {
        documents: { policy: string }[]
      }
      expect(documents[0]!.policy).toBe(examples.DocumentText!.policy)
    })

    it.each(questions)('%s is answered, by both engines the same', async (file) => {
      const text = read(file)
      const { body } = await server.send(text, variablesOf(text))
      expect(body.errors).toBeUndefined()
      const said = Object.values(body.data ?? {})
      expect(said.length).toBeGreaterThan(0)
      expect(said).not.toContain(null)
      // When something was written is told by the clock.
      const data: unknown = JSON.parse(JSON.stringify(body.data, (key, value: unknown) => (key === 'at' ? '' : value)))
      if (!answers.has(file)) answers.set(file, data)
      expect(data).toEqual(answers.get(file))
    })

    it('of registers are asked of every type of entity, whole lists and one of them', async () => {
      for (const form of Object.values(forms).filter(({ list }) => list !== undefined)) {
        const filter = form.regional ? { region: 'region:jia', name: '演' } : { name: '演' }
        const { body } = await server.send(recordsQuestion(form), { filter, first: 5 })
        expect(body.errors, form.table).toBeUndefined()
        const all = await server.send(recordsQuestion(form), { filter: {}, first: 5 })
        const [row] = (all.body.data as Record<string, { nodes: { id: string }[] }>)[form.list!]!.nodes
        if (!row) continue
        expect((await server.send(recordQuestion(form), { id: row.id })).body.data, form.table).toEqual({
          node: Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'synthetic')),
        })
      }
    })

    it('of what other registers hold of an entity are asked of each type', async () => {
      for (const id of ['expert:jia', 'enterprise:cell', 'chain:battery', 'department:science', 'project:none'])
        for (const relations of [relationsOf(id)].filter(({ length }) => length > 0))
          expect((await server.send(relatedQuestion(relations), { id })).body.errors, id).toBeUndefined()
      const { data } = (await server.send(relatedQuestion(relationsOf('expert:jia')), { id: 'expert:jia' })).body
      expect(Object.keys(data!)).toContain('poolEntries_expert')
    })

    it('of ties are planned beforehand for every type whose ties the page shows', async () => {
      const text = read('profile/ties/ties.graphql')
      const types = [...text.matchAll(/\.\.\. on (\w+)/g)].map(([, type]) => type!).filter((type) => type !== 'Entity')
      const asked: string[] = []
      const ask = async (query: string, variables: Readonly<Record<string, unknown>>) => {
        const { body } = await server.send(query, variables)
        expect(body.errors).toBeUndefined()
        if (query === text) asked.push(body.data!.node.__typename as string)
        return { data: body.data }
      }
      const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../src/generated/schema.graphql'), 'utf8'))
      await warmTies({ schema, ask, turn: async () => undefined }, new AbortController().signal)
      expect(asked.toSorted()).toEqual(types.toSorted())
    })
  })
})
