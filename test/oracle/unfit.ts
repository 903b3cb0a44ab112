import { dayBefore } from './calendar.js'
import { judge } from './eligibility.js'
import { rowOf, type Expected, type Row, type World } from './world.js'

interface Grades {
  failed(conditions: number): number
  unknown: number
  letter: number
}

/** The finding on one appointment, if it is one. */
export function unfit(
  world: World,
  asOf: string,
  rule: string,
  appointment: Row,
  apart: string,
  letterCounts: boolean,
  grades: Grades,
): Expected[] {
  const chain = rowOf(world.chains, appointment.chain!)
  const judged = judge(world, rowOf(world.experts, appointment.expert!), appointment.role!, chain, asOf, appointment)
  const wrongLetter = letterCounts && judged.letter === 'NOT_MET'
  if (judged.verdict === 'NO_RULE' || (judged.verdict === 'MET' && !wrongLetter)) return []
  const short = [...judged.conditions].filter(
    ([, { verdict, counts }]) => counts && (verdict === 'NOT_MET' || verdict === 'UNKNOWN'),
  )
  const failed = short.filter(([, { verdict }]) => verdict === 'NOT_MET').length
  const evidence: Record<string, unknown> = {
    'Overall verdict': judged.verdict,
    Appointment: {
      id: appointment.id,
      role: appointment.role,
      from: judged.from,
      to: judged.to,
      lastDay: dayBefore(judged.to),
    },
  }
  for (const [id, { verdict, fact }] of short) {
    const row = rowOf(world.eligibility_conditions, id)
    evidence[row.title_en!] = {
      verdict,
      fact,
      expected: row.value || null,
      on: row.attribute === 'age_throughout_term' ? dayBefore(judged.to) : null,
    }
  }
  if (judged.letter)
    evidence['Letter issued by'] = {
      verdict: judged.letter,
      fact: world.departments.find(({ id }) => id === appointment.issued_by)?.name ?? (appointment.issued_by || null),
      expected: rowOf(world.departments, judged.rule!.issuer!).name,
    }
  return [
    {
      id: `gap:${rule}:${appointment.expert}:${apart}`,
      severity:
        judged.verdict === 'NOT_MET'
          ? grades.failed(failed)
          : judged.verdict === 'UNKNOWN'
            ? grades.unknown
            : grades.letter,
      subject: appointment.expert!,
      region: chain.region!,
      chain: chain.id!,
      department: judged.rule?.issuer || null,
      evidence,
      entities: {},
    },
  ]
}
