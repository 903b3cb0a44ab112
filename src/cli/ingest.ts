import { existsSync } from 'node:fs'
import { cliViewer } from '../access/viewer.js'
import { readConfig } from '../config.js'
import { readApart } from '../ingest/apart.js'
import { draftOf, type Ingested } from '../ingest/draft/index.js'
import { regionChosen } from '../ingest/draft/region.js'
import { groupBy } from '../kernel/group.js'
import { today } from '../operation/today.js'
import { openStore } from '../store/open.js'
import { perform } from './perform.js'
import type { By, Command } from './session.js'

export interface IngestCommand {
  dryRun: boolean
  json: boolean
  note?: string | undefined
  supersedes?: string | undefined
  region?: string | undefined
}

/** What goes to where the store is, a document at a time. */
type IngestErrand = Omit<IngestCommand, 'json'>

const DOCUMENT = 'document'

/** Reads policy documents and makes a draft of what each says; prints what was read and what becomes of it. */
export async function ingest(files: string[], { json, by, ...errand }: IngestCommand & By): Promise<void> {
  const documents: Ingested[] = []
  try {
    for (const file of files) documents.push(await one(file, errand, by))
  } finally {
    // What was done before one that can't be read is told all the same.
    if (json) process.stdout.write(`${JSON.stringify({ documents }, null, 2)}\n`)
    else process.stdout.write(documents.map(printed).join('\n'))
  }
  if (documents.some(({ problems }) => problems.length > 0)) process.exitCode = 1
}

async function one(file: string, errand: IngestErrand, by: string | undefined): Promise<Ingested> {
  const config = readConfig()
  // To look at a document alone makes no store.
  if (errand.dryRun && !config.NEO4J_URI && !existsSync(config.TRICHAIN_DATA)) {
    await using store = await openStore({
      engine: 'embedded',
      folder: undefined,
      queryTimeoutMs: config.TRICHAIN_QUERY_TIMEOUT_MS,
    })
    const region = await regionChosen(store, errand.region)
    return await draftOf(store, await readApart({ path: file, region }), errand, {
      by: '',
      rights: cliViewer('').rights,
      today: today(config.TRICHAIN_TIMEZONE),
    })
  }
  const found: Uint8Array[] = []
  await perform('ingest', ingestCommand, errand, {
    dataset: file,
    by,
    give: async (_, bytes) => void found.push(Buffer.from(bytes)),
  })
  return JSON.parse(Buffer.concat(found).toString()) as Ingested
}

/** Makes a draft of a document that was brought here. */
export const ingestCommand: Command<IngestErrand> = async (session, errand) => {
  const { store, config, by, dataset, signal } = session
  const region = await regionChosen(store, errand.region)
  const read = await draftOf(
    store,
    await readApart({ path: dataset, region }, signal),
    { ...errand, signal },
    {
      by,
      rights: cliViewer(by).rights,
      today: today(config.TRICHAIN_TIMEZONE),
    },
  )
  if (read.changeSet && !errand.dryRun) session.wrote(read.changeSet.id)
  await session.give(DOCUMENT, Buffer.from(JSON.stringify(read)))
}

function printed(read: Ingested): string {
  const { file, policy, redacted, checks, items, changeSet, state, supersedes, differences, problems } = read
  const title = items.find(({ table, row }) => table === 'policies' && row['id'] === policy)?.row['title']
  const tables = [...groupBy(items, ({ table }) => table)].map(([table, some]) => {
    const count = (of: (item: (typeof some)[number]) => boolean): string => String(some.filter(of).length).padStart(6)
    return `  ${table.padEnd(24)}${count(({ index, status }) => index !== null && status === 'READY')} read${count(
      ({ index, status }) => index !== null && status === 'CANDIDATE',
    )} to decide on${count(({ known }) => known !== null)} there already`
  })
  return [
    `${file}: ${String(title)} (${policy})${state === 'EDITION' ? `, a new edition of ${supersedes}` : ''}`,
    ...tables,
    ...differences.map(({ kind, label, fields }) =>
      [
        `  ${kind.toLowerCase()}: ${label}`,
        ...fields.map(({ column, before, after }) => `${column} ${String(before)} → ${String(after)}`),
      ].join('; '),
    ),
    ...checks.map(({ code, line, start, message }) => `  ${code} line ${line}, character ${start}: ${message}`),
    ...problems.map(({ item, message }) => `  line ${item === null ? '' : items[item]!.line}: ${message}`),
    ...(redacted ? [`  ${redacted} personal contacts were struck out`] : []),
    changeSet ? `  a draft: ${changeSet.id}, ${changeSet.title}` : '  no draft',
    '',
  ].join('\n')
}
