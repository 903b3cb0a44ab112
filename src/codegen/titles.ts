import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './cypher.js'

/**
 * The titles of the workbench's questions by the names of their operations: the first line of a `.graphql` file is
 * `# 中文 · English`. @throws when a file has no such line, no named operation, or a name is taken
 */
export function titlesModule(folder: string): string {
  const titles = new Map<string, { ZH: string; EN: string }>()
  for (const file of filesBelow(folder, '.graphql').toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8')
    const title = /^# (.*\p{Script=Han}.*) · (.+)\n/u.exec(text)
    const name = /^(?:query|mutation|subscription) (\w+)/m.exec(text)?.[1]
    // What several questions share is none itself; a question may have a part of its own beside it.
    if (!name && /^fragment /m.test(text)) continue
    if (!title || !name) throw new Error(`${file}: expected a first line "# 中文 · English" and a named operation`)
    if (titles.has(name)) throw new Error(`${file}: there is another ${name}`)
    titles.set(name, { ZH: title[1]!, EN: title[2]! })
  }
  const lines = [...titles]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { ZH, EN }]) => `  ${name}: { ZH: ${JSON.stringify(ZH)}, EN: ${JSON.stringify(EN)} },`)
  return [
    '/** Titles of questions by operation, from the first lines of their files. */',
    "export const titles: Readonly<Record<string, Readonly<Record<'ZH' | 'EN', string>>>> = {",
    ...lines,
    '}',
    '',
  ].join('\n')
}
