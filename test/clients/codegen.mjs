// Typed documents of the client preset: made from the printed schema, checked by the compiler, sent as they are.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from '@graphql-codegen/cli'
import { print } from 'graphql'
import ts from 'typescript'
import { answer, questions, schemaFile, url } from './common.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(here, 'made-codegen-'))
try {
  await generate(
    {
      schema: fileURLToPath(schemaFile),
      documents: questions.map(({ text }) => text),
      silent: true,
      generates: { [`${folder}/`]: { preset: 'client' } },
    },
    true,
  )
  execFileSync(process.execPath, [
    join(here, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    join(folder, 'graphql.ts'),
  ])
  const source = ts.transpileModule(readFileSync(join(folder, 'graphql.ts'), 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  }).outputText
  writeFileSync(join(folder, 'graphql.mjs'), source)
  const made = await import(join(folder, 'graphql.mjs'))
  await answer(async ({ name }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: print(made[`${name}Document`]) }),
    })
    const { data, errors } = await response.json()
    if (errors) throw new Error(JSON.stringify(errors))
    return data
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
