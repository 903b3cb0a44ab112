import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { generateCypher } from './src/codegen/cypher.ts'
import { enumSdl, readEnums } from './src/codegen/enums.ts'
import { mappers } from './src/codegen/mappers.ts'
import { readSchema } from './src/codegen/nouns/index.ts'

const require = createRequire(import.meta.url)
const enums = readEnums('schema/enums.json')
const { served } = readSchema('schema', enumSdl(enums), Object.keys(enums))
mkdirSync('src/generated', { recursive: true })
writeFileSync('src/generated/enums.graphql', enumSdl(enums))

const plugins: Readonly<Record<string, () => string>> = {
  'trichain-cypher': () => generateCypher('cypher', Object.keys(enums)),
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
    'src/generated/cypher.ts': { plugins: ['trichain-cypher'] },
    'src/generated/types.ts': { plugins: ['typescript'], config: common },
    'src/generated/resolvers.ts': {
      plugins: ['trichain-types', 'typescript-resolvers'],
      config: { ...common, namespacedImportName: 'Types', contextType: '../context.js#Context', mappers, mapperTypeSuffix: '', useIndexSignature: true },
    },
  },
}
export default config
