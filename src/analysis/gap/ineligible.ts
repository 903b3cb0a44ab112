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
  role: AppointmentRole
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
        return { role, appointment, expert: people.get(expertId)!, fields: fields.get(expertId) ?? [], ...of }
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
  const assessments = await scope.eligibility.assess(posts, scope.asOf)
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
    return [new Ineligible(post, assessment, apart(post), severity(failed, assessment.verdict))]
  })
}

/** A post whose holder is not known to meet the rule; what is told of it is put together when it is asked. */
class Ineligible implements Draft {
  readonly absence = null
  readonly apart: string
  readonly severity: number
  readonly #post: Post
  readonly #assessment: Assessment

  constructor(post: Post, assessment: Assessment, apart: string, severity: number) {
    this.#post = post
    this.#assessment = assessment
    this.apart = apart
    this.severity = severity
  }

  get subjectId(): string {
    return this.#post.expert.id
  }

  get regionId(): string {
    return this.#post.chain.regionId
  }

  get chainId(): string {
    return this.#post.chain.id
  }

  get departmentId(): string | undefined {
    return this.#assessment.rule?.issuer?.id
  }

  get evidence(): Evidence[] {
    return evidence(this.#post, this.#assessment)
  }

  get explanation(): Bilingual {
    return explanation(this.#post, this.#assessment)
  }
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
