import { LIMITS, remedy } from './xlsxLimits.js'
import { prepared, unpacked, WorkbookRefused } from './xlsxParts.js'

/** What the parser takes: the bytes of a workbook, or its text where it is one of markup. @throws WorkbookRefused */
export function readable(bytes: Uint8Array): Uint8Array | string {
  // A compound file: XLS, and ET as WPS writes it. It isn't packed, so its size is its bound.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return bytes
  if (startsWith(bytes, [0x50, 0x4b])) return isOds(bytes) ? ods(bytes) : prepared(bytes)
  return markup(bytes) ?? prepared(bytes)
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The names of parts are not packed. */
function isOds(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return file.includes('content.xml') && !file.includes('xl/workbook.xml')
}

/** Within limits: a cell may stand for a million others, which the parser would make. */
function ods(bytes: Uint8Array): Uint8Array {
  const content = unpacked(bytes)['content.xml']
  if (!content) throw new WorkbookRefused('an ODS workbook, found a damaged one: save it as XLSX or CSV first')
  let cells = 0
  const xml = new TextDecoder().decode(content)
  for (const [row] of xml.matchAll(/<table:table-row\b[^>]*>(?:(?!<\/table:table-row>)[\s\S])*/g)) {
    if (!/office:value-type|<text:p/.test(row)) continue
    const rows = times(row.slice(0, row.indexOf('>')), 'rows')
    for (const [cell] of row.matchAll(/<table:table-cell\b[^>]*>/g))
      if (cell.includes('office:value-type')) cells += rows * times(cell, 'columns')
    if (cells > LIMITS.cells) throw new WorkbookRefused(`a workbook of at most ${LIMITS.cells} cells: ${remedy}`)
  }
  return bytes
}

const times = (tag: string, of: 'rows' | 'columns'): number =>
  Number(new RegExp(`table:number-${of}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1)

/** Many a system exports a web page or the XML of 2003 under the name of a workbook. */
function markup(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000)).replace(/^\u00ef\u00bb\u00bf/, '')
  if (!/^\s*<(\?xml|!doctype|html|table|meta|head)/i.test(start)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('gb18030').decode(bytes)
  }
}
