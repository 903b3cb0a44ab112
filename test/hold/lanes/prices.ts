import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getOperationAST, parse } from 'graphql'
import { readConfig } from '../../../src/config.js'
import { startServer } from '../../../src/http/server.js'
import { rules } from '../../../src/generated/rules.js'
import { importDataset } from '../../../src/import/index.js'
import { createLog } from '../../../src/log.js'
import { priceOf } from '../../../src/operation/price/index.js'
import { buildSchema } from '../../../src/operation/schema.js'
import { openStore } from '../../../src/store/open.js'
import type { Lane } from '../lane.js'
import { largeWorld } from '../large.js'

const EXPERTS = 30_000
/** A point is so much of one core. */
const MS_A_POINT = 0.015
/** What costs less than this is not looked at: it is mostly what every request costs. */
const LEAST_MS = 20
/** A price may be so many times too low: figures of one run vary, more so on a machine with other work. */
const TOO_LOW = 2

const chains = (count: number): string => JSON.stringify(Array.from({ length: count }, (_, n) => `chain:gen-${n + 1}`))

/** Each field that has a price, as it is asked at its dearest or nearly so. */
const questions: readonly string[] = [
  ...[...rules.keys()].map((rule) => `{ gapSummary(by: [RULE], filter: { rules: ["${rule}"] }) { count } }`),
  '{ gapSummary(by: [RULE, CHAIN]) { count } }',
  '{ gaps(first: 20) { totalCount nodes { explanation } } }',
  '{ declaredGaps { verdict } }',
  '{ targetProgress { totalCount } }',
  '{ requirementMatrix { rows { cells { count } } } }',
  '{ compareRegions(regions: ["region:gen-1", "region:gen-2", "region:gen-3", "region:gen-4"]) { asOf regions { region { id } } } }',
  '{ whatIf(changes: { appoint: [{ expert: "expert:gen-1", chain: "chain:gen-1", role: LEADER, from: "2026-12-01" }] }) { before after } }',
  '{ proposeAppointments(count: 3) { status } }',
  `{ proposeAppointments(count: 3, chains: ${chains(5)}) { status } }`,
  '{ proposeTeam(fields: ["field:gen-1", "field:gen-2", "field:gen-3"]) { status } }',
  '{ succession { explanation } }',
  '{ succession(chain: "chain:gen-1") { explanation } }',
  '{ matchDemand(demand: "demand:gen-1") { score } }',
  '{ findExperts(fields: ["field:gen-1", "field:gen-2"]) { score } }',
  '{ suggestCollaborators(expert: "expert:gen-1") { score } }',
  '{ collaborationPaths(from: "expert:gen-1", to: "expert:gen-900") { score } }',
  '{ collaborationPaths(from: "expert:gen-1", to: "expert:gen-900", maxHops: 6) { score } }',
  '{ crossTab(of: EXPERT, rows: "field", columns: "chain") { total } }',
  '{ nativeTalent(region: "region:gen-1") { tied } }',
  '{ partnershipPairs { strength } }',
  '{ search(text: "演示", first: 100) { totalCount nodes { id } } }',
  '{ experts(first: 1000) { totalCount nodes { id name titleRank } } }',
  '{ chains(first: 100) { nodes { id appointments(first: 100) { nodes { id role expert { id name } } } } } }',
]

/** What questions cost, by what they are said to: a price that is too low lets too much in. */
export const prices: Lane = {
  name: 'prices',
  shows: `with ${EXPERTS} experts no question costs much more than its price`,
  minutes: 2.5,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'trichain-hold-'))
    const found: Awaited<ReturnType<Lane['run']>> = { figures: [], failures: [] }
    try {
      await using store = await openStore({ engine: 'embedded', folder: join(folder, 'data'), queryTimeoutMs: 60_000 })
      // Templates, targets and what documents state are facts.
      await importDataset(store, 'data/facts')
      await importDataset(store, largeWorld(EXPERTS))
      // Everything is answered here, where it can be measured.
      const config = {
        ...readConfig({}),
        PORT: 0,
        TRICHAIN_CHEAP: 100_000_000,
        TRICHAIN_OPERATION_MS: 100_000,
        TRICHAIN_BUDGET: 100_000_000,
      }
      const server = await startServer({ store, config, log: createLog('silent') })
      const schema = buildSchema()
      try {
        for (const query of questions) {
          const document = parse(query)
          const { work, held } = priceOf({ schema, document, operation: getOperationAST(document)!, variables: {} })
          const ms = await costOf(server.url, query).catch((error: unknown) => void found.failures.push(String(error)))
          if (ms === undefined) continue
          const points = Math.round(ms / MS_A_POINT)
          found.figures.push([
            query.slice(0, 90),
            `${Math.round(ms)} ms, ${points} points, price ${work}, held ${held}: ${(work / points).toFixed(1)}`,
          ])
          if (ms > LEAST_MS && points > work * TOO_LOW)
            found.failures.push(`${query}: cost ${points} points, its price is ${work}`)
        }
      } finally {
        await server.close()
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    return found
  },
}

/** Milliseconds of all cores this process takes for an answer: the lesser of two, as the first may plan and compile. */
async function costOf(url: string, query: string): Promise<number> {
  let least = Infinity
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage()
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const text = await answer.text()
    if (answer.status !== 200 || text.includes('"errors"'))
      throw new Error(`${query}: ${answer.status} ${text.slice(0, 300)}`)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
