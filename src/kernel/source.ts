/** Where a fact comes from, as parsed from the notation of datasets. */
export interface SourceRow {
  policyId: string | null
  clause: string | null
  /** Where it stands there, in the words of each language. */
  locator: Readonly<Record<'ZH' | 'EN', string>>
  confidence: number
  derived: boolean
  /** Line and characters of the document, from 1, both ends counted. */
  line: number | null
  firstCharacter: number | null
  lastCharacter: number | null
}

/**
 * Reads the stored notation `policyId#clausePath@L12:3-15|confidence|derived`; anything else is free text.
 * Lines and characters count from 1, both ends included.
 */
export function parseSource(text: string): SourceRow {
  const [reference = '', confidence, derived] = text.split('|')
  const match = /^(policy:[^#@]+)(?:#([^@]*))?(?:@(.+))?$/.exec(reference)
  const facts = { confidence: confidence ? Number(confidence) : 1, derived: derived === 'derived' }
  if (!match) return { policyId: null, clause: null, locator: ofRow(reference), ...NOWHERE, ...facts }
  const place = match[3] ?? ''
  return { policyId: match[1]!, clause: match[2] || null, locator: ofLine(place), ...placeOf(place), ...facts }
}

const NOWHERE = { line: null, firstCharacter: null, lastCharacter: null }

function placeOf(place: string): Pick<SourceRow, 'line' | 'firstCharacter' | 'lastCharacter'> {
  const [, line, start, end] = PLACE.exec(place) ?? []
  const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
  return { line: number(line), firstCharacter: number(start), lastCharacter: number(end) }
}

const PLACE = /^L(\d+)(?::(\d+)-(\d+))?$/

/** Lines and characters of a document. */
function ofLine(place: string): SourceRow['locator'] {
  const match = PLACE.exec(place)
  if (!match) return { ZH: place, EN: place }
  const [, line, from, to] = match
  if (from === undefined) return { ZH: `第${line}行`, EN: `line ${line}` }
  return from === to
    ? { ZH: `第${line}行第${from}字`, EN: `line ${line}, character ${from}` }
    : { ZH: `第${line}行第${from}—${to}字`, EN: `line ${line}, characters ${from}–${to}` }
}

/** The row of a table, as it is written when a file is imported; anything else stays as it is. */
function ofRow(text: string): SourceRow['locator'] {
  const match = /^(.+) row (\d+)$/.exec(text)
  return { ZH: match ? `${match[1]}第${match[2]}行` : text, EN: match ? `${match[1]}, row ${match[2]}` : text }
}
