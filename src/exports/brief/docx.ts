import {
  FootnoteReferenceRun,
  Paragraph,
  PatchType,
  patchDocument,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IPatch,
} from 'docx'
import { ChartRun } from 'docx/charts'
import type { Locale } from '../../generated/types.js'
import { InputError } from '../../kernel/errors.js'
import { sectionNames, type Block, type Brief, type Inline } from './blocks.js'
import { fixed } from './fixed.js'
import { defaultTemplate } from './template.js'

/** Half points. */
const SMALL = 18
const PLAIN = 24
/** Of a page between its margins, in pixels. */
const WIDTH = 600
const LINE = 26
const EDGES = 70

/**
 * A brief as a document of Word: the template with its placeholders filled. The same brief and template give the same
 * bytes.
 * @throws InputError for a template that is no document of Word
 */
export async function briefDocx(brief: Brief, locale: Locale, day: string, template?: Uint8Array): Promise<Uint8Array> {
  const paragraphs = (text: string): IPatch => ({ type: PatchType.PARAGRAPH, children: [new TextRun(text)] })
  const patches: Record<string, IPatch> = {
    title: paragraphs(brief.title),
    subtitle: paragraphs(brief.subtitle),
    region: paragraphs(brief.region),
    day: paragraphs(brief.day),
    version: paragraphs(brief.version),
  }
  const children = (name: (typeof sectionNames)[number]) =>
    brief.sections[name].flatMap((one) => drawn(one, brief.notes, locale))
  for (const name of sectionNames) patches[name] = { type: PatchType.DOCUMENT, children: children(name) }
  const data = template ?? (await defaultTemplate(locale))
  try {
    return fixed(await patchDocument({ outputType: 'uint8array', data, patches, keepOriginalStyles: true }), day)
  } catch (cause) {
    if (!template) throw cause
    throw new InputError('template: expected a document of Word (.docx) with placeholders such as {{summary}}', {
      cause,
    })
  }
}

const lines = (text: string, size: number): TextRun[] =>
  text.split('\n').map((line, at) => new TextRun({ text: line, size, ...(at > 0 && { break: 1 }) }))

const runs = (parts: readonly Inline[], notes: readonly string[], size: number, bold = false) =>
  parts.flatMap((one) => {
    if (typeof one === 'string') return [new TextRun({ text: one, size, bold })]
    const note = new Paragraph({ children: [new TextRun({ text: notes[one.note - 1]!, size: SMALL - 2 })] })
    return [new TextRun({ text: one.text, size, bold }), new FootnoteReferenceRun({ children: [note] })]
  })

function drawn(one: Block, notes: readonly string[], locale: Locale): (Paragraph | Table)[] {
  if (one.kind === 'heading')
    return [
      new Paragraph({
        keepNext: true,
        spacing: { before: 240, after: 120 },
        children: [new TextRun({ text: one.text, bold: true, size: PLAIN + 2 })],
      }),
    ]
  if (one.kind === 'text')
    return [
      new Paragraph({
        spacing: { line: 360, after: 120 },
        ...(locale === 'ZH' && { indent: { firstLine: 2 * PLAIN * 10 } }),
        children: runs(one.parts, notes, PLAIN),
      }),
    ]
  const title = new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 80 },
    children: runs(one.title, notes, SMALL + 2, true),
  })
  if (one.kind === 'bars') {
    if (one.rows.length === 0) return []
    const rows = one.rows.toReversed()
    const chart = new ChartRun({
      type: 'bar',
      categories: rows.map(({ label }) => label),
      series: [{ name: one.unit, values: rows.map(({ value }) => value), color: 'B3261E' }],
      dataLabels: { value: true },
      legend: false,
      transformation: { width: WIDTH, height: EDGES + LINE * rows.length },
    } as never)
    return [title, new Paragraph({ children: [chart] })]
  }
  const cell = (text: string, width: number, head = false) =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(head && { shading: { fill: 'EEF1F4' } }),
      children: [
        new Paragraph({ children: head ? [new TextRun({ text, bold: true, size: SMALL })] : lines(text, SMALL) }),
      ],
    })
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: one.head.map((text, at) => cell(text, one.widths[at]!, true)) }),
      ...one.rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, one.widths[at]!)) }),
      ),
    ],
  })
  return [title, table, new Paragraph({ children: [] })]
}
