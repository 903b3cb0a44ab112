import { save } from './save.js'
import type { Cell, Sheet } from './sheet.js'

/** Everything here is loaded when somebody exports. */
export async function exportSheet<Row>(
  sheet: Sheet<Row>,
  format: 'csv' | 'xlsx',
  name: string,
  sheetName: string,
): Promise<void> {
  const head = sheet.columns.map(({ title }) => title)
  const body = sheet.rows.map((row) => sheet.columns.map(({ value }) => value(row) ?? null))
  const text = (value: Cell): Cell =>
    typeof value === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  const rows = [head, ...body.map((row) => row.map(text))]
  if (format === 'csv') {
    const { default: papa } = await import('papaparse')
    return save(new Blob(['\uFEFF', papa.unparse(rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)
  }
  const { utils, write } = await import('@e965/xlsx')
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheetName.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31))
  save(new Blob([write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer]), `${name}.xlsx`)
}

/** Browsers draw no canvas longer than this. */
const LONGEST = 16_000

/** A picture of a panel as it stands on the page: of dots, or of shapes and texts that other programs can change. */
export async function exportPicture(panel: HTMLElement, format: 'png' | 'svg', name: string): Promise<void> {
  if (format === 'svg') {
    const { drawing } = await import('./drawing/index.js')
    return save(new Blob([drawing(panel)], { type: 'image/svg+xml' }), `${name}.svg`)
  }
  const { toBlob } = await import('html-to-image')
  const { scrollWidth: width, scrollHeight: height } = panel
  const pixelRatio = Math.min(2, LONGEST / Math.max(width, height))
  const blob = await toBlob(panel, { width, height, backgroundColor: '#ffffff', skipFonts: true, pixelRatio })
  if (blob) save(blob, `${name}.png`)
}
