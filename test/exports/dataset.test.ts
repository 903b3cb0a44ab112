import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { datasetParts } from '../../src/exports/dataset.js'
import { datasetFiles } from '../../src/exports/files.js'
import { FolderDraft } from '../../src/exports/folder.js'
import { graphmlParts } from '../../src/exports/graphml.js'
import { importDataset } from '../../src/import/index.js'
import { oneState } from '../../src/store/oneState.js'
import type { Store } from '../../src/store/store.js'
import { worldFolder } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { wholeGraph } from '../import/graph.js'

const data = join(import.meta.dirname, '../../data')
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'trichain-export-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const exported = async (store: Store, name: string, contacts = true): Promise<Record<string, string>> => {
  const to = join(folder, name)
  await using draft = await FolderDraft.in(to, (file) => datasetFiles.has(file))
  await oneState(store, async (reader) => {
    await draft.anew()
    for await (const { table, text } of datasetParts(reader, { contacts })) await draft.append(`${table}.csv`, text)
  })
  await draft.finish()
  return Object.fromEntries(
    readdirSync(to)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => [file, readFileSync(join(to, file), 'utf8')]),
  )
}

/** Facts without a source keep where they were read, which is another place now. */
const withoutPlaces = async (store: Store) =>
  JSON.parse(
    JSON.stringify(await wholeGraph(store), (key, value: unknown) =>
      key === 'rowHash' || key === 'mark' || (key === 'sources' && /row \d+$/.test(String(value))) ? undefined : value,
    ),
  ) as unknown

forEachEngine((engine) => {
  it.each([
    ['the named world', [worldFolder] as readonly string[]],
    // Once: what is read of either engine is the same.
    ...(engine.name === 'embedded'
      ? [['all that is shipped', [join(data, 'facts'), join(data, 'synthetic')]] as const]
      : []),
  ] as const)('%s: exported, imported and exported again, it is the same', async (_, sources) => {
    const name = `${engine.name}-${sources.length}`
    let [files, graph]: [Record<string, string>, unknown] = [{}, undefined]
    {
      await using store = await engine.open()
      for (const source of sources) await importDataset(store, source, { contacts: true })
      files = await exported(store, `${name}-first`)
      graph = await withoutPlaces(store)
      expect(Object.keys(files).length).toBeGreaterThan(20)
      expect(await exported(store, `${name}-first`), 'twice').toEqual(files)
    }
    await using other = await engine.open()
    await importDataset(other, join(folder, `${name}-first`), { contacts: true })
    expect(await exported(other, `${name}-second`)).toEqual(files)
    expect(await withoutPlaces(other)).toEqual(graph)
  })

  it('leaves contacts out unless asked for; draws the graph', async () => {
    await using store = await engine.open()
    await importDataset(store, worldFolder, { contacts: true })
    const { 'experts.csv': experts } = await exported(store, `${engine.name}-without`, false)
    expect(experts!.split('\n')[0]).not.toMatch(/phone|email/)
    let xml = ''
    for await (const part of graphmlParts(store)) xml += part
    const { nodes, relations } = await wholeGraph(store)
    const entities = nodes.filter(({ labels }) => labels.includes('Entity')).length
    expect([xml.match(/<node /g)!.length, xml.match(/<edge /g)!.length]).toEqual([
      entities,
      relations.filter(({ type }) => type !== 'HAS_CONTACT').length,
    ])
  })
})
