import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { nameKeys, normaliseText, readings, syllables } from '../src/text.js'

const sign = fc.constantFrom('单', '张', '三', '绿', 'ü', 'Ü', ' ', '\u3000', '·', 'A', 'ｂ', 'z', '1', '-', '(', '㐀', '中国', '③', '\u0130', 'é')
const name = fc.oneof(fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')), fc.string({ unit: 'binary' }))

it('leaves alone what is normal already, and nothing else', () => {
  fc.assert(fc.property(name, (text) => void expect(normaliseText(text)).toBe(text.normalize('NFKC').toLowerCase().replaceAll('ü', 'v').replace(/\s+/g, ' ').trim())))
})

it('finds a name and its aliases by characters, pinyin and initials, and orders it by syllables', () => {
  expect(nameKeys('单立·Ａ', ['张三', '张三'])).toEqual({ searchText: '单立·a\n张三\n\ndanlia\ndla\nzhangsan\nzs', sortKey: 'dan li ·a 单立·Ａ' })
  expect(nameKeys('单立').searchText).toBe('单立\n\ndanli\ndl\nshanli\nsl')
})

it('gives the readings and syllables of each name, in its two keys', () => {
  fc.assert(fc.property(name, (text) => {
    const { searchText, sortKey } = nameKeys(text)
    expect(sortKey).toBe(`${syllables(text).join(' ')} ${text}`)
    expect(searchText).toBe(`${normaliseText(text)}\n\n${[...new Set(readings(normaliseText(text)))].filter(Boolean).join('\n')}`)
  }))
})
