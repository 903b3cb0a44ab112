import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKeys, readings, syllables } from '../../src/kernel/names.js'
import { AFTER_NAMES, normaliseText } from '../../src/kernel/text.js'

const sign = fc.constantFrom(
  '单',
  '张',
  '三',
  '绿',
  'ü',
  'Ü',
  ' ',
  '\u3000',
  '·',
  'A',
  'ｂ',
  'z',
  '1',
  '-',
  '(',
  '㐀',
  '中国',
  '③',
  '\u0130',
  'é',
  '乾',
  '產',
)
const name = fc.oneof(
  fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
  fc.string({ unit: 'binary' }),
)

describe('what a name is found by and ordered by', () => {
  it('holds its characters and those of its aliases, pinyin and initials, and its syllables', () => {
    expect(nameKeys('单立·Ａ', ['张三', '張三'])).toEqual({
      searchText: `单立·a\n张三\n${AFTER_NAMES}\ndanlia\ndla\nzhangsan\nzs`,
      sortKey: 'dan li ·a 单立·Ａ',
    })
    expect(nameKeys('单立').searchText).toBe(`单立\n${AFTER_NAMES}\ndanli\ndl\nshanli\nsl`)
  })

  it('gives the readings and syllables of each name, in its two keys', () => {
    fc.assert(
      fc.property(name, (text) => {
        const { searchText, sortKey } = nameKeys(text)
        expect(sortKey).toBe(`${syllables(text).join(' ')} ${text}`)
        expect(searchText).toBe(
          `${normaliseText(text)}\n${AFTER_NAMES}\n${[...new Set(readings(text))].filter(Boolean).join('\n')}`,
        )
      }),
    )
  })

  it.each([
    ['单立', 'shan li'],
    ['單立', 'shan li'],
    ['仇士良', 'qiu shi liang'],
    ['区大相', 'ou da xiang'],
    ['解缙', 'xie jin'],
    ['曾国藩', 'zeng guo fan'],
    ['任正非', 'ren zheng fei'],
    ['盖叫天', 'ge jiao tian'],
    ['查良镛', 'zha liang yong'],
    ['朴正熙', 'piao zheng xi'],
    ['华佗', 'hua tuo'],
    ['员半千', 'yun ban qian'],
    ['召忽', 'shao hu'],
    ['种师道', 'chong shi dao'],
    ['单于明', 'chan yu ming'],
    ['尉迟恭', 'yu chi gong'],
    ['万俟卨', 'mo qi xie'],
    ['缪荃孙', 'miao quan sun'],
    ['乐毅', 'yue yi'],
    ['祭遵', 'zhai zun'],
  ])('orders %s by its surname, %s', (person, syllablesOf) => {
    expect(nameKeys(person, [], true).sortKey).toBe(`${syllablesOf} ${person}`)
    // It is found by that reading too, and only persons are ordered by it.
    expect(nameKeys(person).searchText.split('\n')).toContain(syllablesOf.replaceAll(' ', ''))
  })

  it('takes no surname from the name of anything else', () => {
    expect(nameKeys('单县').sortKey).toBe('shan xian 单县')
    expect(nameKeys('解放路').sortKey).toBe('jie fang lu 解放路')
  })
})
