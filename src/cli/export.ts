import { accountTotal } from '../generated/cypher.js'
import { datasetParts } from '../exports/dataset.js'
import { FileDraft, FolderDraft } from '../exports/folder.js'
import { graphmlParts } from '../exports/graphml.js'
import { jsonldParts } from '../exports/jsonld.js'
import { datasetFiles } from '../exports/files.js'
import { refuseUnfinished } from '../import/runs.js'
import { oneState } from '../store/oneState.js'
import { perform } from './perform.js'
import { ANEW, type By, type Command } from './session.js'

export interface ExportCommand {
  contacts: boolean
  graphml?: string | undefined
  jsonld?: string | undefined
}

/** The whole graph in one file: its name among what is given, and its parts. */
const WHOLE = {
  graphml: ['graph.graphml', graphmlParts],
  jsonld: ['graph.jsonld', jsonldParts],
} as const
const KINDS = ['graphml', 'jsonld'] as const

/** Writes the whole graph as a dataset in the exchange format. */
export async function exportFolder(folder: string, { by, ...options }: ExportCommand & By): Promise<void> {
  await using tables = await FolderDraft.in(folder, (name) => datasetFiles.has(name))
  await using graphml = options.graphml === undefined ? undefined : await FileDraft.at(options.graphml)
  await using jsonld = options.jsonld === undefined ? undefined : await FileDraft.at(options.jsonld)
  const whole = new Map([
    [WHOLE.graphml[0], graphml],
    [WHOLE.jsonld[0], jsonld],
  ] as [string, FileDraft | undefined][])
  await perform('export', exportCommand, options, {
    by,
    give: async (file, bytes) => {
      if (file === ANEW) await Promise.all([tables.anew(), graphml?.anew(), jsonld?.anew()])
      else if (whole.has(file)) await whole.get(file)!.append(bytes)
      else await tables.append(file, bytes)
    },
  })
  await tables.finish()
  await graphml?.finish()
  await jsonld?.finish()
}

export const exportCommand: Command<ExportCommand> = async (
  { store, audit, by, out, give, signal },
  { contacts, ...wanted },
) => {
  await refuseUnfinished(store, 'what is in the store is not whole')
  if ((await store.run(accountTotal, {})) > 0) await audit.add({ by, action: 'EXPORT', operation: 'dataset' })
  const counts = await oneState(store, async (reader) => {
    const counted = new Map<string, number>()
    await give(ANEW, '')
    for await (const { table, rows, text } of datasetParts(reader, { contacts })) {
      signal.throwIfAborted()
      counted.set(table, (counted.get(table) ?? 0) + rows)
      await give(`${table}.csv`, text)
    }
    for (const kind of KINDS) {
      if (wanted[kind] === undefined) continue
      const [file, parts] = WHOLE[kind]
      for await (const part of parts(reader)) {
        signal.throwIfAborted()
        await give(file, part)
      }
    }
    return counted
  })
  for (const [table, rows] of counts) out(`${table.padEnd(24)}${String(rows).padStart(11)}\n`)
  out(`${[...counts.values()].reduce((sum, rows) => sum + rows, 0)} rows in ${counts.size} tables\n`)
}
