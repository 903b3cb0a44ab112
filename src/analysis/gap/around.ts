import { fieldsOfExperts, inNeedOf, tiedToAny } from '../../generated/cypher.js'
import { entityTypes, typeOfId, type EntityTypeName } from '../../model.js'
import type { Reader } from '../../store/store.js'
import type { Trees } from '../trees.js'
import type { Reach } from './reach.js'
import type { Mending, Path, Touched } from './touched.js'

/** More than so many entities are not followed: then a rule looks at everything again. */
const MOST = 2000

type Ids = ReadonlySet<string>
/** From which of what was touched a way begins. */
type Begin = 'ids' | 'followed' | 'rows'

/** What lies around that which was touched, in the world as it is now; each step is read once. */
export class Around {
  readonly #touched: Touched
  readonly #reader: Reader
  readonly #trees: Trees
  readonly #ends = new Map<string, Promise<Ids | null>>()
  #needing: Promise<Ids | null> | undefined

  constructor(touched: Touched, reader: Reader, trees: Trees) {
    this.#touched = touched
    this.#reader = reader
    this.#trees = trees
  }

  /** Where a rule is to look again; null for everywhere. */
  async reach({ chains, subjects, regions, own = [], fields }: Mending): Promise<Reach | null> {
    const needing = fields ? await (this.#needing ??= this.#readNeeding()) : NONE
    const nearChains = chains ? await this.#allOf(['Chain', ...chains], true, own) : NONE
    const nearSubjects = subjects ? await this.#allOf(subjects, false, own) : NONE
    const nearRegions = regions ? await this.#allOf(regions, false, own) : NONE
    if (!needing || !nearChains || !nearSubjects || !nearRegions) return null
    const tree = await this.#trees.regions()
    const inNeed = (of: Mending['fields'], is: (type: EntityTypeName | undefined) => boolean) =>
      fields === of ? [...needing].filter((id) => is(typeOfId(id))) : []
    return {
      chains: [...nearChains, ...inNeed('chains', (type) => type === 'Chain')],
      subjects: [...nearSubjects, ...inNeed('subjects', (type) => type === 'Demand')],
      regions: [...new Set([...nearRegions].flatMap((id) => tree.upwards(id)))],
    }
  }

  async #allOf(paths: readonly Path[], followed: boolean, own: readonly EntityTypeName[]): Promise<Ids | null> {
    const found = new Set<string>()
    for (const path of paths.map((one) => one.split('/') as EntityTypeName[])) {
      const [whole, ...rests] = this.#withRests(path)
      const from = own.includes(path[0]!) ? 'rows' : followed ? 'followed' : 'ids'
      const ends = [await this.#end(whole!, from)]
      for (const rest of rests) ends.push(await this.#end(rest, followed ? 'followed' : 'ids'))
      for (const some of ends) {
        if (!some) return null
        for (const id of some) found.add(id)
      }
    }
    return found
  }

  /** A path, and what is left of it behind something that was touched: that need no longer be tied to the next. */
  #withRests(path: EntityTypeName[]): EntityTypeName[][] {
    const first = path.findIndex((type) => this.#touched.labels.has(type))
    return [path, ...(first < 0 ? [] : path.map((_, at) => path.slice(at)).slice(first + 1))]
  }

  /** Where a path leads to from what was touched; null where that is too much. */
  #end(path: readonly EntityTypeName[], begin: Begin): Promise<Ids | null> {
    const key = `${path.join('/')} ${begin}`
    let known = this.#ends.get(key)
    if (!known) this.#ends.set(key, (known = this.#readEnd(path, begin)))
    return known
  }

  async #readEnd(path: readonly EntityTypeName[], begin: Begin): Promise<Ids | null> {
    const type = path.at(-1)!
    if (path.length === 1) return new Set([...this.#touched[begin]].filter((id) => typeOfId(id) === type))
    const from = await this.#end(path.slice(0, -1), begin)
    if (!from || from.size === 0) return from
    const prefix = `${entityTypes[type].prefix}:`
    const rows = await this.#reader.run(tiedToAny, { ids: [...from], prefix, first: MOST })
    return rows.length === MOST ? null : new Set(rows.map(({ id }) => id))
  }

  /** The fields that experts who were touched have or had, and those above them. */
  async fields(): Promise<Ids> {
    const { ids, rows, labels } = this.#touched
    if (!labels.has('Expert')) return NONE
    const experts = [...rows].filter((id) => typeOfId(id) === 'Expert')
    const own = await this.#reader.run(fieldsOfExperts, { ids: experts })
    const named = [...ids].filter((id) => typeOfId(id) === 'Field')
    const tree = await this.#trees.fields()
    return new Set([...named, ...own.map(({ id }) => id)].flatMap((id) => tree.upwards(id)))
  }

  /** Those who need one of them. */
  async #readNeeding(): Promise<Ids | null> {
    const fields = await this.fields()
    if (fields.size === 0) return NONE
    const needy = (await this.#reader.run(inNeedOf, { fields: [...fields] })).map(({ id }) => id)
    const segments = needy.filter((id) => typeOfId(id) === 'Segment')
    const prefix = `${entityTypes.Chain.prefix}:`
    const ofSegments = segments.length ? await this.#reader.run(tiedToAny, { ids: segments, prefix, first: MOST }) : []
    return needy.length > MOST || ofSegments.length === MOST
      ? null
      : new Set([...needy, ...ofSegments.map(({ id }) => id)])
  }
}

const NONE: Ids = new Set()
