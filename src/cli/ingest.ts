import { basename } from 'node:path'
import { linesOf } from '../ingest/formats/file.js'
import { readDocument, type DocumentReading } from '../ingest/index.js'
import { groupBy } from '../kernel/group.js'

export interface IngestCommand {
  json: boolean
}

/** Reads policy documents and prints what they say; nothing is written. */
export async function ingest(files: string[], { json }: IngestCommand): Promise<void> {
  const documents: DocumentReading[] = []
  for (const file of files) documents.push(readDocument(basename(file), await linesOf(file)))
  process.stdout.write(json ? `${JSON.stringify({ documents }, null, 2)}\n` : documents.map(printed).join('\n'))
}

function printed({ file, policy, redacted, checks, items }: DocumentReading): string {
  const title = items.find(({ table, row }) => table === 'policies' && row['id'] === policy)?.row['title']
  const tables = [...groupBy(items, ({ table }) => table)].map(([table, some]) => {
    const ready = some.filter(({ status }) => status === 'READY').length
    return `  ${table.padEnd(24)}${String(ready).padStart(6)} read${String(some.length - ready).padStart(6)} to decide on`
  })
  return [
    `${file}: ${String(title)} (${policy})`,
    ...tables,
    ...checks.map(({ code, line, start, message }) => `  ${code} line ${line}, character ${start}: ${message}`),
    ...(redacted ? [`  ${redacted} personal contacts were struck out`] : []),
    '',
  ].join('\n')
}
