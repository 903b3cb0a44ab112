import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildASTSchema, parse } from 'graphql'
import type { Declaration } from './declaration.js'
import { expand } from './expand.js'
import { readDeclaration } from './read.js'

/** The directives are for codegen alone. */
const DIRECTIVES = 'directives.graphql'

/** What the SDL files of a folder declare, and the SDL that is served. `enumSdl` declares the enumerations, `enums` are their names. */
export function readSchema(folder: string, enumSdl: string, enums: readonly string[]): { declaration: Declaration; served: string } {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql')).toSorted()
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  // A directive or an argument that nobody knows would be passed over in silence.
  buildASTSchema(parse([...texts.values(), enumSdl].join('\n')))
  const sdl = files.filter((file) => file !== DIRECTIVES).map((file) => texts.get(file)!)
  const declaration = readDeclaration(sdl, enums)
  return { declaration, served: expand(sdl, declaration) }
}
