import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sealOf, type Head } from './entry.js'
import { isMissing } from './places.js'

/** A head as it is kept: sealed with the key, so that none can be made up. */
export const signedHead = (key: string, { file, n, seal }: Head): string =>
  `${JSON.stringify({ file, n, seal, signed: sealOf(key, 'head', `${file} ${n} ${seal}`) })}\n`

/** The heads of a folder, by the names of their files; null for one that is not as it was written. */
export async function keptHeads(folder: string, key: string): Promise<Map<string, Head | null>> {
  const found = new Map<string, Head | null>()
  for (const name of (await names(folder)).filter((one) => one.endsWith('.head')))
    found.set(name.slice(0, -'.head'.length), readHead(await readFile(join(folder, name), 'utf8'), name, key))
  return found
}

function readHead(text: string, name: string, key: string): Head | null {
  try {
    const { file, n, seal, signed } = JSON.parse(text) as Head & { signed: string }
    const right = `${file}.head` === name && signed === sealOf(key, 'head', `${file} ${n} ${seal}`)
    return right ? { file, n, seal } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** So many of the last are enough: each of them names those before it. */
const NAMED = 50

/** The last heads, by the days in their names. */
export const lastHeads = async (heads: ReadonlyMap<string, Head | null>): Promise<Head[]> =>
  [...heads.values()]
    .filter((head) => head !== null)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .slice(-NAMED)

/** How many entries there are, by the heads. */
export async function auditTotal(folder: string): Promise<number> {
  const heads = (await names(folder)).filter((one) => one.endsWith('.head'))
  const counts = await Promise.all(
    heads.map(async (name) => (JSON.parse(await readFile(join(folder, name), 'utf8')) as Head).n),
  )
  return counts.reduce((sum, n) => sum + n, 0)
}

/** The names in a folder, in their order; none where it is not there. */
export async function names(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
