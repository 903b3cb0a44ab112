import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../../src/codegen/cypher.js'
import { en } from '../../web/app/words/en.js'
import { zh } from '../../web/app/words/zh.js'

const folder = join(import.meta.dirname, '../../web/app')
const sources = ['.ts', '.tsx']
  .flatMap((ending) => filesBelow(folder, ending))
  .filter((file) => !/^(words|generated)\//.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n')
const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()

describe('the catalogues of the workbench', () => {
  it('have the same words, with the same holes', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh))
    for (const [key, text] of Object.entries(zh)) expect(holes(en[key as keyof typeof en]), key).toEqual(holes(text))
  })

  it('are written in their languages', () => {
    expect(
      Object.entries(zh)
        .filter(([, text]) => !/\p{Script=Han}/u.test(text))
        .map(([key]) => key),
    ).toEqual([])
    expect(
      Object.entries(en)
        .filter(([key, text]) => key !== 'name' && /\p{Script=Han}/u.test(text))
        .map(([key]) => key),
    ).toEqual([])
  })

  it('have no word that nobody says', () => {
    const made = [...sources.matchAll(/`([\w.]+\.)\$\{/g)].map(([, stem]) => stem!)
    expect(
      Object.keys(zh).filter((key) => !sources.includes(`'${key}'`) && !made.some((stem) => key.startsWith(stem))),
    ).toEqual([])
  })

  it('stand where they are said: those of a page are said by it', () => {
    for (const file of filesBelow(join(folder, 'words/zh'), '.ts').filter((name) => name !== 'frame.ts')) {
      const page = join(folder, file.replace(/\.ts$/, ''))
      const said = filesBelow(page, '.tsx')
        .concat(filesBelow(page, '.ts'))
        .map((one) => readFileSync(join(page, one), 'utf8'))
        .join('\n')
      const stems = [...said.matchAll(/`([\w.]+\.)\$\{/g)].map(([, stem]) => stem!)
      const keys = [...readFileSync(join(folder, 'words/zh', file), 'utf8').matchAll(/^  '?([\w.]+)'?:/gm)].map(
        ([, key]) => key!,
      )
      expect(keys.length, file).toBeGreaterThan(5)
      expect(
        keys.filter((key) => !said.includes(`'${key}'`) && !stems.some((stem) => key.startsWith(stem))),
        file,
      ).toEqual([])
    }
  })

  it('hold every text of the pages: no component says Chinese itself', () => {
    const own = ['.ts', '.tsx']
      .flatMap((ending) => filesBelow(folder, ending))
      .filter((file) => !/^(words|generated)\//.test(file))
      .flatMap((file) => {
        const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
        return /\p{Script=Han}{2,}/u.test(code) ? [file] : []
      })
    // The switch to the other language, and places in documents, which the API tells in one form.
    expect(own).toEqual(['frame/shell.tsx'])
  })
})
