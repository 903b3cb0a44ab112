import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, parse } from 'graphql'
import { snake } from './ast.js'
import { axesModule, axisQueries } from './axes.js'
import { filesBelow } from '../cypher.js'
import { queryFile } from './cypherText.js'
import { nounsModule, readsModule, writesModule } from './data.js'
import { ENTITY_TYPE, withEntityTypes, type Enumerations } from '../../kernel/enumerations.js'
import { enumSdl, readEnums } from '../enums.js'
import { byTable, type Declaration } from './declaration.js'
import { expand } from './expand.js'
import { fillList } from './fill.js'
import { inputs } from './inputs.js'
import { listQueries } from './lists.js'
import { readDeclaration } from './read.js'
import { personalModule, rightsModule } from './rights.js'
import { relationQueries } from './relations.js'
import { rowFiles } from './rows.js'
import { tablesModule } from './tables.js'
import { writeQueries } from './writes.js'

/** The directives are for codegen alone. */
const DIRECTIVES = 'directives.graphql'

/**
 * What the SDL files of a folder declare, the SDL that is served, and all enumerations: those of its `enums.json` and
 * what follows from nouns.
 */
export function readSchema(folder: string): {
  declaration: Declaration
  served: string
  enums: Enumerations
  rights: string
} {
  const given = readEnums(join(folder, 'enums.json'))
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const sdl = files.filter((file) => file !== DIRECTIVES).map((file) => texts.get(file)!)
  const declaration = readDeclaration(sdl, [...Object.keys(given), ENTITY_TYPE])
  const enums = withEntityTypes(given, declaration.nouns.toSorted(byTable))
  // A directive or an argument that nobody knows would be passed over in silence.
  buildASTSchema(parse([...texts.values(), enumSdl(enums), inputs(declaration)].join('\n')))
  return { declaration, served: expand(sdl, declaration), enums, rights: rightsModule(sdl) }
}

/**
 * The files made of a declaration, by their paths: rows and queries but for those written by hand below `folder`,
 * tables with the hooks in the folder `hooks`, and what code reads.
 */
export function nounFiles(declaration: Declaration, folder: string, hooks: string): Map<string, string> {
  const byHand = new Set([...filesBelow(folder, '.cypher'), ...filesBelow(folder, '.row')])
  const queries = new Map(
    [
      ...relationQueries(declaration),
      ...axisQueries(declaration),
      ...listQueries(declaration),
      ...writeQueries(declaration),
    ].map((query) => [`${query.path}.cypher`, queryFile(query)]),
  )
  for (const { path, text } of rowFiles(declaration)) queries.set(`${path}.row`, text)
  for (const file of filesBelow(folder, '.list'))
    queries.set(file.replace(/list$/, 'cypher'), fillList(readFileSync(join(folder, file), 'utf8'), declaration, file))
  for (const file of byHand) queries.delete(file)
  const names = new Set(
    [...queries.keys(), ...byHand].map((file) => file.replace(/^.*\//, '').replace(/\.cypher$/, '')),
  )
  return new Map([
    ...[...queries].map(([file, text]) => [`cypher/${file}`, text] as const),
    ['nouns.ts', nounsModule(declaration)],
    ['reads.ts', readsModule(declaration, names)],
    ['writes.ts', writesModule(declaration)],
    ['axes.ts', axesModule(declaration)],
    ['personal.ts', personalModule(declaration)],
    [
      'tables.ts',
      tablesModule(
        declaration,
        filesBelow(hooks, '.ts').map((file) => file.replace(/\.ts$/, '')),
      ),
    ],
  ])
}

/** The statements that set an engine up: those of its file, and an index or a constraint on the ids of each type. */
export function setupOf({ nouns }: Declaration, engine: string, given: readonly string[]): string[] {
  const each = nouns.map(({ name }) => {
    const id = `${snake(name)}_id IF NOT EXISTS FOR (n:${name})`
    return engine === 'embedded' ? `CREATE INDEX ${id} ON (n.id)` : `CREATE CONSTRAINT ${id} REQUIRE n.id IS UNIQUE`
  })
  return [...given, ...each]
}
