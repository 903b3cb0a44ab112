// relay-compiler against the printed schema, and Relay's own store and network over what it compiled.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse, print, valueFromASTUntyped, visit } from 'graphql'
import relay from 'relay-runtime'
import { answer, questions, schemaFile, url } from './common.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
/** Defaults of the questions' variables, by question. */
const variables = {}
const folder = mkdtempSync(join(here, 'made-relay-'))
try {
  mkdirSync(join(folder, 'src'))
  copyFileSync(fileURLToPath(schemaFile), join(folder, 'schema.graphql'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const question of questions)
    writeFileSync(join(folder, 'src', `${question.name}.js`), `graphql\`${asRelayWants(question)}\`\n`)
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: true }),
  )
  execFileSync(process.execPath, [join(here, 'node_modules/relay-compiler/cli.js'), 'relay.config.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const network = relay.Network.create(async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    })
    return response.json()
  })
  const environment = new relay.Environment({ network, store: new relay.Store(new relay.RecordSource()) })
  await answer(async ({ name }) => {
    const { default: artifact } = await import(
      pathToFileURL(join(folder, 'src/__generated__', `${name}Query.graphql.js`)).href
    )
    return relay.fetchQuery(environment, artifact, variables[name]).toPromise()
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Operations are named after their modules, and variables that must be given have no defaults. */
function asRelayWants({ name, text }) {
  variables[name] = {}
  const document = visit(parse(text), {
    OperationDefinition: (node) => ({ ...node, name: { ...node.name, value: `${name}Query` } }),
    VariableDefinition(node) {
      if (node.defaultValue) variables[name][node.variable.name.value] = valueFromASTUntyped(node.defaultValue)
      return { ...node, defaultValue: undefined }
    },
  })
  return print(document)
}
