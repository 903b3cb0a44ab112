import { readFile, writeFile } from 'node:fs/promises'
import { cliViewer, LOCAL_VIEWER } from '../access/viewer.js'
import { briefFormats, defaultTemplate, writeBrief, type BriefFormat } from '../exports/brief/index.js'
import { NotExported } from '../exports/answer/refusal.js'
import { FileDraft } from '../exports/folder.js'
import { accountTotal } from '../generated/cypher.js'
import { InputError } from '../kernel/errors.js'
import { fillIfEmpty } from './fill.js'
import { perform } from './perform.js'
import { ownOperations } from './query.js'
import type { By, Command } from './session.js'

export interface BriefOptions {
  asOf?: string
  out?: string
  locale: string
  template?: string
  newTemplate?: string
}

interface BriefCommand {
  region: string
  asOf: string | undefined
  format: BriefFormat
  locale: 'ZH' | 'EN'
  /** The template's bytes, in base64. */
  template: string | undefined
}

/** Writes the brief of a region and a day, or the template that a bureau edits. */
export async function brief(region: string | undefined, options: BriefOptions & By): Promise<void> {
  const locale = options.locale.toUpperCase()
  if (locale !== 'ZH' && locale !== 'EN') throw new InputError('--locale: expected ZH or EN')
  if (options.newTemplate !== undefined) return writeFile(options.newTemplate, await defaultTemplate(locale))
  const format = briefFormats.find((one) => options.out?.toLowerCase().endsWith(`.${one}`))
  if (region === undefined || !format || options.out === undefined)
    throw new InputError('brief: expected a region and --out FILE.docx or FILE.html')
  const template = options.template === undefined ? undefined : (await readFile(options.template)).toString('base64')
  await using file = await FileDraft.at(options.out)
  await perform(
    'brief',
    briefCommand,
    { region, asOf: options.asOf, format, locale, template },
    {
      by: options.by,
      give: async (_, bytes) => file.append(bytes),
    },
  )
  await file.finish()
}

export const briefCommand: Command<BriefCommand> = async (session, { asOf, template, ...asked }) => {
  const { store, signal, give } = session
  if (!session.operations) await fillIfEmpty(store, session.config, session.log)
  // Who sits at the machine has every right; where there are accounts, what he reads is written down.
  const viewer = (await store.run(accountTotal, {})) > 0 ? cliViewer(session.by) : LOCAL_VIEWER
  const operations = session.operations ?? ownOperations(session)
  try {
    const { bytes } = await writeBrief(
      {
        ...asked,
        asOf: asOf ?? operations.today(),
        template: template === undefined ? undefined : Buffer.from(template, 'base64'),
      },
      { ask: (sent) => operations.ask(sent, { caller: '', signal, viewer }), store, signal },
    )
    await give('brief', bytes)
  } catch (error) {
    if (error instanceof NotExported) throw new InputError(error.message, { cause: error })
    throw error
  } finally {
    if (!session.operations) await operations.server.stop()
  }
}
