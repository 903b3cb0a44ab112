import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { bytesOf, documentOf } from '../../src/ingest/formats/file.js'
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
 * No rule holds a name out of these facts (a test keeps it so): each document is read as if it and its facts were not
 * there. But its sentences were seen while the rules were written, so no row measures documents nobody tuned for.
 */
const folder = process.argv[2]
if (!folder) throw new Error('usage: npm run bench:ingest -- FOLDER (the five documents as text)')
const oracle = Object.fromEntries(
  [
    'policies',
    'measures',
    'targets',
    'observations',
    'chains',
    'eligibility_rules',
    'eligibility_conditions',
    'enterprises',
    'institutions',
    'platforms',
    'programmes',
    'indicators',
    'departments',
  ].map((table) => [table, facts(table)]),
)
const total = new Map<string, Counts>()
const print = (name: string, category: string, { read, right, there, found, decide }: Counts): void => {
  const share = (part: number, whole: number): string => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–')
  console.log(
    `| ${name} | ${category} | ${read} | ${share(right, read)} | ${there} | ${share(found, there)} | ${share(found + decide, there)} |`,
  )
}
console.log(
  '| document | category | ready | right | facts | found | with candidates |\n| --- | --- | ---: | ---: | ---: | ---: | ---: |',
)
for (const file of readdirSync(folder).toSorted()) {
  const { lines } = await documentOf(await bytesOf(join(folder, file), file), file)
  const document = readDocument(file, lines)
  const { policy, counts, wrong } = compared(document, oracle)
  if (!policy) continue
  for (const [category, one] of counts) {
    print(policy.slice('policy:'.length), category, one)
    total.set(category, added(total.get(category), one))
  }
  if (process.argv.includes('--wrong')) for (const line of wrong) console.log(`  ${line}`)
}
for (const [category, sum] of total) print('all', category, sum)
print('all', 'all', [...total.values()].reduce<Counts | undefined>(added, undefined)!)

function added(sum: Counts | undefined, one: Counts): Counts {
  if (!sum) return one
  const keys = Object.keys(one) as (keyof Counts)[]
  return Object.fromEntries(keys.map((key) => [key, sum[key] + one[key]])) as unknown as Counts
}
