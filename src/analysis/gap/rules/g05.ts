import { addDays, addMonths, daysBetween } from '../../../kernel/day.js'
import { readAppointed, readPosts, type AppointedChain, type Post } from '../appointed.js'
import { endingSeverity } from '../office.js'
import { integer, kinds } from '../parameters.js'
import type { Draft, Evidence } from '../finding.js'
import { defineRule } from '../rule.js'
import type { Bilingual } from '../../io.js'
import { termed } from '../../text.js'
import { expiring, lapsed, prose } from '../words/g05.js'

/** An appointment that ends soon or ended lately, and that none follows (聘期将满或已满未续). */
export const g05 = defineRule({
  id: 'G05',
  ...prose,
  basis: ['policy:qiannan-2025#二/(二)/1/(1)@L29:53-59'],
  registers: ['appointments'],
  presupposes: ['appointments'],
  parameters: {
    kinds,
    withinMonths: integer({
      default: 6,
      minimum: 0,
      maximum: 120,
      description: { ZH: '向后考察的月数', EN: 'How many months ahead' },
    }),
    graceDays: integer({
      default: 31,
      minimum: 0,
      maximum: 366,
      description: { ZH: '续聘可晚于届满日的天数', EN: 'How many days after the end of a term the next one may begin' },
    }),
    lookBackMonths: integer({
      default: 12,
      minimum: 0,
      maximum: 120,
      description: { ZH: '向前追溯的月数', EN: 'How many months back' },
    }),
  },
  reach: ({ appointed }) => ({ chains: appointed }),
  mends: { chains: ['Expert/Chain'] },
  inParts: true,
  async detect(scope) {
    const { asOf, params, eligibility } = scope
    const [since, until] = [addMonths(asOf, -params.lookBackMonths), addMonths(asOf, params.withinMonths)]
    const chains = await readPosts(scope)
    const people = await readAppointed(scope)
    const regions = chains.map(({ regionId }) => regionId)
    const issuers = {
      LEADER: await eligibility.issuersOf('LEADER', regions),
      EXPERT: await eligibility.issuersOf('EXPERT', regions),
    }
    const world: World = { asOf, until, people, issuers }
    return chains.flatMap((chain) =>
      ended(chain, { asOf, since, until, graceDays: params.graceDays }).map(
        (appointment) => new Ending(world, chain, appointment),
      ),
    )
  },
})

interface World {
  asOf: string
  until: string
  people: Awaited<ReturnType<typeof readAppointed>>
  issuers: Readonly<Record<Post['role'], ReadonlyMap<string | null, string | null>>>
}

/** A term that nothing follows: of tens of thousands, so that nothing is held that can be looked up. */
class Ending implements Draft {
  readonly absence = null
  readonly #world: World
  readonly #chain: AppointedChain
  readonly #appointment: Ended

  constructor(world: World, chain: AppointedChain, appointment: Ended) {
    this.#world = world
    this.#chain = chain
    this.#appointment = appointment
  }

  get subjectId(): string {
    return this.#appointment.expertId
  }

  get apart(): string {
    return this.#appointment.id
  }

  get severity(): number {
    const { asOf, until } = this.#world
    return endingSeverity(asOf, this.#appointment.to, until, this.#appointment.role)
  }

  get regionId(): string {
    return this.#chain.regionId
  }

  get chainId(): string {
    return this.#chain.chainId
  }

  get departmentId(): string | null {
    return this.#world.issuers[this.#appointment.role].get(this.regionId)!
  }

  get evidence(): Evidence[] {
    const { id, role, from, to, letterNo, expertId, chainId } = this.#appointment
    return [
      {
        label: { ZH: '状态', EN: 'State' },
        value: this.#left <= 0 ? 'LAPSED' : 'EXPIRING',
        entities: [expertId, chainId],
      },
      { label: { ZH: '聘期止（不含当日）', EN: 'Term ends before' }, value: to, entities: [] },
      { label: { ZH: '距聘期止天数', EN: 'Days until then' }, value: this.#left, entities: [] },
      { label: { ZH: '聘任', EN: 'Appointment' }, value: { id, role, from, to, letterNo }, entities: [] },
    ]
  }

  get explanation(): Bilingual {
    const { asOf, people } = this.#world
    const { expertId, role, to } = this.#appointment
    const expert = people.get(expertId)!.name
    const said = { chain: this.#chain.chainName, expert, role: termed('AppointmentRole', role), asOf, to }
    return this.#left <= 0 ? lapsed(said) : expiring(said)
  }

  get #left(): number {
    return daysBetween(this.#world.asOf, this.#appointment.to)
  }
}

interface Within {
  asOf: string
  since: string
  until: string
  graceDays: number
}

type Ended = Post & { to: string }

/** The appointments to a chain that have begun and end within a time, but for those that another one follows. */
function ended({ posts }: AppointedChain, { asOf, since, until, graceDays }: Within): Ended[] {
  const ends = (post: Post): post is Ended =>
    (post.from === null || post.from <= asOf) && post.to !== null && post.to > since && post.to <= until
  // All of one expert stand side by side.
  const isFollowed = ({ expertId, role, to }: Ended, at: number): boolean => {
    const soon = addDays(to, graceDays)
    const follows = (post: Post): boolean =>
      post.role === role && (post.to === null || post.to > to) && (post.from === null || post.from <= soon)
    for (let next = at - 1; posts[next]?.expertId === expertId; next--) if (follows(posts[next]!)) return true
    for (let next = at + 1; posts[next]?.expertId === expertId; next++) if (follows(posts[next]!)) return true
    return false
  }
  return posts.flatMap((appointment, at) => (ends(appointment) && !isFollowed(appointment, at) ? appointment : []))
}
