import fc from 'fast-check'
import { LOCAL_VIEWER } from '../../src/access/viewer.js'
import { Changes } from '../../src/changes/index.js'
import { lastNumber } from '../../src/changes/log/record.js'
import { changeTo } from '../../src/changes/rows.js'
import { removeIds } from '../../src/import/remove.js'
import { ImportError, InputError } from '../../src/kernel/errors.js'
import { camel } from '../../src/kernel/words.js'
import type { ChangeInput, MergeInput } from '../../src/generated/types.js'
import type { Store } from '../../src/store/store.js'
import { dice, union, type Tables } from '../analysis/counter/world.js'
import { regionalWorld } from '../analysis/gap/regionalWorld.js'
import { fullWorld, unionOf, type FullWorld } from '../oracle/fullWorld.js'
import { templates } from '../oracle/g07.js'
import { complete } from '../oracle/registers.js'
import { importTables } from '../support/dataset.js'

export const TODAY = '2026-01-01'

/** A world in which every rule has something to find. */
export function worldOf(seed: number): Tables {
  const full = fc
    .sample(fullWorld('KEY'), { seed, numRuns: 3 })
    .map((drawn, n) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `f${n}`)) as FullWorld)
  const all = union([unionOf(full) as unknown as Tables, ...[0, 1].map((n) => regionalWorld(`r${n}`, seed + n))])
  const registers = complete((all.regions as Tables[string]).filter((_, at) => at % 3 > 0))
  return { ...all, registers, templates: templates.map((row) => ({ ...row, policy: '', clause: '' })) } as Tables
}

export type Dice = ReturnType<typeof dice>

/** A row with some cells of another one of its table: what it names may be another. */
function altered(rows: Tables[string], { pick, whole }: Dice): Tables[string][number] {
  const [row, other] = [pick(rows), pick(rows)]
  const columns = Object.keys(row).filter((name) => name !== 'id')
  const some = Array.from({ length: 1 + whole(2) }, () => pick(columns))
  return { ...row, ...Object.fromEntries(some.map((name) => [name, whole(5) ? (other[name] ?? '') : ''])) }
}

const OFTEN = ['appointments', 'experts', 'enterprises', 'platforms', 'projects', 'affiliations', 'demands', 'chains']

/** Something is written by one of all ways; change sets that may be reverted are added to `sets`. */
export async function write(store: Store, world: Tables, chance: Dice, step: number, sets: string[]): Promise<string> {
  const { pick, whole } = chance
  const changes = new Changes(store, { by: 'local', rights: LOCAL_VIEWER.rights, today: TODAY })
  const tables = Object.keys(world).filter((table) => world[table]!.length > 0)
  const table = whole(3) ? pick(OFTEN.filter((one) => tables.includes(one))) : pick(tables)
  const rows = world[table]!
  const ways: Record<string, () => Promise<unknown>> = {
    async update() {
      await importTables(store, { [table]: [altered(rows, chance)] })
    },
    async several() {
      await importTables(store, { [table]: Array.from({ length: 3 }, () => altered(rows, chance)) })
    },
    async create() {
      const row = altered(rows, chance)
      if (row.id) row.id = `${row.id}-n${step}`
      await importTables(store, { [table]: [row] })
      if (row.id) rows.push(row)
    },
    async remove() {
      const { id } = pick(rows)
      if (id) await removeIds(store, [id])
    },
    async merge() {
      const some = pick(['experts', 'enterprises', 'platforms', 'institutions'].filter((one) => world[one]?.length))
      const [id, into] = [pick(world[some]!).id!, pick(world[some]!).id!]
      await changes.apply({ changes: [{ merge: { id, into, reason: '重复' } as MergeInput } as ChangeInput] })
    },
    async revert() {
      if (!sets.length) return
      const { changeSet } = await changes.revert(pick(sets))
      if (!changeSet) return
      await changes.submit(changeSet.id)
      await changes.approve(changeSet.id)
    },
    async draft() {
      const { id } = pick(world.chains!)
      await changes.saveDraft({ title: '草稿', changes: [{ chain: { id: id!, name: `改名${step}` } } as ChangeInput] })
    },
  }
  const way = pick(Object.keys(ways))
  const before = await lastNumber(store)
  await ways[way]!().catch((error: unknown) => {
    // What stays may need it, or it is gone already: that nothing is written then is as good.
    if (!(error instanceof ImportError) && !(error instanceof InputError)) throw error
  })
  const number = await lastNumber(store)
  if (number > before && way !== 'draft') sets.push(`changeset:${number}`)
  return `${way} ${table}`
}

/** Changes of all kinds, for a draft: rows that are altered, made, taken out, made one with another. */
export function changesOf(world: Tables, chance: Dice, step: number): ChangeInput[] {
  const { pick, whole } = chance
  const tables = Object.keys(world).filter((table) => world[table]!.length > 0)
  const change = (at: number): ChangeInput => {
    const table = whole(4) ? pick(OFTEN.filter((one) => tables.includes(one))) : pick(tables)
    const rows = world[table]!
    const row = altered(rows, chance)
    const ways: (() => ChangeInput)[] = [
      () => changeTo({ file: table }, given(row)),
      () => changeTo({ file: table }, given(row)),
      () => changeTo({ file: table }, given({ ...row, ...(row.id && { id: `${row.id}-d${step}x${at}` }) })),
      () => ({ remove: { id: pick(rows).id ?? pick(world.appointments!).id!, reason: '不再适用' } }) as ChangeInput,
      () => {
        const some = pick(['experts', 'enterprises', 'platforms', 'institutions'].filter((one) => world[one]?.length))
        const [id, into] = [pick(world[some]!).id!, pick(world[some]!).id!]
        return { merge: { id, into, reason: '重复' } as MergeInput } as ChangeInput
      },
    ]
    return pick(ways)()
  }
  return Array.from({ length: 1 + whole(whole(3) ? 2 : 5) }, (_, at) => change(at))
}

/** A row by the names of fields. */
const given = (row: Tables[string][number]): Record<string, string> =>
  Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value ? [[camel(name), value]] : [])))
