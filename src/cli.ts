#!/usr/bin/env node
import { Command } from 'commander'
import { accountCommands } from './cli/accountCommands.js'
import type { BriefOptions } from './cli/brief.js'
import type { ExportCommand } from './cli/export.js'
import type { ImportCommand } from './cli/import.js'
import type { By } from './cli/session.js'
import type { IngestCommand } from './cli/ingest.js'
import { report } from './cli/report.js'

const program = new Command('trichain')
  .description('GraphQL knowledge graph of the talent, industry and innovation chains of a region (三链)')
  .showHelpAfterError()
  .exitOverride()

program
  .command('serve', { isDefault: true })
  .option('--workers <count>', 'how many processes share the port and a Neo4j; else TRICHAIN_WORKERS')
  .description('serve the API and GraphiQL')
  .action(async (options: { workers?: string }) => (await import('./cli/serve.js')).serve(options))
program
  .command('import')
  .argument('<dataset>', 'a CSV file, a workbook (XLSX, XLS, ODS, ET), or a folder of them')
  .option(
    '--contacts',
    'also keep telephone numbers and e-mail addresses, apart from the experts; never shown by the API',
    false,
  )
  .option('--valid-part <report>', 'write the valid rows all the same, and a line for each problem into this file')
  .option('--dry-run', 'write nothing; list what would be created, changed (field by field) and removed', false)
  .option(
    '--mapping <name>',
    'how its sheets are read: a file that a dry run printed, corrected, or the name of one kept',
  )
  .option('--keep-mapping <name>', 'keep how its sheets were read by this name')
  .option('--marked <file>', 'where something is wrong, a copy of the sheets with the cells marked, as XLSX')
  .option('--json', 'print the report as JSON', false)
  .description('load a dataset into the store; nothing is written unless all of it is valid')
  .action(async (dir: string, options: ImportCommand & By) =>
    (await import('./cli/import.js')).importFolder(dir, options),
  )
program
  .command('ingest')
  .argument('<file...>', 'policy documents: text, pages (HTML, MHTML), Word documents (.docx), PDF with text')
  .option('--dry-run', 'keep nothing; tell what would be drafted', false)
  .option('--note <text>', 'a note for who reviews the drafts')
  .option('--region <region>', 'id, code or name of the region they are for, where they do not say so themselves')
  .option('--supersedes <policy>', 'id of the document that this is a new edition of, where its title does not say so')
  .option('--json', 'print what was read as JSON, each item with its place and what becomes of it', false)
  .description('read policy documents by rules and make a draft of each: what it says and the graph has not')
  .action(async (files: string[], options: IngestCommand & By) =>
    (await import('./cli/ingest.js')).ingest(files, options),
  )
program
  .command('remove')
  .argument('<id...>', 'ids of entities (with the relations that hang on them) or of relations')
  .option('--dry-run', 'remove nothing; list what would go', false)
  .option('--json', 'print the report as JSON', false)
  .description('take entities and relations out of the store; refused while something that stays refers to one of them')
  .action(async (ids: string[], options: { dryRun: boolean; json: boolean } & By) =>
    (await import('./cli/remove.js')).remove(ids, options),
  )
program
  .command('export')
  .argument('<dir>', 'folder for the tables; one of an earlier export is replaced')
  .option('--contacts', 'telephone numbers, e-mail addresses and records of research credit as well', false)
  .option('--graphml <file>', 'also write entities and relations into a file for programs that draw graphs')
  .option('--jsonld <file>', 'also write them into a file of linked data')
  .description('write the whole graph as a dataset that an import takes; the same graph gives the same files')
  .action(async (dir: string, options: ExportCommand & By) =>
    (await import('./cli/export.js')).exportFolder(dir, options),
  )
program
  .command('brief')
  .argument('[region]', 'id, code or name of a region')
  .option('--as-of <day>', 'the day looked at, as in 2026-03-01; default: today')
  .option('--out <file>', 'a file that ends with .docx (Word, WPS) or .html')
  .option('--locale <locale>', 'ZH or EN', 'ZH')
  .option('--template <file>', 'a document of Word whose placeholders are filled; default: the built-in one')
  .option('--new-template <file>', 'write the built-in template there, to be edited in Word')
  .description('write the brief (简报) of a region: gaps with evidence and clauses, targets, terms that end')
  .action(async (region: string | undefined, options: BriefOptions & By) =>
    (await import('./cli/brief.js')).brief(region, options),
  )
program
  .command('backup')
  .argument('<dir>', 'an empty folder, or one that is made')
  .description('back up all that is stored, with accounts, history and audit; a running server goes on')
  .action(async (dir: string, options: By) => (await import('./cli/backup.js')).backup(dir, options))
program
  .command('verify')
  .argument('<dir>', 'folder of a backup')
  .description('say whether a backup is as it was written; a damaged file is named')
  .action(async (dir: string) => (await import('./cli/backup.js')).verify(dir))
program
  .command('restore')
  .argument('<dir>', 'folder of a backup')
  .option('--replace', 'in the place of what is in the store', false)
  .description('bring a backup into an empty store, once it was found to be as it was written; stop the server first')
  .action(async (dir: string, options: { replace: boolean } & By) =>
    (await import('./cli/restore.js')).restore(dir, options),
  )
const demo = program.command('demo').description('the shipped demonstration data')
demo
  .command('add')
  .description('put it into the store, with the facts it stands on; a second time nothing changes')
  .action(async (options: By) => (await import('./cli/demo.js')).addDemo(options))
demo
  .command('remove')
  .option('--dry-run', 'remove nothing; say how much would go', false)
  .description('take all demonstration data out of the store, with what hangs on it')
  .action(async (options: { dryRun: boolean } & By) => (await import('./cli/demo.js')).takeDemoOut(options))
program
  .command('announce')
  .description(
    'tell servers that something was written into their store past TriChain, so that what they keep counts no more',
  )
  .action(async () => (await import('./cli/announce.js')).announce())
program
  .command('undo')
  .description('take out what an import that did not finish has written; the next import does so too')
  .action(async (options: By) => (await import('./cli/undo.js')).undo(options))
program
  .command('query')
  .argument('<operation>', 'a GraphQL operation, or - to read it from standard input')
  .option('--variables <json>', 'its variables', '{}')
  .option('--trace', 'add the names of the Cypher files it ran', false)
  .description('run one operation and print its answer as JSON')
  .action(async (operation: string, options: { variables: string; trace: boolean } & By) =>
    (await import('./cli/query.js')).query(operation, options),
  )
accountCommands(program)
const person = program.command('person').description('what is kept of a person')
person
  .command('export')
  .argument('<id>', 'id of an expert')
  .option('--reason <reason>', 'why; it is written down', 'asked for by the person')
  .description('print all that is kept of a person as JSON, contacts and history included')
  .action(async (id: string, options: { reason: string } & By) =>
    (await import('./cli/person.js')).exportPerson(id, options),
  )
person
  .command('erase')
  .argument('<id>', 'id of an expert')
  .requiredOption('--reason <reason>', 'why; it is written down')
  .description(
    'take out who a person is: in the graph, its search, contacts, history, drafts; the facts stay, of nobody',
  )
  .action(async (id: string, options: { reason: string } & By) =>
    (await import('./cli/person.js')).erasePerson(id, options),
  )
program
  .command('audit')
  .description('what was written down of who did what')
  .command('verify')
  .option('--json', 'print the report as JSON', false)
  .description('say whether the audit is as it was written; needs no server')
  .action(async (options: { json: boolean }) => (await import('./cli/audit.js')).verify(options))
program
  .command('settings')
  .description('list the environment variables that are read')
  .action(async () => (await import('./cli/settings.js')).printSettings())

// Whatever is done with what is stored is somebody's.
const nobodys = ['serve', 'verify', 'announce', 'settings']
const leaves = (one: Command): Command[] => (one.commands.length ? one.commands.flatMap(leaves) : [one])
for (const one of leaves(program))
  if (!nobodys.includes(one.name()))
    one.option('--by <name>', 'who does it, for change sets and the audit; the user of the machine without it')

try {
  process.exitCode = (await program.parseAsync()) && process.exitCode ? process.exitCode : 0
} catch (error) {
  process.exitCode = report(error)
}
