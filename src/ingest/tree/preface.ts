import type { Line } from '../document.js'
import type { Clause } from './clause.js'
import { FRONT, whole } from './tree.js'

/** What is said in whole sentences before the first heading, or without any: all of it one clause. */
export const prefaceOf = (front: readonly Line[]): Clause[] =>
  front
    .filter(({ text, cells }) => !cells && !text.includes('|') && /[^\s。][。;]/.test(text) && !LETTER.test(text))
    .map((line) => ({
      path: FRONT,
      kind: 'paragraph',
      children: [],
      body: whole(line),
    }))

/** The letter that a document is handed out by, and what a page says of itself. */
const LETTER = /印发给你们|(?:转)?发给你们|遵照执行|^\s*各[^。]{2,60}[:：]|此件|来源|浏览|字号|版权|http/
