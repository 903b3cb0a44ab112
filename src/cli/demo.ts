import { removeDemo } from '../import/demo.js'
import { importDataset } from '../import/index.js'
import { shipped } from './fill.js'
import { perform } from './perform.js'
import type { By, Command } from './session.js'

type DemoCommand = { add: true } | { add: false; dryRun: boolean }

/** Puts the shipped demonstration data into the configured store, beside the facts it stands on. */
export const addDemo = ({ by }: By): Promise<void> => perform('demo', demoCommand, { add: true }, { by })

/** Takes all demonstration data out of the configured store. */
export const takeDemoOut = ({ dryRun, by }: { dryRun: boolean } & By): Promise<void> =>
  perform('demo', demoCommand, { add: false, dryRun }, { by })

export const demoCommand: Command<DemoCommand> = async ({ store, by, out, wrote }, given) => {
  if (given.add) {
    for (const name of ['facts', 'synthetic']) {
      const { rows, created, updated, unchanged, changeSet } = await importDataset(store, shipped(name), { by })
      if (changeSet !== undefined) wrote(changeSet)
      out(`data/${name}: ${rows} rows, ${created} created, ${updated} updated, ${unchanged} unchanged\n`)
    }
    return
  }
  const { removed, along, changeSet } = await removeDemo(store, { ...given, by })
  if (changeSet !== undefined) wrote(changeSet)
  const what = `${removed} entities and relations of demonstration data, and ${along} that hang on them`
  out(given.dryRun ? `dry run: ${what} would be removed; nothing was\n` : `${what}, were removed\n`)
}
