import { importedRows, relationsFrom } from '../generated/cypher.js'
import { slices } from '../kernel/slices.js'
import { typeOfId } from '../model.js'
import type { Reader } from '../store/store.js'
import { idsByType } from './ids.js'

const KEYS = [
  ['type', 'all', 'string'],
  ['name', 'node', 'string'],
  ['region', 'node', 'string'],
  ['synthetic', 'all', 'boolean'],
  ['role', 'edge', 'string'],
  ['from', 'edge', 'string'],
  ['to', 'edge', 'string'],
] as const

/** Entities and relations in GraphML, in parts, for programs that draw graphs; not for an import. */
export async function* graphmlParts(reader: Reader): AsyncGenerator<string> {
  const keys = KEYS.map(([id, of, type]) => `  <key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>\n`)
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.join('')}  <graph edgedefault="directed">\n`
  const ids = [...(await idsByType(reader)).values()].flat()
  for (const some of slices(ids)) {
    const rows = await reader.run(importedRows, { ids: [...some] })
    yield inOrder(
      rows.map(({ id, properties }) => {
        const { name, regionId, synthetic } = properties as Record<string, unknown>
        return `    <node id="${escaped(id)}">${data({ type: typeOfId(id), name, region: regionId, synthetic })}</node>\n`
      }),
    )
  }
  for (const some of slices(ids)) {
    const rows = await reader.run(relationsFrom, { ids: [...some], type: null, rows: null })
    yield inOrder(
      rows.map(({ type, from, to, properties }) => {
        const { role, from: begin, to: end, synthetic } = properties as Record<string, unknown>
        return `    <edge source="${escaped(from)}" target="${escaped(to)}">${data({ type, role, from: begin, to: end, synthetic })}</edge>\n`
      }),
    )
  }
  yield '  </graph>\n</graphml>\n'
}

const inOrder = (lines: readonly string[]): string => lines.toSorted().join('')

const data = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `<data key="${key}">${escaped(String(value))}</data>`)
    .join('')

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  // Signs that XML can't hold have no form in it.
  // oxlint-disable-next-line no-control-regex
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => SIGNS[sign]!)
