/** Where a fact comes from, as parsed from the notation of datasets. */
export interface SourceRow {
  policyId: string | null
  clause: string | null
  /** Where it stands there, in the words of each language. */
  locator: Readonly<Record<'ZH' | 'EN', string>>
  confidence: number
  derived: boolean
}

/**
 * Reads the stored notation `policyId#clausePath@L12:3-15|confidence|derived`; anything else is free text.
 * Lines and characters count from 1, both ends included.
 */
export function parseSource(text: string): SourceRow {
  const [reference = '', confidence, derived] = text.split('|')
  const match = /^(policy:[^#@]+)(?:#([^@]*))?(?:@(.+))?$/.exec(reference)
  const facts = { confidence: confidence ? Number(confidence) : 1, derived: derived === 'derived' }
  if (!match) return { policyId: null, clause: null, locator: ofRow(reference), ...facts }
  return { policyId: match[1]!, clause: match[2] || null, locator: ofLine(match[3] ?? ''), ...facts }
}

/** Lines and characters of a document. */
function ofLine(place: string): SourceRow['locator'] {
  const match = /^L(\d+)(?::(\d+)-(\d+))?$/.exec(place)
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
