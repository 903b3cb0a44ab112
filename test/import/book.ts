import { strToU8, zipSync } from 'fflate'
import { writeFileSync } from 'node:fs'

/** A sheet as it stands in a workbook: the inside of its sheetData, and what comes behind it. */
export interface RawSheet {
  name: string
  /** Rows of cells, each a text or the XML of a cell. */
  rows: readonly (readonly string[])[]
  behind?: string
  state?: 'hidden' | 'veryHidden'
  /** In place of all the rest: the whole part. */
  xml?: string
  chart?: true
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const letter = (column: number): string => String.fromCharCode(65 + column)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A cell of text, or XML of one with `@` for its reference. */
const cell = (content: string, row: number, column: number): string => {
  const at = `${letter(column)}${row}`
  return content.startsWith('<')
    ? content.replace('@', `r="${at}"`)
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`
}

/** The number formats that `s="…"` of a cell names: 1 a day, 2 a percentage, 3 six digits, 4 a time. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="171" formatCode="000000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>${[170, 9, 171, 20].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`

/** A workbook from the XML of its parts, as no library would write it. */
export function rawBook(sheets: readonly RawSheet[], { strings = '', date1904 = false } = {}): Uint8Array {
  const part = (text: string): Uint8Array => strToU8(HEAD + text)
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>${sheets.map(({ chart }, at) => `<Override PartName="/xl/${chart ? 'chart' : 'work'}sheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${chart ? 'chartsheet' : 'worksheet'}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map(({ chart }, at) => `<Relationship Id="rId${at + 1}" Type="${LINKS}/${chart ? 'chart' : 'work'}sheet" Target="${chart ? 'chart' : 'work'}sheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${LINKS}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/styles.xml': part(STYLES),
    'xl/sharedStrings.xml': part(`<sst xmlns="${MAIN}">${strings}</sst>`),
  }
  sheets.forEach(({ rows, behind = '', xml, chart }, at) => {
    const data = rows
      .map(
        (cells, index) =>
          `<row r="${index + 1}">${cells.map((content, column) => (content === '' ? '' : cell(content, index + 1, column))).join('')}</row>`,
      )
      .join('')
    files[`xl/${chart ? 'chart' : 'work'}sheets/sheet${at + 1}.xml`] = part(
      chart
        ? `<chartsheet xmlns="${MAIN}"/>`
        : (xml ?? `<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetData>${data}</sheetData>${behind}</worksheet>`),
    )
  })
  return zipSync(files)
}

export const writeBook = (path: string, ...book: Parameters<typeof rawBook>): void =>
  writeFileSync(path, rawBook(...book))
