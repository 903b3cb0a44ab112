import { unzipSync, zipSync, strFromU8, strToU8, type Unzipped } from 'fflate'
import { LIMITS, remedy } from './xlsxLimits.js'

/** A workbook that is not read; the message says why. */
export class WorkbookRefused extends Error {}

/**
 * A workbook made ready for the parser: unpacked within limits, its cells counted, and written in the one of the forms
 * the standard allows that the parser reads right. @throws WorkbookRefused
 */
export function prepared(bytes: Uint8Array): Uint8Array {
  const parts = unpacked(bytes)
  if (!Object.keys(parts).some((name) => /^\/?xl\/workbook\.xml$/i.test(name)))
    throw new WorkbookRefused('an XLSX workbook, found another file: save it as XLSX or CSV first')
  let cells = 0
  for (const [name, part] of Object.entries(parts)) {
    if (!/^\/?xl\/(workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$/i.test(name)) continue
    let xml = plain(strFromU8(part))
    if (/worksheets\//i.test(name)) {
      xml = withoutEmpty(isoDates(xml))
      cells += countCells(xml)
      if (cells > LIMITS.cells) throw new WorkbookRefused(`a workbook of at most ${LIMITS.cells} cells: ${remedy}`)
    }
    parts[name] = strToU8(xml)
  }
  declare(parts)
  return zipSync(parts, { level: 0 })
}

/** The parser finds texts and formats by their declared types, which some writers leave out. */
function declare(parts: Unzipped): void {
  const types = parts['[Content_Types].xml']
  if (!types) return
  let xml = strFromU8(types)
  for (const name of ['sharedStrings', 'styles']) {
    if (!parts[`xl/${name}.xml`] || xml.includes(`spreadsheetml.${name}+xml`)) continue
    xml = xml.replace(
      '</Types>',
      `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml"/></Types>`,
    )
  }
  parts['[Content_Types].xml'] = strToU8(xml)
}

export function unpacked(bytes: Uint8Array): Unzipped {
  let size = 0
  let parts = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize, name }) => {
        size += originalSize
        if (size > LIMITS.unpackedBytes)
          throw new WorkbookRefused(
            `a workbook that unpacks to at most ${LIMITS.unpackedBytes / 1024 ** 2} MB: ${remedy}`,
          )
        if (++parts > LIMITS.parts) throw new WorkbookRefused(`a workbook of at most ${LIMITS.parts} parts: ${remedy}`)
        return /\.(xml|rels)$/i.test(name)
      },
    })
  } catch (cause) {
    if (cause instanceof WorkbookRefused) throw cause
    throw new WorkbookRefused('an XLSX workbook, found a damaged or another file: save it as XLSX or CSV first', {
      cause,
    })
  }
}

/** Without comments, CDATA sections and a prefix of the names. */
function plain(xml: string): string {
  let text = xml
  if (text.includes('<!'))
    text = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string | undefined) =>
      (data ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    )
  // The parser skips an empty text, and with it one of the shared strings.
  text = text
    .replace(/<(\w+:)?t\b[^>]*\/>/g, (_, prefix = '') => `<${prefix}t></${prefix}t>`)
    .replace(/<(\w+:)?si\b[^>]*\/>/g, (_, prefix = '') => `<${prefix}si><${prefix}t></${prefix}t></${prefix}si>`)
  const prefix = /<(\w+):(?:workbook|worksheet|sst|styleSheet)\b/.exec(text.slice(0, 2000))?.[1]
  return prefix === undefined ? text : text.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1')
}

/** A day written as ISO text stays that text: as a number of days it would hang on the workbook's epoch. */
const isoDates = (xml: string): string =>
  xml.includes('t="d"')
    ? xml.replace(/<c\b([^>]*)\bt="d"([^>]*)>([\s\S]*?)<v>(\d{4}-\d{2}-\d{2})[^<]*<\/v>/g, '<c$1t="str"$2>$3<v>$4</v>')
    : xml

/** Cells and rows that have a format and nothing else are left out, where that moves no other. */
function withoutEmpty(xml: string): string {
  if (/<(?:c|row)\b(?![^>]*\br=)[^>]*>/.test(xml)) return xml
  return xml.replace(/<c\b[^>]*(?:\/>|><\/c>)/g, '').replace(/<row\b[^>]*(?:\/>|>\s*<\/row>)/g, '')
}

function countCells(xml: string): number {
  let cells = 0
  for (const [, letters, row] of xml.matchAll(/<c\b(?:[^>]*?\br=["']([A-Za-z]+)(\d+)["'])?/g)) {
    cells++
    if (letters === undefined) continue
    if (columnOf(letters) > LIMITS.columns || Number(row) > LIMITS.rows || Number(row) < 1)
      throw new WorkbookRefused(
        `cells up to XFD${LIMITS.rows}, found one at ${letters.slice(0, 10)}${row!.slice(0, 10)}`,
      )
  }
  let rows = 0
  for (const [, row] of xml.matchAll(/<row\b(?:[^>]*?\br=["'](\d+)["'])?/g))
    if (++rows > LIMITS.rows || Number(row ?? 1) > LIMITS.rows)
      throw new WorkbookRefused(`at most ${LIMITS.rows} rows in a sheet`)
  let merges = 0
  for (const _ of xml.matchAll(/<mergeCell\b/g))
    if (++merges > LIMITS.merges) throw new WorkbookRefused(`at most ${LIMITS.merges} merged cells in a sheet`)
  return cells
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
