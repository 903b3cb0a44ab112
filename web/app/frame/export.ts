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
  const text = (value: Cell): Cell => (typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value)
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

/** A picture of a panel: a chart draws itself, everything else is drawn as the browser shows it. */
export async function exportPicture(panel: HTMLElement, format: 'png' | 'svg', name: string): Promise<void> {
  const chart = panel.querySelector<HTMLElement>('[data-chart]')
  if (chart && format === 'svg') {
    const { getInstanceByDom } = await import('./echarts.js')
    const drawn = getInstanceByDom(chart)
    if (drawn) return save(await (await fetch(drawn.getDataURL({ type: 'svg' }))).blob(), `${name}.svg`)
  }
  const { toBlob, toSvg } = await import('html-to-image')
  const size = { width: panel.scrollWidth, height: panel.scrollHeight, backgroundColor: '#ffffff', skipFonts: true }
  if (format === 'png') {
    const blob = await toBlob(panel, { ...size, pixelRatio: 2 })
    if (blob) save(blob, `${name}.png`)
    return
  }
  const svg = decodeURIComponent((await toSvg(panel, size)).replace(/^data:image\/svg\+xml;charset=utf-8,/, ''))
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
