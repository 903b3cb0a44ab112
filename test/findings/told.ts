import type { createContext } from '../../src/context.js'
import { InputError } from '../../src/kernel/errors.js'

/** What is told of each rule. */
export type Found = Record<string, { gaps: { id: string; severity: number }[]; notAssessed: readonly object[] }>

/** The first of each rule of what one has and the other has not. */
export function differing(found: Found, expected: Found): string[] {
  const lines = (of: Found, rule: string): string[] => [
    ...of[rule]!.gaps.map((gap) => JSON.stringify(gap)),
    ...of[rule]!.notAssessed.map((one) => JSON.stringify(one)),
  ]
  return Object.keys(expected).flatMap((rule) => {
    const [has, should] = [lines(found, rule), lines(expected, rule)]
    const more = has.find((line) => !should.includes(line))
    const less = should.find((line) => !has.includes(line))
    if (has.join() === should.join()) return []
    return [`${rule}: found ${more?.slice(0, 1500)}`, `${rule}: expected ${less?.slice(0, 1500)}`]
  })
}

/** All that is told, by rule. */
export async function told(
  gap: ReturnType<typeof createContext>['analysis']['gap'],
  asOf: string,
  region: string | null,
): Promise<Found> {
  const found: Found = {}
  for (const { id } of gap.rules()) {
    const filter = { rules: [id], region, includeSubregions: true }
    const gaps = await gap.list(filter, asOf).catch((error: unknown) => {
      if (error instanceof InputError) return []
      throw error
    })
    found[id] = {
      gaps: gaps.map((one) => ({
        id: one.id,
        severity: one.severity,
        assurance: one.assurance,
        subject: one.subjectId,
        region: one.regionId,
        chain: one.chainId,
        department: one.departmentId,
        absence: one.absence,
        evidence: one.evidence,
        explanation: one.explanation,
      })),
      notAssessed: gaps.length || region === null ? await gap.notAssessed(filter, asOf) : [],
    }
  }
  return found
}
