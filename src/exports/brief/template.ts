import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { Locale } from '../../generated/types.js'
import { sectionNames } from './blocks.js'
import { briefWords } from './words.js'

const NUMBERS = ['一', '二', '三', '四', '五', '六']
/** Millimetres, in twentieths of a point. */
const mm = (length: number): number => Math.round((length * 1440) / 25.4)

/**
 * The template of a brief: what a bureau edits in Word, letterhead, fonts, texts and the order of the parts. What
 * stands in double braces is filled.
 */
export async function defaultTemplate(locale: Locale): Promise<Uint8Array> {
  const say = briefWords(locale)
  const heading = (at: number, text: string): string =>
    locale === 'ZH' ? `${NUMBERS[at]}、${text}` : `${at + 1} ${text}`
  const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' }
  const bold = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' }
  const document = new Document({
    creator: 'TriChain',
    title: 'TriChain',
    styles: {
      default: {
        document: { run: { font, size: 24 } },
        title: { run: { font: bold, size: 36, bold: true }, paragraph: { alignment: AlignmentType.CENTER } },
        heading1: { run: { font: bold, size: 30, bold: true }, paragraph: { spacing: { before: 360, after: 160 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(25), bottom: mm(22), left: mm(25), right: mm(25) },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun('{{title}}')] }),
          new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun('{{subtitle}}')] }),
          ...sectionNames.flatMap((name, at) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading(at, say(name)))] }),
            new Paragraph({ children: [new TextRun(`{{${name}}}`)] }),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
