import type { HeaderType } from '../../query/query.js'

/** A type as query headers write it. */
export function headerType(type: HeaderType): string {
  switch (type.kind) {
    case 'scalar':
    case 'name':
      return type.name
    case 'list':
      return `${headerType(type.of)}[]`
    case 'optional':
      return `${headerType(type.of)}?`
    case 'map':
      return `{ ${Object.entries(type.fields)
        .map(([name, of]) => `${name}: ${headerType(of)}`)
        .join(', ')} }`
  }
}

export interface QueryFile {
  /** Below the folder of queries, without ending. */
  path: string
  doc: string
  params: Readonly<Record<string, string>>
  returns: string
  write?: true
  text: string
}

/** The text of a query file. */
export const queryFile = ({ doc, params, returns, write, text }: QueryFile): string =>
  [
    `// ${doc}`,
    ...Object.entries(params).map(([name, type]) => `// @param ${name} ${type}`),
    `// @returns ${returns}`,
    ...(write ? ['// @write'] : []),
    text,
    '',
  ].join('\n')
