import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Every file of an archive is as old as can be. */
const MTIME = new Date(1980, 0, 1)
const CONTENTS = '[Content_Types].xml'
/** Names of relations that the library draws by lot. */
const DRAWN = /\brId[\w-]{20,}/g
const PICTURE = /(<wp:docPr id=")\d+(?=")/g
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g

/**
 * A document of which nothing tells when, or by which run of a library, it was written: the same content gives the same
 * bytes. Its times are those of a day, ISO YYYY-MM-DD.
 */
export function fixed(document: Uint8Array, day: string): Uint8Array {
  const names = new Map<string, string>()
  let pictures = 0
  const settled = (file: string, bytes: Uint8Array): Uint8Array => {
    if (file.endsWith('.xlsx')) return fixed(bytes, day)
    if (!/\.(?:xml|rels)$/.test(file)) return bytes
    const text = strFromU8(bytes)
      .replace(DRAWN, (name) => {
        if (!names.has(name)) names.set(name, `rIdOwn${names.size + 1}`)
        return names.get(name)!
      })
      .replace(PICTURE, (_, before: string) => `${before}${++pictures}`)
    return strToU8(file === 'docProps/core.xml' ? text.replace(TIME, `${day}T00:00:00Z`) : text)
  }
  const files = Object.entries(unzipSync(document))
  // Programs tell what an archive is by its first file.
  files.sort(([a], [b]) => Number(b === CONTENTS) - Number(a === CONTENTS) || (a < b ? -1 : 1))
  const done = files.map(([file, bytes]) => [file, settled(file, bytes)] as const)
  return zipSync(Object.fromEntries(done), { mtime: MTIME, level: 6 })
}
