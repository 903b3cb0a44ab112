import { termOf } from './ast.js'
import { headerType } from './cypherText.js'
import type { Declaration, Fact, Field, Noun } from './declaration.js'

/** The text of the row file of each type: its stored properties. */
export const rowFiles = ({ nouns, facts }: Declaration): { path: string; text: string }[] =>
  [...nouns, ...facts]
    .filter(({ served }) => served)
    .map((type) => ({ path: `${type.kind === 'noun' ? type.stem : 'relation'}/${type.name}`, text: rowFile(type) }))

const COMMON = {
  noun: [
    'id: string // Stable id with its prefix',
    'name: string // Name',
    'aliases: string[]? // Other names',
    'synthetic: boolean? // True for demonstration data',
    'sources: string[]? // Where the facts come from, in the notation of datasets',
    'version: int? // How many times its row was changed; absent for once',
  ],
  fact: [
    'id: string // Stable id of the fact',
    'synthetic: boolean? // True for demonstration data',
    'sources: string[]? // Where the fact comes from',
    'version: int? // How many times its row was changed; absent for once',
  ],
}

/** Stored properties beside those that all have. */
export const ownProperties = (type: Noun | Fact): Field[] =>
  type.fields.filter(
    ({ property, name }) => property && !['id', 'name', 'aliases', 'synthetic', 'sources', 'version'].includes(name),
  )

function rowFile(type: Noun | Fact): string {
  const own = ownProperties(type).map(({ name, of, property, description }) => {
    const doc =
      of !== 'noun'
        ? termOf(description).words
        : property!.type.kind === 'optional' && property!.type.of.kind === 'list'
          ? `Ids of \`${name}\``
          : `Id of \`${name}\``
    return `${property!.name}: ${headerType(property!.type)} // ${doc}`
  })
  return [`// ${type.description.replaceAll('\n', ' ').replace(/\.?$/, '.')}`, ...COMMON[type.kind], ...own, ''].join(
    '\n',
  )
}
