import {
  allAccounts,
  allMappings,
  allBoards,
  allDecisions,
  allGapBuckets,
  allGapChanges,
  allTexts,
  changeSetPage,
  changesOfSet,
  changeUndo,
  contactsOf,
  credentialsOf,
  gapRecord,
  idKey,
  importedRows,
  lastChange,
  lastImportStep,
  relationsFrom,
  ruleRecords,
  snapshots,
  storedTextVersion,
  storeForm,
  textParts,
} from '../generated/cypher.js'
import { slices } from '../kernel/slices.js'
import { idsByType } from '../exports/ids.js'
import type { Reader } from '../store/store.js'

/** What a backup holds, a file each, in the order in which it can be written again. */
export const KINDS = [
  'entities',
  'relations',
  'contacts',
  'changeSets',
  'changes',
  'undo',
  'steps',
  'accounts',
  'credentials',
  'mappings',
  'boards',
  'texts',
  'textParts',
  'decisions',
  'gapChanges',
  'gapBuckets',
  'ruleRecords',
  'gapRecord',
  'notes',
] as const
export type Kind = (typeof KINDS)[number]

/** One thing that is stored. */
export type Stored = object

const PAGE = 1000

/** All that is stored, kind by kind, in one order: of one state where the reader shows one. */
export async function* dump(reader: Reader): AsyncGenerator<readonly [Kind, readonly Stored[]]> {
  const byType = await idsByType(reader)
  const ids = [...byType.values()].flat()
  for (const [type, own] of byType)
    for (const some of slices(own)) {
      const rows = await reader.run(importedRows, { ids: [...some] })
      yield ['entities', inOrder(rows.map(({ properties }) => ({ type, properties })))]
    }
  for (const some of slices(ids))
    yield ['relations', inOrder(await reader.run(relationsFrom, { ids: [...some], type: null, rows: null }))]
  for (const some of slices(byType.get('Expert') ?? []))
    yield ['contacts', inOrder(await reader.run(contactsOf, { ids: [...some] }))]
  yield* changeSets(reader)
  const accounts = (await reader.run(allAccounts, {})).map(({ account }) => account)
  yield ['accounts', accounts.map((account) => ({ ...account }))]
  for (const { id } of accounts)
    yield [
      'credentials',
      (await reader.run(credentialsOf, { accounts: [id] })).map(({ credential }) => ({ ...credential })),
    ]
  yield ['mappings', (await reader.run(allMappings, {})).map((row) => ({ ...row }))]
  yield ['boards', (await reader.run(allBoards, {})).map(({ board }) => ({ ...board }))]
  const texts = (await reader.run(allTexts, {})).map((one) => one.text)
  yield ['texts', texts.map((one) => ({ ...one }))]
  for (const { id, lines } of texts)
    yield [
      'textParts',
      (await reader.run(textParts, { text: id, from: 1, to: lines })).map(({ part }) => ({ ...part })),
    ]
  yield ['decisions', (await reader.run(allDecisions, {})).map(({ decision }) => ({ ...decision }))]
  yield* gapHistory(reader)
  const [text, form, last, made] = [
    await reader.run(storedTextVersion, {}),
    await reader.run(storeForm, {}),
    await reader.run(lastChange, {}),
    await reader.run(idKey, {}),
  ]
  yield [
    'notes',
    [
      {
        text: text?.version ?? null,
        form: form?.version ?? null,
        changes: last?.number ?? null,
        ids: made?.key ?? null,
      },
    ],
  ]
}

async function* changeSets(reader: Reader): AsyncGenerator<readonly [Kind, readonly Stored[]]> {
  const found: string[] = []
  for (let before: number | null = null; ;) {
    const any = { state: null, source: null, by: null, entity: null, sets: null }
    const page: { changeSet: { id: string; number: number } }[] = await reader.run(changeSetPage, {
      ...any,
      before,
      first: PAGE,
    })
    yield ['changeSets', page.map(({ changeSet }) => ({ ...changeSet }))]
    found.push(...page.map(({ changeSet }) => changeSet.id))
    if (page.length < PAGE) break
    before = page.at(-1)!.changeSet.number
  }
  for (const changeSet of found)
    for (let afterPosition: number | null = null; ;) {
      const page: { change: { position: number } }[] = await reader.run(changesOfSet, {
        changeSet,
        afterPosition,
        first: PAGE,
      })
      yield ['changes', page.map(({ change }) => ({ ...change }))]
      if (page.length < PAGE) break
      afterPosition = page.at(-1)!.change.position
    }
  for (const changeSet of found)
    yield ['undo', (await reader.run(changeUndo, { changeSet })).map((one) => ({ changeSet, ...one }))]
  for (const { snapshot: run } of await reader.run(snapshots, {}))
    // One at a time: each is large.
    for (let before: number | null = null; ;) {
      const step: { id: string; order: number; undo: string } | null = await reader.run(lastImportStep, { run, before })
      if (!step) break
      yield ['steps', [{ run, ...step }]]
      before = step.order
    }
}

/** What became of gaps, and up to where that is recorded. */
async function* gapHistory(reader: Reader): AsyncGenerator<readonly [Kind, readonly Stored[]]> {
  for (let number = 0; ;) {
    const page: { change: { number: number } }[] = await reader.run(allGapChanges, { number, first: PAGE })
    yield ['gapChanges', page.map(({ change }) => ({ ...change }))]
    if (page.length < PAGE) break
    number = page.at(-1)!.change.number
  }
  for (let after = ''; ;) {
    const page: { id: string }[] = await reader.run(allGapBuckets, { after, first: PAGE })
    yield ['gapBuckets', page.map((bucket) => ({ ...bucket }))]
    if (page.length < PAGE) break
    after = page.at(-1)!.id
  }
  yield ['ruleRecords', (await reader.run(ruleRecords, {})).map(({ record }) => ({ ...record }))]
  const record = await reader.run(gapRecord, {})
  yield ['gapRecord', record ? [{ ...record }] : []]
}

/** Rows that an engine gives in any order, in one. */
const inOrder = (rows: readonly Stored[]): Stored[] =>
  rows
    .map((row) => [JSON.stringify(row), row] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row)
