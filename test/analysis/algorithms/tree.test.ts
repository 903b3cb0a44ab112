import { expect, it } from 'vitest'
import { groupBy } from '../../../src/kernel/group.js'
import { Tree } from '../../../src/kernel/tree.js'

const tree = new Tree([
  ['materials', null],
  ['batteries', 'materials'],
  ['cathodes', 'batteries'],
  ['tea', null],
])

it('walks upwards, from a node to the top', () => {
  expect(tree.upwards('cathodes')).toEqual(['cathodes', 'batteries', 'materials'])
  expect(tree.upwards('unheard of')).toEqual(['unheard of'])
})

it('walks downwards, each node once', () => {
  expect([...tree.downwards(['batteries', 'materials'])].sort()).toEqual(['batteries', 'cathodes', 'materials'])
  expect([...tree.downwards([])]).toEqual([])
})

it('keeps what is, or lies under, a root', () => {
  expect(tree.within(['cathodes', 'materials', 'tea'], new Set(['batteries', 'tea']))).toEqual(['cathodes', 'tea'])
  expect(tree.within(['cathodes'], new Set())).toEqual([])
})

it('walks a ring once', () => {
  const ring = new Tree([
    ['a', 'b'],
    ['b', 'a'],
  ])
  expect(ring.upwards('a')).toEqual(['a', 'b'])
  expect([...ring.downwards(['a'])]).toEqual(['a', 'b'])
})

it('groups in the order of first occurrence', () => {
  expect([...groupBy([3, 1, 4, 1, 5], (n) => n % 2)]).toEqual([
    [1, [3, 1, 1, 5]],
    [0, [4]],
  ])
})
