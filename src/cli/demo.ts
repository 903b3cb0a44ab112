import { removeDemo } from '../import/demo.js'
import { importDataset } from '../import/index.js'
import { shipped } from './fill.js'
import { perform } from './perform.js'
import type { Command } from './session.js'

type DemoCommand = { add: true } | { add: false; dryRun: boolean }

/** Puts the shipped demonstration data into the configured store, beside the facts it stands on. */
export const addDemo = (): Promise<void> => perform('demo', demoCommand, { add: true })

/** Takes all demonstration data out of the configured store. */
export const takeDemoOut = ({ dryRun }: { dryRun: boolean }): Promise<void> =>
  perform('demo', demoCommand, { add: false, dryRun })

export const demoCommand: Command<DemoCommand> = async ({ store, out }, given) => {
  if (given.add) {
    for (const name of ['facts', 'synthetic']) {
      const { rows, created, updated, unchanged } = await importDataset(store, shipped(name))
      out(`data/${name}: ${rows} rows, ${created} created, ${updated} updated, ${unchanged} unchanged\n`)
    }
    return
  }
  const { removed, along } = await removeDemo(store, given)
  const what = `${removed} entities and relations of demonstration data, and ${along} that hang on them`
  out(given.dryRun ? `dry run: ${what} would be removed; nothing was\n` : `${what}, were removed\n`)
}
