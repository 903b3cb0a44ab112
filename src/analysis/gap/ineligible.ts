import type { AppointedExpertsResult } from '../../generated/cypher.js'
import type { AppointmentRole, ChainKind, Verdict } from '../../generated/types.js'
import { isActive } from '../../kernel/day.js'
import { readAppointed, readFields, readNeeds, readPosts, type Post as Appointment } from './appointed.js'
import type { Assessment } from '../eligibility/assessment.js'
import { titleOf } from '../eligibility/report.js'
import type { Bilingual } from '../io.js'
import { flag } from './parameters.js'
import type { Draft, Evidence, Unassessed } from './finding.js'
import type { Scope } from './scope.js'
import { termed } from '../text.js'
import { notEligible, noRule } from './words/eligibility.js'

/** The parameter that makes a wrong letter a finding of its own. */
export const letterIssuer = flag({
  default: true,
  description: {
    ZH: '聘书由其他单位颁发是否单独列为一项',
    EN: 'Whether a letter from another department is a finding by itself',
  },
})

type Params = { kinds: readonly ChainKind[]; letterIssuer: boolean }

interface Post {
  appointment: Appointment
  expert: AppointedExpertsResult
  fields: readonly string[]
  chain: { id: string; name: string; regionId: string }
  needs: readonly string[]
}

/** The active appointments in a role that a scope keeps. */
export async function readAppointments(role: AppointmentRole, scope: Scope<Params>): Promise<Post[]> {
  const chains = await readPosts(scope)
  const people = await readAppointed(scope)
  const fields = await readFields(scope)
  const needs = await readNeeds(scope)
  return chains.flatMap(({ chainId, chainName, regionId, posts }) => {
    const of = { chain: { id: chainId, name: chainName, regionId }, needs: needs.get(chainId) ?? [] }
    return posts
      .filter((post) => post.role === role && isActive(post, scope.asOf))
      .map((appointment): Post => {
        const { expertId } = appointment
        return { appointment, expert: people.get(expertId)!, fields: fields.get(expertId) ?? [], ...of }
      })
  })
}

interface Manner {
  /** What tells findings of one expert apart. */
  apart(post: Post): string
  /** By how many conditions are not met, and the verdict; MET where only the letter is wrong. */
  severity(failed: number, verdict: Verdict): number
}

/**
 * A finding for each appointment whose holder doesn't meet the rule, or of whom it isn't known, or whose letter is
 * wrong; none where no rule is on record.
 */
export async function ineligible(
  posts: readonly Post[],
  scope: Scope<Params>,
  { apart, severity }: Manner,
): Promise<(Draft | Unassessed)[]> {
  const candidates = posts.map((post) => ({ ...post, role: post.appointment.role }))
  const assessments = await scope.eligibility.assess(candidates, scope.asOf)
  return posts.flatMap((post, index): (Draft | Unassessed)[] => {
    const assessment = assessments[index]!
    if (assessment.verdict === 'NO_RULE')
      return [
        {
          chainId: post.chain.id,
          notAssessed: { regionId: post.chain.regionId, register: 'eligibility_rules', reason: noRule },
        },
      ]
    if (assessment.verdict === 'MET' && !(scope.params.letterIssuer && assessment.letter?.verdict === 'NOT_MET'))
      return []
    const failed = assessment.short.filter(({ verdict }) => verdict === 'NOT_MET').length
    return [
      {
        subjectId: post.expert.id,
        apart: apart(post),
        severity: severity(failed, assessment.verdict),
        absence: null,
        regionId: post.chain.regionId,
        chainId: post.chain.id,
        departmentId: assessment.rule?.issuer?.id,
        evidence: () => evidence(post, assessment),
        explanation: () => explanation(post, assessment),
      },
    ]
  })
}

function evidence({ appointment, chain }: Post, { verdict, term, rule, short, letter }: Assessment): Evidence[] {
  return [
    {
      label: { ZH: '总判定', EN: 'Overall verdict' },
      value: verdict,
      entities: rule ? [chain.id, rule.row.id] : [chain.id],
    },
    {
      label: { ZH: '聘任', EN: 'Appointment' },
      value: { id: appointment.id, role: appointment.role, from: term.from, to: term.to, lastDay: term.lastDay },
      entities: [],
    },
    ...short.map((condition) => ({
      label: titleOf(condition.condition),
      value: {
        verdict: condition.verdict,
        fact: condition.fact,
        expected: condition.condition.value,
        on: condition.on,
      },
      entities: [condition.condition.id],
    })),
    ...(letter === null
      ? []
      : [
          {
            label: { ZH: '聘书颁发单位', EN: 'Letter issued by' },
            value: { verdict: letter.verdict, fact: letter.issuedBy, expected: rule!.issuer!.name },
            entities: letter.departments,
          },
        ]),
  ]
}

const explanation = (
  { appointment, expert, chain }: Post,
  { verdict, rule, short, letter, term }: Assessment,
): Bilingual =>
  notEligible({
    chain: chain.name,
    expert: expert.name,
    role: termed('AppointmentRole', appointment.role),
    to: term.to,
    verdict,
    short,
    letter: letter?.verdict === 'NOT_MET' ? { issuedBy: letter.issuedBy!, due: rule!.issuer!.name } : null,
  })
