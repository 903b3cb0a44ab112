/** Where a fact comes from, as parsed from the notation of datasets. */
export interface SourceRow {
  policyId: string | null
  clause: string | null
  locator: string
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
  if (!match) return { policyId: null, clause: null, locator: reference, ...facts }
  return { policyId: match[1]!, clause: match[2] || null, locator: locator(match[3]), ...facts }
}

const locator = (place: string | undefined): string => {
  const match = place && /^L(\d+)(?::(\d+)-(\d+))?$/.exec(place)
  if (!match) return place ?? ''
  return match[2] ? `line ${match[1]}, characters ${match[2]}-${match[3]}` : `line ${match[1]}`
}
