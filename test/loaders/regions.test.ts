import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** Two districts of one name, and a region whose name is another's alias. */
const tables = {
  regions: [
    ['region:1', '110000', '演示省', '', ''],
    ['region:2', '110100', '演示市', 'region:1', '演市;乙市'],
    ['region:3', '110200', '乙市', 'region:1', ''],
    ['region:4', '110101', '城区', 'region:2', ''],
    ['region:5', '110201', '城区', 'region:3', ''],
    ['region:6', '110202', '产业新区', 'region:3', ''],
  ].map(([id, code, name, parent, aliases]) => ({
    id: id!,
    code: code!,
    name: name!,
    parent: parent!,
    aliases: aliases!,
  })),
  chains: [2, 3, 4, 5, 6].map((n) => ({
    id: `chain:${n}`,
    name: `演示链${n}`,
    kind: 'INNOVATION',
    region: `region:${n}`,
  })),
}

forEachEngine((engine) => {
  describe('a region by what it is called', () => {
    let server: TestServer
    beforeAll(async () => {
      const store = await engine.open()
      await importTables(store, tables)
      server = await startTestServer(store)
    })
    afterAll(() => server.close())
    const chains = async (region: string) =>
      (await server.send('query ($region: ID) { chains(filter: {region: $region}) { nodes { id } } }', { region })).body

    it.each([
      ['region:2', [2, 4]],
      ['110200', [3, 5, 6]],
      ['演示市', [2, 4]],
      ['演市', [2, 4]],
      [' 演 示 市\u200b', [2, 4]],
      // A name counts before an alias.
      ['乙市', [3, 5, 6]],
      ['演示省乙市', [3, 5, 6]],
      ['演示省城区', null],
      ['乙市城区', [5]],
      ['演示省演示市城区', [4]],
      ['演市城区', [4]],
      // Without the word for its level, where that names one alone.
      ['产业新', [6]],
      ['乙市产业新', [6]],
      ['演示', null],
    ])('%s', async (region, expected) => {
      const { data, errors } = await chains(region)
      if (expected)
        expect(
          data?.chains.nodes.map(({ id }: { id: string }) => id),
          errors?.[0]?.message,
        ).toEqual(expected.map((n) => `chain:${n}`))
      else expect(errors![0]!.message).toContain('which names')
    })

    it('names all that are called so, and says what was expected where nothing is', async () => {
      expect((await chains('城区')).errors![0]).toMatchObject({
        message:
          'filter.region: expected one region, found "城区", which names 演示省演示市城区 (region:4), 演示省乙市城区 (region:5): give its code or id',
        extensions: { code: 'BAD_USER_INPUT' },
      })
      for (const text of ['', ' ', '999999', '城', 'region:7', 'chain:2']) {
        expect((await chains(text)).errors![0]!.message).toBe(
          `filter.region: expected a region by its id, its code or its name, such as region:522700, 522700 or 黔南州, found "${text}"`,
        )
      }
    })

    const everywhere: [string, string][] = [
      ['region', 'search(text: "演示", region: "城区") { totalCount }'],
      ['region', 'gaps(filter: {region: "城区"}) { totalCount }'],
      ['region', 'targetProgress(region: "城区") { totalCount }'],
      ['region', 'declaredGaps(region: "城区") { verdict }'],
      ['region', 'requirementMatrix(region: "城区") { rows { chain { id } } }'],
      ['region', 'succession(region: "城区") { bench }'],
      ['region', 'whatIf(changes: {addExperts: [{key: "a", name: "演示"}]}, region: "城区") { before }'],
      ['addExperts[0].region', 'whatIf(changes: {addExperts: [{key: "a", name: "演示", region: "城区"}]}) { before }'],
      ['regions', 'compareRegions(regions: ["城区", "乙市"]) { asOf }'],
      ['region', 'gapSummary(by: [RULE], filter: {region: "城区"}) { count }'],
      ['filter.nativeRegion', 'experts(filter: {nativeRegion: "城区"}) { totalCount }'],
      ['filter.serviceRegion', 'experts(filter: {serviceRegion: "城区"}) { totalCount }'],
      ['filter.parent', 'regions(filter: {parent: "城区"}) { totalCount }'],
      ...[
        'enterprises',
        'platforms',
        'projects',
        'demands',
        'departments',
        'policies',
        'targets',
        'institutions',
        'observations',
        'teams',
        'declaredGapRecords',
        'registers',
      ].map((field): [string, string] => ['filter.region', `${field}(filter: {region: "城区"}) { totalCount }`]),
    ]
    it.each(everywhere)('%s of %s', async (argument, field) => {
      const { errors } = (await server.send(`{ ${field} }`)).body
      expect(errors?.[0]?.message).toMatch(
        new RegExp(`^${argument.replace(/[[\].]/g, '\\$&')}: expected one region, found "城区"`),
      )
    })
  })
})
