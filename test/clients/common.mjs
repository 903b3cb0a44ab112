import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../web/graphiql/questions/', import.meta.url)

/** Address of the API of the running server. */
export const url = process.argv[2]

/** The printed schema. */
export const schemaFile = new URL('../../src/generated/schema.graphql', import.meta.url)

/** The shipped questions, by the names of their operations. */
export const questions = readdirSync(folder)
  .sort()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .map((text) => ({ name: /^query (\w+)/m.exec(text)[1], text }))

/** Asks every question and prints the answers by name, as one JSON object. */
export async function answer(ask) {
  const answers = {}
  for (const question of questions) answers[question.name] = await ask(question)
  process.stdout.write(JSON.stringify(answers))
}
