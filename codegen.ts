import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { catalogueModules } from './src/codegen/catalogues.ts'
import { generateCypher, statements } from './src/codegen/cypher.ts'
import { enumSdl } from './src/codegen/enums.ts'
import { formsModule } from './src/codegen/nouns/forms.ts'
import { labelsModule } from './src/codegen/labels.ts'
import { mappersOf } from './src/codegen/mappers.ts'
import { titlesModule } from './src/codegen/titles.ts'
import { nounFiles, readSchema, setupOf } from './src/codegen/nouns/index.ts'

const require = createRequire(import.meta.url)
const { declaration, served, enums, rights } = readSchema('schema')
const out = 'src/generated'
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'enums.graphql'), enumSdl(enums))
rmSync(join(out, 'cypher'), { recursive: true, force: true })
for (const [file, text] of nounFiles(declaration, 'cypher', 'src/import/tables')) {
  mkdirSync(dirname(join(out, file)), { recursive: true })
  writeFileSync(join(out, file), text)
}
writeFileSync(join(out, 'rights.ts'), rights)
for (const [file, text] of catalogueModules()) writeFileSync(join(out, file), text)
mkdirSync('web/app/generated', { recursive: true })
writeFileSync('web/app/generated/titles.ts', titlesModule('web/app'))
writeFileSync('web/app/generated/labels.ts', labelsModule(served))
writeFileSync('web/app/generated/forms.ts', formsModule(declaration, served))
const setup = Object.fromEntries(
  ['embedded', 'neo4j'].map((engine) => [
    engine,
    setupOf(declaration, engine, statements(readFileSync(`cypher/setup/${engine}.cypher`, 'utf8'))),
  ]),
)

const rowTypeNames = [
  'Entity',
  ...[...declaration.nouns, ...declaration.facts].filter(({ served }) => served).map(({ name }) => name),
]
const plugins: Readonly<Record<string, () => string>> = {
  'trichain-cypher': () => generateCypher(['cypher', join(out, 'cypher')], Object.keys(enums), setup),
  'trichain-types': () => "import type * as Types from './types.js'",
}
const common = {
  useTypeImports: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: true },
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown', ID: { input: 'string', output: 'string' } },
}

const config: CodegenConfig = {
  schema: [served, 'src/generated/enums.graphql'],
  importExtension: '.js',
  pluginLoader: (name: string) => {
    const own = plugins[name.replace(/^.*(?=trichain-)/, '')]
    return own ? { plugin: own } : require(name)
  },
  generates: {
    'src/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    // The typed questions of the workbench, as text: no parser goes to the browser.
    'web/app/generated/': {
      preset: 'client',
      documents: 'web/app/**/*.graphql',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: common.scalars,
      },
    },
    'src/generated/cypher.ts': { plugins: ['trichain-cypher'] },
    'src/generated/types.ts': { plugins: ['typescript'], config: common },
    'src/generated/resolvers.ts': {
      plugins: ['trichain-types', 'typescript-resolvers'],
      config: {
        ...common,
        namespacedImportName: 'Types',
        contextType: '../context.js#Context',
        mappers: mappersOf(rowTypeNames),
        mapperTypeSuffix: '',
        useIndexSignature: true,
      },
    },
  },
}
export default config
