import fc from 'fast-check'
import { pinyin } from 'pinyin-pro'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createContext } from '../../src/context.js'
import type { Page } from '../../src/kernel/page.js'
import type { SearchArgs, SearchHit } from '../../src/loaders/search.js'
import type { Store } from '../../src/store/store.js'
import { normaliseText } from '../../src/kernel/text.js'
import { importTables } from '../support/dataset.js'
import { forEachEngine } from '../support/engines.js'

type Row = Record<string, string>
const HAN = '示范合成单曾解重庆长行银区仇朴吕新材料创新链中心实验室锑磷'
const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...HAN), { minLength: 1, maxLength: 5 }).map((chars) => chars.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'AI',
      '5G',
      ' ',
      '(合成)',
      '(示范)',
      'Ｃ１',
      'Zhang San',
      '%',
      '_',
      '.*',
      "'",
      '"',
      '\\',
      '`',
      '$x',
      '--',
      '//',
      '{}',
      '*',
      '?',
      'ü',
    ),
  },
)
const name = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('').trim())
  .filter((text) => normaliseText(text) !== '')
const where = (index: number): Row => ({
  region: ['', 'region:s-above', 'region:s-below', 'region:s-apart'][index % 4]!,
})
const rows = (type: string, seed: number, count: number): Row[] =>
  fc
    .sample(fc.tuple(name, fc.option(name, { nil: '' })), { numRuns: count, seed })
    .map(([text, alias], index) => ({ id: `${type}:s${index}`, name: text, aliases: alias, ...where(index) }))

const regions: Row[] = [
  { id: 'region:s-above', name: '合成州' },
  { id: 'region:s-below', name: '合成县', parent: 'region:s-above' },
  { id: 'region:s-apart', name: '合成市' },
]
const tables: Record<string, Row[]> = {
  regions,
  departments: rows('department', 2, 120),
  enterprises: rows('enterprise', 1, 80).map((row) => ({ ...row, region: row.region || 'region:s-apart' })),
  experts: ['单雄信', '曾国藩', '解珍', 'Zhang San', '重庆'].map((text, index) => ({
    id: `expert:s${index}`,
    name: text,
    ...where(index),
  })),
  chains: [{ id: 'chain:s0', name: '合成锑链', kind: 'INNOVATION', region: 'region:s-below' }],
  segments: [{ id: 'segment:s0', name: '合成环节', chain: 'chain:s0' }],
}
/** What there is to be found: types in the default, with their names. */
const things = Object.entries(tables).flatMap(([table, list]) =>
  list.map((row) => ({
    id: row.id!,
    table,
    region: row.region ?? '',
    names: [row.name!, ...(row.aliases ? [row.aliases] : [])],
  })),
)

describe('search', () => {
  forEachEngine((engine) => {
    let store: Store
    beforeAll(async () => {
      store = await engine.open()
      await importTables(store, tables)
    })
    afterAll(() => store.close())
    const search = (args: Partial<SearchArgs> & { text: string }) =>
      createContext({ reader: store, today: '2026-01-01', requestId: 'test' }).load.search({ first: 1000, ...args })
    const hits = async (args: Partial<SearchArgs> & { text: string }): Promise<SearchHit[]> =>
      (await search(args).page()).nodes
    const found = async (args: Partial<SearchArgs> & { text: string }): Promise<string[]> =>
      (await hits(args)).map(({ node }) => node.id)

    it('finds an entity by any part of any of its names, and tells which', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...things),
          fc.nat(),
          fc.nat(),
          fc.nat(),
          async ({ id, names }, which, start, length) => {
            const text = names[which % names.length]!
            const from = start % text.length
            const piece = text.slice(from, from + 1 + (length % (text.length - from)))
            fc.pre(normaliseText(piece) !== '' && normaliseText(piece).split(' ').length <= 8)
            const hit = (await hits({ text: piece })).find(({ node }) => node.id === id)
            expect(names).toContain(hit?.matchedName)
            expect(hit?.match).not.toBe('PINYIN')
            if (normaliseText(piece) === normaliseText(text)) expect(hit?.match).toBe('EXACT')
          },
        ),
        { numRuns: 150, seed: 11 },
      )
    })

    it('finds a name by its pinyin, in full and by initials', async () => {
      for (const { id, names } of things.filter((_, index) => index % 3 === 0)) {
        for (const text of names.filter((candidate) => /^\p{Script=Han}+$/u.test(candidate))) {
          const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true })
          for (const typed of [
            syllables.join(''),
            syllables.join('').toUpperCase(),
            syllables.map((syllable) => syllable[0]).join(''),
            syllables.slice(0, 8).join(' '),
          ])
            expect(await found({ text: typed }), typed).toContain(id)
        }
      }
    })

    it('knows how surnames are read, ü as v, and other widths and cases', async () => {
      expect(await found({ text: 'shanxiongxin' })).toEqual(['expert:s0'])
      expect(await found({ text: 'danxiongxin' })).toEqual(['expert:s0'])
      expect(await found({ text: 'ZGF' })).toContain('expert:s1')
      expect(await found({ text: 'xiezhen' })).toEqual(['expert:s2'])
      expect(
        (await hits({ text: 'ｚｈａｎｇ　ｓａｎ', types: ['EXPERT'] })).map(({ node, match }) => [node.id, match]),
      ).toEqual([['expert:s3', 'EXACT']])
      expect(
        (await hits({ text: 'zhangsan', types: ['EXPERT'] })).map(({ node, match, matchedName }) => [
          node.id,
          match,
          matchedName,
        ]),
      ).toEqual([['expert:s3', 'PINYIN', 'Zhang San']])
    })

    it('gives exactly those that a plain reading of the names gives, in the documented order', async () => {
      const texts = [
        '合成',
        '新',
        '单',
        'ai',
        'zs',
        'hecheng',
        '(',
        '%',
        '_',
        '.*',
        "'",
        '"',
        '\\',
        '`',
        '$x',
        '//',
        '*',
        '合 心',
        'c1',
        'v',
        '重庆',
        'chong',
        '示范 锑',
        'zzzz',
      ]
      for (const text of texts) {
        const got = await hits({ text })
        const terms = text.normalize('NFKC').split(/\s+/).map(normaliseText).filter(Boolean)
        const whole = normaliseText(text)
        for (const { node, match } of got.filter((hit) => hit.match !== 'PINYIN')) {
          const names = things.find(({ id }) => id === node.id)!.names.map(normaliseText)
          const expected = names.includes(whole)
            ? 'EXACT'
            : names.some((candidate) => candidate.startsWith(whole))
              ? 'PREFIX'
              : 'PART'
          expect(match).toBe(expected)
        }
        const byName = things
          .filter(({ names }) =>
            terms.every((term) => names.some((candidate) => normaliseText(candidate).includes(term))),
          )
          .map(({ id }) => id)
        expect(
          got
            .filter(({ match }) => match !== 'PINYIN')
            .map(({ node }) => node.id)
            .sort(),
          text,
        ).toEqual(byName.sort())
        const rank = { EXACT: 0, PREFIX: 1, PART: 2, PINYIN: 3 }
        const keys = got.map(({ match, node }) => [rank[match], [...node.name].length, node.id] as const)
        expect(keys, text).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)))
        if (/[^a-z\s]/.test(whole) && !/[a-z0-9]/.test(whole))
          expect(got.every(({ match }) => match !== 'PINYIN')).toBe(true)
      }
    })

    it('pages without a gap or a repetition, and counts all', async () => {
      for (const text of ['合成', '新', 'h']) {
        const all = await found({ text })
        expect(await search({ text }).total()).toBe(all.length)
        expect(all.length).toBeGreaterThan(10)
        const paged: string[] = []
        for (let after: string | null = null; ;) {
          const page: Page<SearchHit> = await search({ text, first: 7, after }).page()
          paged.push(...page.nodes.map(({ node }) => node.id))
          expect(page.hasNextPage).toBe(paged.length < all.length)
          if (!page.hasNextPage) break
          after = page.cursor(6)
        }
        expect(paged).toEqual(all)
      }
    })

    it('keeps to types and to regions with those below', async () => {
      expect(await found({ text: '合成', types: ['SEGMENT'] })).toEqual(['segment:s0'])
      expect(await found({ text: '合成', types: [] })).toEqual([])
      const inside = new Set(['region:s-above', 'region:s-below'])
      for (const text of ['合', '新']) {
        const all = await found({ text })
        const within = await found({ text, region: 'region:s-above' })
        expect(within).toEqual(
          all.filter((id) => inside.has(id) || inside.has(things.find((thing) => thing.id === id)!.region)),
        )
        expect(within.length).toBeGreaterThan(0)
        expect(await search({ text, region: 'region:s-above' }).total()).toBe(within.length)
      }
      await expect(found({ text: '合', region: 'region:nowhere' })).rejects.toThrow('region: expected')
    })

    it('refuses what can not be looked for, saying what was expected', () => {
      for (const text of ['', ' ', '\n\t　'])
        expect(() => search({ text })).toThrow('text: expected 1 to 100 characters')
      expect(() => search({ text: '合'.repeat(101) })).toThrow(
        'text: expected 1 to 100 characters, not only spaces, found 101',
      )
      expect(() => search({ text: 'a b c d e f g h i' })).toThrow('text: expected at most 8 words, found 9')
      expect(() => search({ text: 'a', first: 1001 })).toThrow('first: expected')
      expect(() => search({ text: 'a', after: 'x' })).toThrow('after: expected')
    })

    it('finds anything or nothing by any text, and never breaks', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), async (text) => {
          fc.pre(normaliseText(text) !== '' && normaliseText(text).split(' ').length <= 8)
          expect((await found({ text })).length).toBe(await search({ text }).total())
        }),
        { numRuns: 60, seed: 5 },
      )
    })
  })
})
