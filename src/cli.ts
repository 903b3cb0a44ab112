#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { ImportError, TriChainError } from './errors.js'

const program = new Command('trichain')
  .description('GraphQL knowledge graph of the talent, industry and innovation chains of a region (三链)')
  .showHelpAfterError()
  .exitOverride()

program
  .command('serve', { isDefault: true })
  .description('serve the API and GraphiQL')
  .action(async () => (await import('./cli/serve.js')).serve())
program
  .command('import')
  .argument('<dataset>', 'folder of CSV files, or an XLSX workbook')
  .option('--contacts', 'also keep telephone numbers and e-mail addresses, apart from the experts; never shown by the API', false)
  .option('--valid-part <report>', 'write the valid rows all the same, and a line for each problem into this file')
  .description('load a dataset into the store; nothing is written unless all of it is valid')
  .action(async (dir: string, options: { contacts: boolean; validPart?: string }) => (await import('./cli/import.js')).importFolder(dir, options))
program
  .command('query')
  .argument('<operation>', 'a GraphQL operation, or - to read it from standard input')
  .option('--variables <json>', 'its variables', '{}')
  .option('--trace', 'add the names of the Cypher files it ran', false)
  .description('run one operation and print its answer as JSON')
  .action(async (operation: string, options: { variables: string; trace: boolean }) => (await import('./cli/query.js')).query(operation, options))
program
  .command('settings')
  .description('list the environment variables that are read')
  .action(async () => (await import('./cli/settings.js')).printSettings())

/** One clear line an error; the stack only of what nobody expected. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode
  if (error instanceof ImportError) {
    const shown = error.problems.slice(0, 200)
    process.stderr.write(`${shown.join('\n')}\n${error.problems.length > shown.length ? `… and ${error.problems.length - shown.length} more\n` : ''}${error.message}\n`)
  } else if (error instanceof TriChainError) process.stderr.write(`trichain: ${error.message} [${error.code}]\n`)
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    process.stderr.write('trichain: the port is in use: stop the other server, or set PORT to a free one [EADDRINUSE]\n')
  } else process.stderr.write(`trichain: unexpected error\n${error instanceof Error ? error.stack : String(error)}\n`)
  return 1
}

try {
  process.exitCode = (await program.parseAsync()) && process.exitCode ? process.exitCode : 0
} catch (error) {
  process.exitCode = report(error)
}
