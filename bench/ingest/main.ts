import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { linesOf } from '../../src/ingest/formats/file.js'
import { readDocument } from '../../src/ingest/index.js'
import { compared, type Counts } from './compare.js'

/** Columns of the tables of facts as they stand in the repository. */
export type Row = Record<string, string>

const facts = (table: string): Row[] =>
  Papa.parse<Row>(readFileSync(new URL(`../../data/facts/${table}.csv`, import.meta.url), 'utf8').trim(), {
    header: true,
  }).data

/**
 * Precision and recall by category of what is read from the documents in a folder, against the shipped facts of them.
 * These documents were read while the rules were written, so no row is a measure of documents nobody tuned for.
 */
const folder = process.argv[2]
if (!folder) throw new Error('usage: npm run bench:ingest -- FOLDER (the five documents as text)')
const oracle = Object.fromEntries(
  ['policies', 'measures', 'targets', 'observations', 'chains', 'indicators', 'departments'].map((table) => [
    table,
    facts(table),
  ]),
)
const total = new Map<string, Counts>()
const print = (name: string, category: string, { read, right, there, found }: Counts): void => {
  const share = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
  console.log(`| ${name} | ${category} | ${read} | ${share(right, read)} | ${there} | ${share(found, there)} |`)
}
console.log('| document | category | read | right | there | found |\n| --- | --- | ---: | ---: | ---: | ---: |')
for (const file of readdirSync(folder).toSorted()) {
  const document = readDocument(file, await linesOf(join(folder, file)))
  const { policy, counts, wrong } = compared(document, oracle)
  if (!policy) continue
  for (const [category, one] of counts) {
    print(policy.slice('policy:'.length), category, one)
    const sum = total.get(category) ?? { read: 0, right: 0, there: 0, found: 0 }
    total.set(category, {
      read: sum.read + one.read,
      right: sum.right + one.right,
      there: sum.there + one.there,
      found: sum.found + one.found,
    })
  }
  if (process.argv.includes('--wrong')) for (const line of wrong) console.log(`  ${line}`)
}
for (const [category, sum] of total) print('all', category, sum)
const all = [...total.values()].reduce((a, b) => ({
  read: a.read + b.read,
  right: a.right + b.right,
  there: a.there + b.there,
  found: a.found + b.found,
}))
print('all', 'all', all)
