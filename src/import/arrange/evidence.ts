import type { Column } from '../exchange/spec.js'
import type { NumberedRow } from '../read/source.js'
import { codeOf } from './forms/term.js'
import { items, rankOf } from './forms/words.js'
import { SURE, type Guess } from './match.js'

/** How many filled cells are looked at. */
const CELLS = 200

/**
 * Headers that are only like a column's, and below which nothing stands but what that column alone takes: codes of its
 * enumeration (类别 above 重点实验室 and 院士工作站). That decides what the header leaves open.
 */
export function withEvidence(
  guesses: readonly (Guess | undefined)[],
  rows: readonly NumberedRow[],
): (Guess | undefined)[] {
  return guesses.map((guess, at) => {
    if (!guess || guess.confidence >= SURE || guess.period) return guess
    const texts = rows
      .flatMap(({ cells }) => {
        const cell = cells[at]
        return typeof cell === 'string' && cell.trim() !== '' ? [cell.trim()] : []
      })
      .slice(0, CELLS)
    return texts.length > 0 && texts.every((text) => isOf(guess.column, text)) ? { ...guess, confidence: SURE } : guess
  })
}

function isOf({ choices }: Column, text: string): boolean {
  if (typeof choices !== 'string') return false
  return items(text).every((item) => codeOf(choices, item) !== undefined || (choices === RANK && rankOf(item)))
}

const RANK = 'ProfessionalTitleRank'
