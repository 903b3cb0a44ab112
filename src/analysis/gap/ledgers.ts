import { g27, g28, g29, g30, g31 } from '../../generated/cypher.js'
import { addDays, addMonths } from '../../kernel/day.js'
import type { Scope } from './scope.js'

type Needed = Pick<Scope, 'asOf' | 'regionIds' | 'chainIds' | 'params' | 'reader' | 'once'>

/** The day before which something is due, days of grace left out. */
const before = ({ asOf, params }: Needed): string => addDays(asOf, -Number(params.graceDays))
const open = (done: string | null, asOf: string): boolean => done === null || done > asOf

/** Service tickets that are due, with those that are open (到期服务事项). They speak of no chain. */
export const dueTickets = async (scope: Needed) =>
  scope.chainIds
    ? []
    : (
        await scope.once('dueTickets', [scope.asOf, scope.regionIds, scope.params.graceDays], () =>
          scope.reader.run(g27, { asOf: scope.asOf, before: before(scope), regions: scope.regionIds }),
        )
      ).map((row) => ({ ...row, gap: open(row.closedOn, scope.asOf) }))

/** Promises to talents that are due, with those not yet given (到期承诺). They speak of no chain. */
export const duePromises = async (scope: Needed) =>
  scope.chainIds
    ? []
    : (
        await scope.once('duePromises', [scope.asOf, scope.regionIds, scope.params.graceDays], () =>
          scope.reader.run(g28, { asOf: scope.asOf, before: before(scope), regions: scope.regionIds }),
        )
      ).map((row) => ({ ...row, gap: open(row.givenOn, scope.asOf) }))

/** Posts hard to fill, of the years looked at (急需紧缺岗位). */
export async function cataloguedPosts(scope: Needed) {
  const to = Number(scope.asOf.slice(0, 4))
  const from = to - Number(scope.params.years) + 1
  const rows = await scope.once('cataloguedPosts', [from, to, scope.regionIds, scope.chainIds], () =>
    scope.reader.run(g29, { from, to, regions: scope.regionIds, chains: scope.chainIds }),
  )
  return rows.map((row) => ({ ...row, gap: row.filled / row.wanted < Number(scope.params.minShare) }))
}

/** Open calls past their deadline (到期榜单). */
export async function closedCalls(scope: Needed) {
  const { asOf, regionIds, chainIds, params, reader } = scope
  const rows = await scope.once('closedCalls', [asOf, regionIds, chainIds, params.graceDays], () =>
    reader.run(g30, { asOf, before: before(scope), regions: regionIds, chains: chainIds }),
  )
  return rows.map((row) => ({ ...row, gap: row.bids === 0 }))
}

/** Recognitions of enterprises that have ended or are about to (到期认定). They speak of no chain. */
export async function endingRecognitions(scope: Needed) {
  const { asOf, regionIds, chainIds, params, reader } = scope
  if (chainIds) return []
  const [after, to] = [addMonths(asOf, -Number(params.lookBackMonths)), addMonths(asOf, Number(params.withinMonths))]
  const rows = await scope.once('endingRecognitions', [asOf, after, to, regionIds], () =>
    reader.run(g31, { asOf, after, to, regions: regionIds }),
  )
  return rows.map((row) => ({ ...row, gap: !row.renewed }))
}

/** What the rules about what has come due look at, by rule: each row with the region it lies in. */
export const dueOf: Readonly<Record<string, (scope: Needed) => Promise<readonly { regionId: string | null }[]>>> = {
  G27: dueTickets,
  G28: duePromises,
  G29: cataloguedPosts,
  G30: closedCalls,
  G31: endingRecognitions,
}
