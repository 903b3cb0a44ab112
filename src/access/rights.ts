import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability'
import type { Right, Role } from '../generated/types.js'

export type { Right, Role } from '../generated/types.js'

/** From the least to the most: each may what those before it may. */
export const ROLES: readonly Role[] = ['READER', 'ANALYST', 'EDITOR', 'REVIEWER', 'ADMIN']

/** The least role of each right. */
const LEAST: Readonly<Record<Right, Role>> = {
  DRAFT: 'ANALYST',
  WRITE: 'EDITOR',
  REVIEW: 'REVIEWER',
  REVEAL: 'EDITOR',
  ADMINISTER: 'ADMIN',
}
const RIGHTS = Object.keys(LEAST) as Right[]
const reaches = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least)

/** Where a thing lies: what is asked about people and rows. */
interface Place {
  kind: 'Place'
  /** Id of the region; null for what lies in none. */
  region: string | null
}
type Subjects = 'Graph' | 'Place' | Place
type Ability = MongoAbility<[Right | 'SEE', Subjects]>

/** Whom the rules are about. */
export interface Holder {
  role: Role
  /** Ids of the regions the account is for, with all below them; absent for the whole graph. */
  regions?: readonly string[] | undefined
}

/**
 * The one place that decides who may what. Rights are of the role; those to change and to see people hold in the
 * regions of the account.
 */
export class Rights {
  readonly #ability: Ability
  readonly held: readonly Right[]
  /** Whether they hold for the whole graph. */
  readonly everywhere: boolean

  constructor({ role, regions }: Holder) {
    const { can, build } = new AbilityBuilder<Ability>(createMongoAbility)
    this.everywhere = regions === undefined
    this.held = RIGHTS.filter((right) => reaches(role, LEAST[right]))
    const where = regions && { region: { $in: [...regions] } }
    for (const right of this.held) {
      can(right, 'Graph')
      can(right, 'Place', where)
    }
    can('SEE', 'Place', where)
    this.#ability = build({ detectSubjectType: (subject) => (typeof subject === 'string' ? subject : subject.kind) })
  }

  may(right: Right): boolean {
    return this.#ability.can(right, 'Graph')
  }

  /** Whether a right holds for what lies in a region. */
  mayIn(right: Right | 'SEE', region: string | null): boolean {
    return this.#ability.can(right, { kind: 'Place', region })
  }
}

/** Whether an account without regions is for the whole graph: who only reads has to be given the people he may see. */
export const everywhereUnlessSaid = (role: Role): boolean => reaches(role, 'EDITOR')
