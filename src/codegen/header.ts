import type { HeaderType, Returns } from '../query/query.js'

/** What the comment header of a query file declares. */
export interface QueryHeader {
  doc: string
  params: Record<string, HeaderType>
  returns: Returns
  /** Columns of a row; for `value` the one column `value`; empty for `none`. */
  columns: Record<string, HeaderType>
  write: boolean
}

/** A row file: the properties of a noun, listed once. */
export interface RowDeclaration {
  name: string
  doc: string
  fields: Record<string, { type: HeaderType; doc: string }>
}

const SCALARS = new Set(['string', 'int', 'float', 'boolean', 'json'])

/** Reads one type from its text. Throws with what was expected. */
export function parseType(text: string): HeaderType {
  const tokens = text.match(/[A-Za-z_][A-Za-z0-9_]*|\[\]|[{}:,?]/g) ?? []
  if (tokens.join('') !== text.replace(/\s+/g, '')) throw new Error(`not a type: ${text}`)
  let at = 0
  const type = (): HeaderType => {
    let result: HeaderType
    const token = tokens[at++]
    if (token === '{') {
      const fields: Record<string, HeaderType> = {}
      while (tokens[at] !== '}') {
        const name = tokens[at++]
        if (!name || tokens[at++] !== ':') throw new Error(`expected "name: type" in ${text}`)
        fields[name] = type()
        if (tokens[at] === ',') at++
      }
      at++
      result = { kind: 'map', fields }
    } else if (token && /^[A-Za-z]/.test(token)) {
      result = SCALARS.has(token) ? { kind: 'scalar', name: token as 'string' } : { kind: 'name', name: token }
    } else throw new Error(`expected a type in "${text}", found ${token ?? 'the end'}`)
    for (;;) {
      if (tokens[at] === '[]') result = { kind: 'list', of: result }
      else if (tokens[at] === '?') result = { kind: 'optional', of: result }
      else return result
      at++
    }
  }
  const result = type()
  if (at !== tokens.length) throw new Error(`unexpected "${tokens[at]}" after the type in "${text}"`)
  return result
}

/** Reads the header of a query file and holds it against the `$params` of its text, in both directions. */
export function parseQuery(source: string, file: string): { header: QueryHeader; text: string } {
  const fail = (message: string): never => {
    throw new Error(`${file}: ${message}`)
  }
  const lines = source.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(2).trim())
  const text = lines
    .slice(end === -1 ? lines.length : end)
    .join('\n')
    .trim()
  if (!text) fail('no query below the header')
  const tags: string[] = []
  const doc: string[] = []
  for (const line of comments) {
    if (line.startsWith('@')) tags.push(line)
    else if (tags.length) tags[tags.length - 1] += ` ${line}`
    else doc.push(line)
  }
  const header: QueryHeader = { doc: doc.join('\n').trim(), params: {}, returns: 'none', columns: {}, write: false }
  let returns = false
  for (const tag of tags) {
    const [, word, rest = ''] = /^@(\w+)\s*(.*)$/s.exec(tag) ?? []
    if (word === 'write') header.write = true
    else if (word === 'param') {
      const match = /^(\w+)\s+(.+)$/s.exec(rest)
      if (!match) fail(`expected "@param name type", found "${tag}"`)
      header.params[match![1]!] = parseType(match![2]!)
    } else if (word === 'returns') {
      returns = true
      const match = /^(one|optional|many|value|none)\s*(.*)$/s.exec(rest)
      if (!match) fail(`expected "@returns one|optional|many|value|none …", found "${tag}"`)
      header.returns = match![1] as Returns
      if (header.returns === 'none') continue
      const type = parseType(match![2]!)
      if (header.returns === 'value') header.columns = { value: type }
      else if (type.kind === 'map') header.columns = type.fields
      else fail(`expected the columns of a row in braces after "@returns ${header.returns}"`)
    } else fail(`unknown tag "${tag}"; known are @param, @returns, @write`)
  }
  if (!header.doc) fail('a first line of prose is missing: what the query answers')
  if (!returns) fail('@returns is missing')
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]!))
  for (const name of used) if (!(name in header.params)) fail(`$${name} is used but not declared by @param`)
  for (const name of Object.keys(header.params)) if (!used.has(name)) fail(`@param ${name} is declared but not used`)
  return { header, text }
}

/** Reads a row file: comment lines, then `name: type // prose` lines. */
export function parseRow(source: string, file: string): RowDeclaration {
  const name = file.replace(/^.*\//, '').replace(/\.row$/, '')
  const row: RowDeclaration = { name, doc: '', fields: {} }
  const doc: string[] = []
  for (const line of source.split('\n')) {
    if (!line.trim()) continue
    if (line.startsWith('//')) {
      doc.push(line.slice(2).trim())
      continue
    }
    const match = /^(\w+):\s*(.+?)(?:\s*\/\/\s*(.*))?$/.exec(line)
    if (!match) throw new Error(`${file}: expected "name: type // prose", found "${line}"`)
    row.fields[match[1]!] = { type: parseType(match[2]!), doc: match[3] ?? '' }
  }
  row.doc = doc.join(' ')
  if (!row.doc) throw new Error(`${file}: a first comment line is missing: what the row is`)
  return row
}
