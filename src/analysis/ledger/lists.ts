import { listedMembers } from '../../generated/cypher.js'
import { InputError } from '../../kernel/errors.js'
import type { AnalysisIO } from '../io.js'

/** What is different between two versions of a key list. */
export interface KeyListChanges {
  beforeId: string
  afterId: string
  cameIds: readonly string[]
  wentIds: readonly string[]
  stayed: number
}

/** @throws InputError for what is no key list, or where the later one names none before it */
export async function keyListChanges(
  io: AnalysisIO,
  { earlier: given, later }: { earlier?: string | null; later: string },
): Promise<KeyListChanges> {
  const list = await listOf(io, 'later', later)
  const earlier = given ?? list.replacesId
  if (earlier == null)
    throw new InputError('earlier: expected the id of a key list, as the later one names no version before it')
  await listOf(io, 'earlier', earlier)
  const rows = await io.reader.run(listedMembers, { ids: [earlier, later] })
  const on = (list: string): Set<string> => new Set(rows.flatMap(({ id, member }) => (id === list ? [member] : [])))
  const [old, now] = [on(earlier), on(later)]
  return {
    beforeId: earlier,
    afterId: later,
    cameIds: [...now].filter((id) => !old.has(id)),
    wentIds: [...old].filter((id) => !now.has(id)),
    stayed: [...now].filter((id) => old.has(id)).length,
  }
}

async function listOf(io: AnalysisIO, argument: string, id: string) {
  const list = await io.entities.maybe('KeyList', id)
  if (!list) throw new InputError(`${argument}: expected the id of a key list, found "${id.slice(0, 80)}"`)
  return list
}
