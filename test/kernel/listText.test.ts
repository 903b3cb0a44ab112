import { expect, it } from 'vitest'
import { listOf, listText } from '../../src/kernel/listText.js'

it('a list comes back from its text, whatever is in it', async () => {
  const items = [{ a: 'x,\ny' }, [1, [',\n']], null, ',\\n', '"],\n["', {}, 'a\u2028,\nb']
  for (const list of [[], ...items.map((item) => [item]), items, [items, ...items]]) {
    const text = await listText(list)
    expect(await listOf(text)).toEqual(list)
    expect(await listOf(JSON.stringify(list))).toEqual(list)
    expect(JSON.parse(text)).toEqual(list)
  }
})
