import { existsSync, readdirSync, statSync } from 'node:fs'
import { Command, InvalidArgumentError } from 'commander'
import { generate } from './scale/index.js'
import { DEFAULT_AS_OF, planFor } from './scale/plan.js'

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
    return value
  }

const day = (text: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new InvalidArgumentError('Expected a day as YYYY-MM-DD.')
  return text
}

/** A new or empty folder: files of an earlier run would stay beside the new ones and be imported with them. */
const emptyFolder = (path: string): string => {
  if (existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0))
    throw new InvalidArgumentError('Expected a folder that is new or empty.')
  return path
}

interface Options {
  experts: number
  out: string
  seed: number
  asOf: string
  chains?: number
  enterprises?: number
  institutions?: number
}

const options = new Command('generate')
  .description('Writes a synthetic dataset in the exchange format: same arguments, same bytes.')
  .requiredOption('--experts <count>', 'number of experts; the other numbers follow from it', whole(1, 10_000_000))
  .requiredOption('--out <folder>', 'new or empty folder for the CSV files', emptyFolder)
  .option('--seed <number>', 'start of the random numbers', whole(0, 2 ** 31), 1)
  .option('--as-of <day>', 'the day the data looks at', day, DEFAULT_AS_OF)
  .option('--chains <count>', 'number of innovation chains', whole(1, 100_000))
  .option('--enterprises <count>', 'number of enterprises', whole(1, 10_000_000))
  .option('--institutions <count>', 'number of institutions', whole(1, 1_000_000))
  .showHelpAfterError()
  .parse()
  .opts<Options>()

const start = performance.now()
const counts = generate(planFor(options), options.out)
for (const [table, count] of counts) console.log(`${table} ${count}`)
const rows = [...counts.values()].reduce((sum, count) => sum + count, 0)
console.log(`${rows} rows in ${((performance.now() - start) / 1000).toFixed(1)} s`)
