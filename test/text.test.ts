import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AFTER_NAMES, normaliseText, sameText } from '../src/kernel/text.js'

describe('equal text', () => {
  it.each([
    ['茶產業', '茶产业'],
    ['張　三', '张三'],
    ['张\u200b三', '张三'],
    ['\ufeff张三 ', '张三'],
    ['葛\u{e0100}洲坝', '葛洲坝'],
    ['ＡＩ芯片', 'ai芯片'],
    ['Ai 芯片', 'AI芯片'],
    ['（甲）乙', '(甲)乙'],
    ['绿 色 Ⅲ 期', '绿色iii期'],
    ...['•', '・', '‧', '･', '∙', '⋅', '·', '\u0387', '．', '.'].map((dot): [string, string] => [
      `阿不都${dot}热依木`,
      '阿不都·热依木',
    ]),
    ['阿不都 · 热依木', '阿不都·热依木'],
    ['乾燥設備', '干燥设备'],
    ['臺灣', '台湾'],
    ['⼈才', '人才'],
    ['lü', 'lv'],
    ['LU\u0308', 'lv'],
    ['deep  learning', 'Deep Learning'],
  ])('%s is %s', (a, b) => {
    expect(sameText(a, b)).toBe(true)
  })

  it.each([
    ['deep learning', 'deeplearning'],
    ['1.5万', '15万'],
    ['张三', '张四'],
    ['甲-乙', '甲乙'],
  ])('%s is not %s', (a, b) => {
    expect(sameText(a, b)).toBe(false)
  })

  const sign = fc.constantFrom(
    '產',
    '乾',
    '薴',
    'ü',
    'U',
    '\u0308',
    ' ',
    '\u3000',
    '\t',
    '·',
    '.',
    '・',
    'Ａ',
    'b',
    '1',
    '-',
    '(',
    '㐀',
    '③',
    '\u0130',
    'é',
    '\u200d',
    '\u115f',
    '\uffa0',
    '\uf900',
    AFTER_NAMES,
  )
  const text = fc.oneof(
    fc.array(sign, { maxLength: 8 }).map((signs) => signs.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('has one form, which is its own, without what would part it where it is stored', () => {
    fc.assert(
      fc.property(text, (given) => {
        const form = normaliseText(given)
        expect(normaliseText(form)).toBe(form)
        expect(form).not.toMatch(/^ | $|\s\s|[\n⏎]/)
      }),
      { numRuns: 2000 },
    )
  })

  it('is blind to width, case and what is not seen', () => {
    fc.assert(
      fc.property(text, fc.nat(), (given, at) => {
        const signs = [...given]
        const cut = signs.length ? at % signs.length : 0
        expect(normaliseText([...signs.slice(0, cut), '\u200b', ...signs.slice(cut)].join(''))).toBe(
          normaliseText(given),
        )
      }),
      { numRuns: 1000 },
    )
  })
})
