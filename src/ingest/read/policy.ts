import { createHash } from 'node:crypto'
import { placeOf, statusOf } from '../document.js'
import { fiveYears } from '../rules/figure/deadline.js'
import type { Policy, PolicyRegion, Reading } from '../reading.js'
import { plain } from '../text/width.js'
import { FRONT } from '../tree/tree.js'
import type { Front } from './front.js'

/** An id for a document by its title: the same for whoever cites it. */
export const policyId = (title: string): string =>
  `policy:${createHash('sha256')
    .update(plain(title).replace(/\((?:征求意见稿|草案|送审稿)\)$/, ''))
    .digest('hex')
    .slice(0, 10)}`

/** The region a document says it is for. */
export const regionOf = ({ region }: Front): PolicyRegion | undefined =>
  region && {
    id: `region:${region.code}`,
    name: region.name,
    code: region.code,
  }

/** The row of the document itself, and that of its region. */
export function readPolicy(front: Front, file: string, region: PolicyRegion | undefined, reading: Reading): Policy {
  const { title, issuer, number, date, draft } = front
  const name = title?.value ?? file
  const id = policyId(name)
  const policy: Policy = {
    id,
    key: id.slice('policy:'.length),
    title: name,
    ...(region && { region: region.id }),
    ...(date && { date: date.value }),
    ...periodOf(name),
  }
  const confidence = Math.min(title?.confidence ?? 0, region ? 1 : 0.8)
  const at = title?.span
  reading.items.push({
    table: 'policies',
    status: statusOf(confidence),
    confidence,
    clause: FRONT,
    ...(at ? placeOf(at) : { line: 1, start: 1, end: 1 }),
    row: {
      id,
      title: name,
      ...(issuer && { issuer: issuer.value }),
      ...(number && { number: number.value }),
      ...(date && { date: date.value }),
      ...(region && { region: region.id }),
      status: draft ? 'DRAFT' : 'ISSUED',
    },
  })
  // One that has no code is of the graph, and there already.
  if (region?.code !== undefined)
    reading.items.push({
      table: 'regions',
      status: 'READY',
      confidence: 1,
      clause: FRONT,
      ...(at ? placeOf(at) : { line: 1, start: 1, end: 1 }),
      row: { id: region.id, name: region.name, code: region.code, level: levelOf(region.code) },
    })
  return policy
}

const levelOf = (code: string): string =>
  code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'PREFECTURE' : 'COUNTY'

/** “十四五” in a title: until 2025. */
function periodOf(title: string): { periodEnd?: number } {
  const plan = fiveYears.pattern.exec(title)?.[1]
  const until = /20\d{2}\s*(?:—|-|至|~)\s*(20\d{2})\s*年/.exec(title)?.[1]
  if (until) return { periodEnd: Number(until) }
  return plan ? { periodEnd: 1955 + 5 * (10 + '一二三四五六'.indexOf(plan[1] ?? '') + 1) } : {}
}
