import { readConfig } from '../config.js'
import { removeDemo } from '../import/demo.js'
import { importDataset } from '../import/index.js'
import { shipped } from './fill.js'
import { openConfigured } from './store.js'

/** Puts the shipped demonstration data into the configured store, beside the facts it stands on. */
export async function addDemo(): Promise<void> {
  await using store = await openConfigured(readConfig())
  for (const name of ['facts', 'synthetic']) {
    const { rows, created, updated, unchanged } = await importDataset(store, shipped(name))
    process.stdout.write(`data/${name}: ${rows} rows, ${created} created, ${updated} updated, ${unchanged} unchanged\n`)
  }
}

/** Takes all demonstration data out of the configured store. */
export async function takeDemoOut({ dryRun }: { dryRun: boolean }): Promise<void> {
  await using store = await openConfigured(readConfig())
  const { removed, along } = await removeDemo(store, { dryRun })
  const what = `${removed} entities and relations of demonstration data, and ${along} that hang on them`
  process.stdout.write(dryRun ? `dry run: ${what} would be removed; nothing was\n` : `${what}, were removed\n`)
}
