import { fieldsOfExperts, inNeedOf, tiedToAny } from '../../generated/cypher.js'
import { typeOfId, type EntityTypeName } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Trees } from '../trees.js'
import type { Reach } from './reach.js'
import type { Mending, Touched } from './touched.js'

/** More than so many entities are not followed: then a rule looks at everything again. */
const MOST = 2000

/** What ties others to each other: a chain is where a finding lies, and of what all share everything hangs together. */
const BETWEEN: ReadonlySet<EntityTypeName> = new Set<EntityTypeName>([
  'Segment',
  'Expert',
  'Team',
  'Institution',
  'Enterprise',
  'Department',
  'Platform',
  'Project',
  'Achievement',
  'Demand',
  'Product',
])

/** Whether what lies around something of a type is followed: what else was touched matters to all who read it. */
export const isLocal = (type: EntityTypeName | undefined): boolean =>
  type === 'Chain' || (type !== undefined && BETWEEN.has(type))

/** What lies around that which was touched, in the world as it is now; each step is read once. */
export class Around {
  readonly #touched: Touched
  readonly #reader: Reader
  readonly #trees: Trees
  readonly #steps = new Map<string, Promise<ReadonlySet<string> | null>>()

  constructor(touched: Touched, reader: Reader, trees: Trees) {
    this.#touched = touched
    this.#reader = reader
    this.#trees = trees
  }

  /** Where a rule is to look again; null for everywhere. */
  async reach({ chains, subjects, regions, fields }: Mending): Promise<Reach | null> {
    const { ids, followed } = this.#touched
    const near = (steps: number | undefined, from: ReadonlySet<string>, needing: boolean) =>
      steps === undefined ? NONE : this.#within(steps, from, needing)
    const nearChains = await near(chains, followed, fields === 'chains')
    const nearSubjects = await near(subjects, ids, fields === 'subjects')
    const nearRegions = await near(regions, ids, false)
    if (!nearChains || !nearSubjects || !nearRegions) return null
    const tree = await this.#trees.regions()
    const ofType = (ids: ReadonlySet<string>, is: (type: EntityTypeName | undefined) => boolean) =>
      [...ids].filter((id) => is(typeOfId(id)))
    return {
      chains: ofType(nearChains, (type) => type === 'Chain'),
      subjects: ofType(nearSubjects, (type) => type !== 'Chain' && type !== 'Region'),
      regions: [...new Set(ofType(nearRegions, (type) => type === 'Region').flatMap((id) => tree.upwards(id)))],
    }
  }

  /** All within so many relations; null where it is too much. */
  #within(steps: number, from: ReadonlySet<string>, needing: boolean): Promise<ReadonlySet<string> | null> {
    const key = `${steps} ${from === this.#touched.ids} ${needing}`
    let known = this.#steps.get(key)
    if (!known) this.#steps.set(key, (known = this.#read(steps, from, needing)))
    return known
  }

  async #read(steps: number, from: ReadonlySet<string>, needing: boolean): Promise<ReadonlySet<string> | null> {
    if (steps === 0) return needing ? this.#needing(from) : from
    const near = await this.#within(steps - 1, from, needing)
    if (!near) return null
    const before = steps === 1 ? NONE : (await this.#within(steps - 2, from, needing))!
    const ids = [...near].filter((id) => !before.has(id) && BETWEEN.has(typeOfId(id)!))
    if (ids.length === 0) return near
    const rows = await this.#reader.run(tiedToAny, { ids, first: MOST })
    return rows.length === MOST ? null : new Set([...near, ...rows.map(({ id }) => id)])
  }

  /** With those who need a field that an expert who was touched has or had, or one above it. */
  async #needing(from: ReadonlySet<string>): Promise<ReadonlySet<string> | null> {
    const { ids, rows, labels } = this.#touched
    if (!labels.has('Expert')) return from
    const experts = [...rows].filter((id) => typeOfId(id) === 'Expert')
    const own = await this.#reader.run(fieldsOfExperts, { ids: experts })
    const tree = await this.#trees.fields()
    const fields = new Set(
      [...[...ids].filter((id) => typeOfId(id) === 'Field'), ...own.map(({ id }) => id)].flatMap((id) =>
        tree.upwards(id),
      ),
    )
    if (fields.size === 0) return from
    const needy = await this.#reader.run(inNeedOf, { fields: [...fields] })
    return needy.length > MOST ? null : new Set([...from, ...needy.map(({ id }) => id)])
  }
}

const NONE: ReadonlySet<string> = new Set()
