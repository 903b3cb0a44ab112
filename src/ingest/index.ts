import type { Check, Item, Line } from './document.js'
import { readChains } from './read/chains.js'
import { readCited } from './read/cited.js'
import { readClauses } from './read/clauses.js'
import { readEligibility } from './read/eligibility.js'
import { frontOf } from './read/front.js'
import { readGaps } from './read/gaps.js'
import { readListed } from './read/listed.js'
import { readMeasures } from './read/measures.js'
import { mergeTargets } from './read/merge.js'
import { readNames } from './read/names.js'
import { readObservations } from './read/observations.js'
import { readPolicy, regionOf } from './read/policy.js'
import { readTables } from './read/table.js'
import { readTargets } from './read/targets.js'
import { frontChecks } from './checks/front.js'
import { placeChecks } from './checks/places.js'
import { repeatedHeadings } from './checks/headings.js'
import { sumChecks } from './checks/sums.js'
import type { PolicyRegion, Reading } from './reading.js'
import { redact } from './text/redact.js'
import { narrow } from './text/width.js'
import { flat } from './tree/clause.js'
import { prefaceOf } from './tree/preface.js'
import { FRONT, treeOf } from './tree/tree.js'

/** What was read of a document. */
export interface DocumentReading {
  file: string
  /** The id of the policy. */
  policy: string
  /** How many personal contacts were struck out before anything was read. */
  redacted: number
  checks: Check[]
  items: Item[]
  /** Its text, line by line, as it was read: places are places in it. */
  lines: readonly string[]
}

/** A line of a document as its format gives it: the text, and its cells where it is a row of a table. */
export interface RawLine {
  text: string
  cells?: readonly string[]
}

/**
 * Reads a policy document: what it is, its clauses, and what they say.
 * @param chosen the region it is for, where a person says so; else the one it names itself
 */
export function readDocument(file: string, rawLines: readonly RawLine[], chosen?: PolicyRegion): DocumentReading {
  const { lines: struck, redacted } = redact(rawLines.map(({ text }) => text))
  const lines = struck.map((raw, at): Line => lineOf(raw, at + 1, rawLines[at]!.cells !== undefined))
  const tree = treeOf(lines)
  const clauses = flat(tree.clauses)
  const said = [...prefaceOf(tree.front), ...clauses]
  const reading: Reading = { items: [], checks: [] }
  const front = frontOf(tree.front, lines)
  const region = chosen ?? regionOf(front)
  const policy = readPolicy(front, file, region, reading)
  readClauses(said, policy, reading)
  readMeasures(clauses, policy, reading)
  readTargets(said, policy, reading)
  readTables(clauses, policy, reading)
  readObservations(said, policy, reading)
  readChains(said, policy, reading)
  readEligibility(clauses, policy, reading)
  readNames(said, policy, reading)
  readListed(said, policy, reading)
  readGaps(said, policy, reading)
  const bodies = clauses.map((clause) => ({
    line: (clause.title ?? clause.body)?.line,
    clause: clause.path,
    front: false,
  }))
  readCited(
    [
      ...tree.front.map((line) => ({ line, clause: FRONT, front: true })),
      ...bodies.flatMap(({ line, ...rest }) => (line ? [{ line, ...rest }] : [])),
    ],
    policy,
    reading,
  )
  mergeTargets(policy, reading)
  frontChecks(front, region, reading)
  repeatedHeadings(tree, reading)
  placeChecks(clauses, region?.code, reading)
  sumChecks(clauses, reading)
  return {
    file,
    policy: policy.id,
    redacted,
    checks: reading.checks,
    items: reading.items,
    lines: struck,
  }
}

/** Cells are parted by tabs in the text of a row. */
function lineOf(raw: string, no: number, isRow: boolean): Line {
  const text = narrow(raw)
  if (!isRow) return { no, raw, text }
  let at = 0
  const cells = raw.split('\t').map((cell) => {
    const from = at + /^\s*/.exec(cell)![0].length
    at += cell.length + 1
    return { text: narrow(cell).trim(), at: from }
  })
  return { no, raw, text, cells }
}
