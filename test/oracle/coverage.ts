import { appointedTo, having, type FullWorld } from './fullWorld.js'
import { active, covers, rowOf, split, type Row } from './world.js'

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort()

/** Who covers a field for a chain, by kind, and who comes near. */
export function coverOf(world: FullWorld, chain: string, field: string, asOf: string) {
  const doCover = (rows: readonly Row[]) =>
    sorted(rows.filter((row) => covers(world, split(row.fields), [field])).map(({ id }) => id!))
  const inOffice = appointedTo(world, chain, (row) => active(row, asOf))
  const experts = inOffice.map((id) => rowOf(world.experts, id))
  const others = appointedTo(world, chain, () => true)
    .filter((id) => !inOffice.includes(id))
    .map((id) => rowOf(world.experts, id))
  const teams = having(world.teams, 'chains', chain)
  const serving = having(world.platforms, 'chains', chain)
  const platforms = serving.filter(({ status }) => status === 'EXISTING')
  const above: string[] = []
  for (let at = rowOf(world.fields, field).broader; at; at = rowOf(world.fields, at).broader) above.push(at)
  const broader = [...experts, ...teams, ...platforms].filter(
    (row) => split(row.fields).some((own) => above.includes(own)) && !covers(world, split(row.fields), [field]),
  )
  return {
    EXPERT: doCover(experts),
    TEAM: doCover(teams),
    PLATFORM: doCover(platforms),
    broader: sorted(broader.map(({ id }) => id!)),
    formerOrFuture: doCover(others),
    otherPlatforms: doCover(serving.filter(({ status }) => status !== 'EXISTING')),
  }
}
