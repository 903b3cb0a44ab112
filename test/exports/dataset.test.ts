import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { datasetParts } from '../../src/exports/dataset.js'
import { datasetFiles } from '../../src/exports/files.js'
import { FolderDraft } from '../../src/exports/folder.js'
import { graphmlParts } from '../../src/exports/graphml.js'
import { jsonldParts } from '../../src/exports/jsonld.js'
import { importDataset } from '../../src/import/index.js'
import { oneState } from '../../src/store/oneState.js'
import type { Store } from '../../src/store/store.js'
import { importTables, worldFolder } from '../support/dataset.js'
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

  it('leaves contacts out unless asked for; tells the whole graph as GraphML and JSON-LD', async () => {
    await using store = await engine.open()
    await importDataset(store, worldFolder, { contacts: true })
    const contact = { id: 'expert:jia', name: '演示·甲', phone: '13900000000', email: 'jia@example.org' }
    await importTables(store, { experts: [contact] }, { contacts: true })
    const { 'experts.csv': experts, 'credit_records.csv': credit } = await exported(
      store,
      `${engine.name}-without`,
      false,
    )
    expect(experts!.split('\n')[0]).not.toMatch(/phone|email/)
    expect(credit).toBeUndefined()
    const restricted = ({ from, to }: { from: string; to: string }): boolean =>
      [from, to].some((id) => id.startsWith('credit:'))
    const { nodes, relations } = await wholeGraph(store)
    const entities = nodes.filter(({ labels }) => labels.includes('Entity') && !labels.includes('CreditRecord'))
    const edges = relations.filter((one) => one.type !== 'HAS_CONTACT' && !restricted(one))
    const [xml, json] = [await whole(graphmlParts(store)), await whole(jsonldParts(store))]
    expect([await whole(graphmlParts(store)), await whole(jsonldParts(store))], 'twice').toEqual([xml, json])

    const drawn = graphmlOf(xml)
    expect(drawn.edges.map(edgeKey).toSorted()).toEqual(edges.map((one) => edgeKey(asEdge(one))).toSorted())
    const linked = JSON.parse(json) as { '@graph': Record<string, any>[] }
    expect([drawn.nodes.size, linked['@graph'].length]).toEqual([entities.length, entities.length])
    const types = new Set(edges.map(({ type }) => type))
    expect(
      linked['@graph']
        .flatMap((one) =>
          [...types].flatMap((type) =>
            ((one[type] ?? []) as { '@id': string }[]).map(({ '@id': to }) => `${type} ${one.id} ${idOf(to)}`),
          ),
        )
        .toSorted(),
    ).toEqual(edges.map(({ type, from, to }) => `${type} ${from} ${to}`).toSorted())

    for (const { labels, properties } of entities) {
      const { id } = properties as { id: string }
      const [node, linkedNode] = [drawn.nodes.get(id)!, linked['@graph'].find((one) => one.id === id)!]
      expect([linkedNode['@type'], idOf(linkedNode['@id'])]).toEqual([node.entityType, id])
      expect(labels).toContain(node.entityType)
      for (const [name, value] of Object.entries(properties)) {
        if (['id', 'rowHash', 'searchText', 'sortKey'].includes(name) || value === null) continue
        expect(node[name], `${id} ${name}`).toBe(Array.isArray(value) ? value.join(';') : String(value))
        expect(linkedNode[name], `${id} ${name}`).toEqual(value)
      }
    }
    const stated = new Map(
      linked['@graph'].flatMap((one) => ((one.facts ?? []) as any[]).map((fact) => [fact.id, fact])),
    )
    for (const { type, from, to, properties } of edges) {
      const { id, role, from: begin, sources } = properties as Record<string, unknown>
      if (id === undefined) continue
      const fact = stated.get(id)
      expect([fact['@type'], idOf(fact.subject), idOf(fact.object)]).toEqual([type, from, to])
      expect([fact.role, fact.from, fact.sources]).toEqual([role, begin, sources])
    }
    const contacts = nodes.flatMap(({ properties: { phone, email } }) => [phone, email].filter(Boolean))
    expect(contacts.length).toBeGreaterThan(0)
    for (const one of contacts) expect(xml + json).not.toContain(String(one))
  })
})

async function whole(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

const idOf = (iri: string): string => decodeURI(iri.replace(/^urn:trichain:id:/, ''))

interface Edge {
  source: string
  target: string
  data: Record<string, string>
}
const edgeKey = ({ source, target, data }: Edge): string =>
  [data.relationType, source, target, data.role, data.from, data.to, data.sources].join('|')
const asEdge = ({
  type,
  from,
  to,
  properties,
}: {
  type: string
  from: string
  to: string
  properties: object
}): Edge => {
  const { role, from: begin, to: end, sources } = properties as Record<string, any>
  return {
    source: from,
    target: to,
    data: { relationType: type, role, from: begin, to: end, sources: sources?.join(';') },
  }
}

/** Reads GraphML as its specification has it: keys by their ids, data by their keys. */
function graphmlOf(xml: string): { nodes: Map<string, Record<string, string>>; edges: Edge[] } {
  const text = (escaped: string): string =>
    escaped.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)
  const attributes = (tag: string): Record<string, string> =>
    Object.fromEntries([...tag.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, name, value]) => [name!, text(value!)]))
  const keys = new Map([...xml.matchAll(/<key ([^>]*)\/>/g)].map(([, tag]) => [attributes(tag!).id!, attributes(tag!)]))
  const dataOf = (inner: string, of: string): Record<string, string> =>
    Object.fromEntries(
      [...inner.matchAll(/<data key="([^"]*)">([^<]*)<\/data>/g)].map(([, key, value]) => {
        expect(keys.get(key!)!.for).toBe(of)
        return [keys.get(key!)!['attr.name']!, text(value!)]
      }),
    )
  const nodes = new Map(
    [...xml.matchAll(/<node ([^>]*)>(.*?)<\/node>/gs)].map(([, tag, inner]) => [
      attributes(tag!).id!,
      dataOf(inner!, 'node'),
    ]),
  )
  const edges = [...xml.matchAll(/<edge ([^>]*)>(.*?)<\/edge>/gs)].map(([, tag, inner]) => ({
    source: attributes(tag!).source!,
    target: attributes(tag!).target!,
    data: dataOf(inner!, 'edge'),
  }))
  expect(edges.every(({ source, target }) => nodes.has(source) && nodes.has(target))).toBe(true)
  return { nodes, edges }
}
