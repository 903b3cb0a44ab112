import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate, Kind } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'
import { keepBoards } from '../fixtures/boards.js'
import { importWorld } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { variablesOf } from './examples.js'

const folder = join(import.meta.dirname, '../../web/app')
const files = filesBelow(folder, '.graphql')
const own = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
const shared = [...own.values()].flatMap((text) => text.match(/^fragment [\s\S]*?^}/gm) ?? [])
/** What writes or listens is tried by test/web/writing.test.ts, and on the server by test/changes and test/events. */
const questions = files.filter((file) => /^query /m.test(own.get(file)!))

/** A question with the fragments it uses, and those that these use. */
function read(file: string): string {
  let text = own.get(file)!
  for (let before = ''; before !== text;) {
    before = text
    const used = (fragment: string): boolean => text.includes(`...${/^fragment (\w+)/.exec(fragment)![1]}\n`)
    for (const one of shared) if (used(one) && !text.includes(one)) text += `\n${one}\n`
  }
  return text
}
const answers = new Map<string, unknown>()

describe('the questions of the workbench', () => {
  it('are one operation a file, valid on the printed schema', () => {
    const schema = buildSchema(readFileSync(join(folder, '../../src/generated/schema.graphql'), 'utf8'))
    for (const file of files.filter((one) => !own.get(one)!.includes('\nfragment '))) {
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
    })
    afterAll(() => server.close())

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
  })
})
