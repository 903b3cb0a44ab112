import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { generateCypher } from './src/codegen/cypher.ts'
import { enumSdl, readEnums } from './src/codegen/enums.ts'
import { mappers } from './src/codegen/mappers.ts'

const require = createRequire(import.meta.url)
const enums = readEnums('schema/enums.json')
mkdirSync('src/generated', { recursive: true })
writeFileSync('src/generated/enums.graphql', enumSdl(enums))

const config: CodegenConfig = {
  schema: ['schema/*.graphql', 'src/generated/enums.graphql'],
  importExtension: '.js',
  pluginLoader: (name: string) => (name.endsWith('trichain-cypher') ? { plugin: () => generateCypher('cypher', Object.keys(enums)) } : require(name)),
  generates: {
    'src/generated/schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true, sort: true } },
    'src/generated/cypher.ts': { plugins: ['trichain-cypher'] },
    'src/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        avoidOptionals: { field: true, object: true, inputValue: false, defaultValue: true },
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown', ID: { input: 'string', output: 'string' } },
        contextType: '../context.js#Context',
        mappers,
        mapperTypeSuffix: '',
        useIndexSignature: true,
      },
    },
  },
}
export default config
