import type { Locale } from '../../generated/types.js'
import { sectionNames, type Block, type Brief, type Inline } from './blocks.js'
import { briefWords } from './words.js'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!)

const STYLE = `
body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem; font: 16px/1.7 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #1f2329; }
h1, h2, h3 { font-family: "PingFang SC", SimHei, "Noto Sans CJK SC", sans-serif; line-height: 1.4; }
h1 { text-align: center; font-size: 1.7rem; margin-bottom: .3rem; } .subtitle { text-align: center; color: #57606a; }
h2 { font-size: 1.25rem; border-bottom: 2px solid #b3261e; padding-bottom: .2rem; margin-top: 2rem; } h3 { font-size: 1.05rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .4rem 0 1.2rem; font-size: .85rem; line-height: 1.5; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; } th, td { border: 1px solid #8c959f; padding: .3rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
th { background: #eef1f4; } sup a { text-decoration: none; color: #0b57d0; }
.bars td { border: 0; padding: .1rem .5rem; vertical-align: middle; } .bars .bar { background: #b3261e; height: .8rem; min-width: 2px; } .bars td:last-child { text-align: right; }
.notes { font-size: .75rem; color: #424a53; overflow-wrap: anywhere; }
@page { size: A4; margin: 22mm 20mm; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 11pt; } h2, h3, caption { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; } th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`

/** A brief as one page of its own, which a browser prints as PDF. */
export function briefHtml(brief: Brief, locale: Locale): string {
  const say = briefWords(locale)
  const sections = sectionNames.map(
    (name) => `<section><h2>${escaped(say(name))}</h2>\n${brief.sections[name].map(block).join('\n')}</section>`,
  )
  const notes = brief.notes.map((note, at) => `<li id="note-${at + 1}">${escaped(note)}</li>`)
  return `<!doctype html>
<html lang="${locale === 'ZH' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(brief.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(brief.title)}</h1><p class="subtitle">${escaped(brief.subtitle)}</p>
${sections.join('\n')}
<ol class="notes">
${notes.join('\n')}
</ol></body></html>
`
}

const inline = (parts: readonly Inline[]): string =>
  parts
    .map((one) =>
      typeof one === 'string'
        ? escaped(one)
        : `${escaped(one.text)}<sup><a href="#note-${one.note}">${one.note}</a></sup>`,
    )
    .join('')

function block(one: Block): string {
  if (one.kind === 'heading') return `<h3>${escaped(one.text)}</h3>`
  if (one.kind === 'text') return `<p>${inline(one.parts)}</p>`
  if (one.kind === 'table') {
    const columns = one.widths.map((width) => `<col style="width: ${width}%">`).join('')
    const head = one.head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')
    const rows = one.rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`)
    return `<table><caption>${inline(one.title)}</caption><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
  }
  const most = Math.max(...one.rows.map(({ value }) => value), 1)
  const rows = one.rows.map(
    ({ label, value }) =>
      `<tr><td>${escaped(label)}</td><td><div class="bar" style="width: ${Math.round((1000 * Math.max(0, value)) / most) / 10}%"></div></td><td>${value}</td></tr>`,
  )
  return `<table class="bars"><caption>${inline(one.title)}</caption><colgroup><col style="width: 40%"><col><col style="width: 12%"></colgroup><tbody>\n${rows.join('\n')}\n</tbody></table>`
}
