import { describe, expect, test } from 'vitest'
import { annotationOf, documents, judged, type DocumentName } from './support/annotation.js'
import { compare } from './support/compare.js'
import { readDataset } from './support/tables.js'

const tables = readDataset('facts')
const names = Object.keys(documents) as DocumentName[]
const known = judged().flatMap(({ differences }) => differences)

describe('the facts of each document, against a reading made apart', () => {
  const found = new Map(
    names.map((name) => [
      name,
      compare(annotationOf(name), { slug: documents[name], tables }).map((d) => `${name} ${d}`),
    ]),
  )

  test.each(names)('%s: nothing differs but what is judged', (name) => {
    expect(found.get(name)!.filter((difference) => !known.includes(difference))).toEqual([])
  })

  test('each judged difference exists, once, and has a reason', () => {
    const all = [...found.values()].flat()
    expect(known.filter((difference) => !all.includes(difference))).toEqual([])
    expect(new Set(known).size).toBe(known.length)
    for (const { reason } of judged()) expect(reason.length).toBeGreaterThan(20)
  })
})
