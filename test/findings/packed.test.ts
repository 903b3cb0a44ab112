import { describe, expect, it } from 'vitest'
import type { Finding, Told } from '../../src/analysis/gap/finding.js'
import { pack, printsOf, sizeOf } from '../../src/findings/packed.js'
import { unpack } from '../../src/findings/unpacked.js'
import { gapOf, toldOf } from './drawn.js'

const many = (count: number) => Array.from({ length: count }, (_, n) => gapOf(n))

/** What is told of it, whatever object it is. */
const copied = (gap: Finding): Finding => {
  const { id, key, rule, severity, assurance, subjectId, regionId, chainId, departmentId } = gap
  const { absence, evidence, explanation } = gap
  const head = { id, key, rule, severity, assurance, subjectId, regionId, chainId, departmentId }
  return { ...head, absence, evidence, explanation }
}
const plain = ({ gaps, ...rest }: Told) => ({
  ...rest,
  gaps: gaps.map(copied).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
})

const first = await pack(toldOf(many(1000)))

describe('what is packed again', () => {
  const idsOf = (packed: typeof first) => packed.blocks.map((block) => block?.id ?? null)
  const others = (packed: typeof first) => idsOf(packed).filter((id, at) => id !== idsOf(first)[at])

  it('is what was packed', async () => {
    expect(plain(await unpack(first))).toEqual(plain(toldOf(many(1000))))
    expect(first.blocks.length).toBe(16)
  })

  it('shares all blocks where all is found again as it was, by whatever objects', async () => {
    const again = await pack(toldOf([...many(500), ...(await unpack(first)).gaps.filter(({ key }) => !isEarly(key))]), {
      before: first,
    })
    expect(idsOf(again)).toEqual(idsOf(first))
    expect(again.rest).toBe(first.rest)
    expect(sizeOf([first, again])).toBe(sizeOf([first]))
  })

  it.each<[string, (gaps: readonly Finding[]) => Finding[], number]>([
    ['something has another severity', (gaps) => gaps.map((gap, n) => (n === 7 ? gapOf(keyed(gap), 0.6) : gap)), 1],
    [
      'something says another thing',
      (gaps) => gaps.map((gap, n) => (n === 7 ? { ...gapOf(keyed(gap)), evidence: [] } : gap)),
      1,
    ],
    ['something went', (gaps) => gaps.filter((_, n) => n !== 7), 1],
    ['something appeared', (gaps) => [...gaps, gapOf(5000)], 1],
    ['nothing is left', () => [], 1],
    ['all stays, in another order', (gaps) => gaps.toReversed(), 0],
  ])('shares what does not differ: %s', async (_, change, differing) => {
    const gaps = change((await unpack(first)).gaps)
    const again = await pack(toldOf(gaps), { before: first })
    expect(plain(await unpack(again))).toEqual(plain(toldOf(gaps)))
    if (gaps.length) expect(others(again)).toHaveLength(differing)
    // As if all of it were packed for the first time in as many blocks.
    const anew = await pack(toldOf(gaps.map(copied)), { before: await pack(toldOf(many(1000))) })
    if (gaps.length) expect(printsOf(again)).toBe(printsOf(anew))
  })

  it('lies in other blocks where it has grown far beyond them', async () => {
    const again = await pack(toldOf([...(await unpack(first)).gaps, ...many(6000).slice(1000)]), {
      before: first,
    })
    expect(again.blocks.length).toBe(128)
    expect(plain(await unpack(again))).toEqual(plain(toldOf(many(6000))))
  })
})

it('what is packed lets others have their turn, and is given up by who has left', async () => {
  let over = false
  const others = new Promise<boolean>((told) => setImmediate(() => told(!over)))
  await pack(toldOf(many(20_000)))
  over = true
  expect(await others).toBe(true)
  const left = new Error('he has left')
  await expect(pack(toldOf(many(10)), { signal: AbortSignal.abort(left) })).rejects.toBe(left)
})

const keyed = ({ key }: Finding): number => Number(key.split(':').at(-1))
const isEarly = (key: string): boolean => Number(key.split(':').at(-1)) < 500
