import { askBrief, type BriefAsked } from './asked.js'
import { briefOf } from './brief.js'
import { briefDocx } from './docx.js'
import { briefHtml } from './html.js'

export { defaultTemplate } from './template.js'

export const briefFormats = ['docx', 'html'] as const
export type BriefFormat = (typeof briefFormats)[number]

export const briefTypes: Readonly<Record<BriefFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
}

/**
 * The brief of a region and a day as a file, by the rights of who asks.
 * @throws NotExported where it is not answered; InputError for a template that is none
 */
export async function writeBrief(
  asked: BriefAsked & { format: BriefFormat; template?: Uint8Array | undefined },
  options: Parameters<typeof askBrief>[1],
): Promise<{ title: string; bytes: Uint8Array }> {
  const brief = briefOf(await askBrief(asked, options), asked)
  const bytes =
    asked.format === 'html'
      ? Buffer.from(briefHtml(brief, asked.locale))
      : await briefDocx(brief, asked.locale, asked.asOf, asked.template)
  return { title: brief.title, bytes }
}
