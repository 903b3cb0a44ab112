import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../src/codegen/cypher.js'

const folder = join(import.meta.dirname, '../../web/app')

/** The files of the workbench that ask, write, listen, or hold what others share. */
export const files = filesBelow(folder, '.graphql')

const own = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
const shared = [...own.values()].flatMap((text) => text.match(/^fragment [\s\S]*?^}/gm) ?? [])

/** What writes or listens is tried by test/web/writing.test.ts, and on the server by test/changes and test/events. */
export const questions = files.filter((file) => /^query /m.test(own.get(file)!))

/** Whether a file holds what others share. */
export const isShared = (file: string): boolean => own.get(file)!.includes('\nfragment ')

/** A question with the fragments it uses, and those that these use. */
export function read(file: string): string {
  let text = own.get(file)!
  for (let before = ''; before !== text;) {
    before = text
    const used = (fragment: string): boolean => text.includes(`...${/^fragment (\w+)/.exec(fragment)![1]}\n`)
    for (const one of shared) if (used(one) && !text.includes(one)) text += `\n${one}\n`
  }
  return text
}
