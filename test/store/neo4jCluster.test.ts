import { beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.js'
import type { Store } from '../../src/store/store.js'
import { ScriptedCluster, type Member } from '../support/cluster.js'
import { neo4jUri } from '../support/engines.js'
import { addItem, codeOf, countItems, statement } from './query.js'

const kinds = (member: Member | undefined, kind: string) => member!.asked.filter((asked) => asked.kind === kind)

describe.skipIf(neo4jUri === undefined)('a cluster, by the routing table of a script', () => {
  const clustered = (name: string, body: (store: Store, cluster: ScriptedCluster) => Promise<void>) =>
    test(name, async () => {
      await using cluster = await ScriptedCluster.start(Number(new URL(neo4jUri!).port))
      await using store = await openStore({
        engine: 'neo4j',
        uri: cluster.uri,
        queryTimeoutMs: 20_000,
        limits: { waitMs: 3000 },
      })
      for (const member of cluster.members) member.asked.length = 0
      await body(store, cluster)
    })
  const add = (store: Store, id: string) => store.transaction((tx) => tx.run(addItem, { id }))
  const readUntilEach = async (store: Store, members: Member[]) => {
    for (let n = 0; n < 20 && !members.every((member) => kinds(member, 'RUN').length); n++)
      await store.run(countItems, {})
  }
  beforeEach(async () => {
    await using store = await openStore({ engine: 'neo4j', uri: neo4jUri!, queryTimeoutMs: 20_000 })
    await store.transaction((tx) => tx.run(statement('MATCH (n) DETACH DELETE n'), {}))
  })

  clustered(
    'writes go to the writer, reads to the readers, and a read waits for the writes before it',
    async (store, cluster) => {
      await add(store, 'a')
      expect(kinds(cluster.writer, 'BEGIN')).toMatchObject([{ mode: 'WRITE' }])
      expect(await store.run(countItems, {})).toBe(1)
      const first = cluster.readers.flatMap((reader) => kinds(reader, 'RUN'))
      expect(first).toMatchObject([{ mode: 'READ', bookmarks: [expect.stringMatching(/^FB:/)] }])
      await add(store, 'b')
      await readUntilEach(store, cluster.readers)
      const later = cluster.readers
        .flatMap((reader) => kinds(reader, 'RUN'))
        .filter(({ bookmarks }) => bookmarks[0] !== first[0]!.bookmarks[0])
      expect(later.length).toBeGreaterThan(0)
      expect(new Set(later.map(({ bookmarks }) => bookmarks.join())).size).toBe(1)
      expect(kinds(cluster.writer, 'RUN').filter(({ mode }) => mode === 'READ')).toEqual([])
    },
  )
  test('a read by itself waits for what was written here, and not for what others commit', async () => {
    await using cluster = await ScriptedCluster.start(Number(new URL(neo4jUri!).port))
    const [member] = cluster.members
    await using store = await openStore({
      engine: 'neo4j',
      uri: `bolt://${member!.address}`,
      queryTimeoutMs: 20_000,
    })
    await using other = await openStore({ engine: 'neo4j', uri: neo4jUri!, queryTimeoutMs: 20_000 })
    const asked = async (options?: { alone: true }) => {
      member!.asked.length = 0
      await store.run(countItems, {}, options)
      return kinds(member, 'RUN')[0]!.bookmarks
    }
    await add(store, 'here')
    const written = await asked({ alone: true })
    expect(written).toHaveLength(1)
    await add(other, 'there')
    // It is told of the commit, and who reads next with others waits for it.
    expect(await asked()).toEqual(written)
    expect(await asked()).not.toEqual(written)
    expect(await asked({ alone: true })).toEqual(written)
    await add(store, 'again')
    const later = await asked({ alone: true })
    expect(later).toHaveLength(1)
    expect(later).not.toEqual(written)
    expect(await asked()).toEqual(later)
  })
  clustered('a writer that has moved is found', async (store, cluster) => {
    await add(store, 'before')
    const [, second] = cluster.members
    cluster.writer = second
    await add(store, 'after')
    expect(kinds(second, 'BEGIN').filter(({ mode }) => mode === 'WRITE')).toHaveLength(1)
    expect(await store.run(countItems, {})).toBe(2)
  })
  clustered('readers that are gone leave the others to read from', async (store, cluster) => {
    await readUntilEach(store, cluster.readers)
    await cluster.die(cluster.readers[0]!)
    for (let n = 0; n < 10; n++) expect(await store.run(countItems, {})).toBe(0)
    await store.ping()
  })
  clustered('the member it was told of may be gone', async (store, cluster) => {
    await readUntilEach(store, cluster.readers)
    const [seed, second] = cluster.members
    cluster.writer = second
    await cluster.die(seed!)
    await add(store, 'without the seed')
    expect(await store.run(countItems, {})).toBe(1)
    await store.ping()
  })
  clustered('while nobody takes writes, they are told so and reads go on', async (store, cluster) => {
    cluster.writer = undefined
    expect(await codeOf(add(store, 'nowhere'))).toBe('STORE_UNAVAILABLE')
    expect(await store.run(countItems, {})).toBe(0)
    cluster.writer = cluster.members[2]
    await add(store, 'here')
    expect(await store.run(countItems, {})).toBe(1)
  })
  clustered('all of it gone is away', async (store, cluster) => {
    await cluster.dieAll()
    expect(await codeOf(store.run(countItems, {}))).toBe('STORE_UNAVAILABLE')
    expect(await codeOf(add(store, 'never'))).toBe('STORE_UNAVAILABLE')
    expect(await codeOf(store.ping())).toBe('STORE_UNAVAILABLE')
  })
})
