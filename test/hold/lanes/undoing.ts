import { asked } from '../asked.js'
import type { Found, Lane } from '../lane.js'
import { serveLarge } from '../large.js'

/** Some 35,000 rows: the change set is kept row by row, and undone in one transaction. */
const EXPERTS = 10_000
/** So long at most nobody else has his turn, in milliseconds the server computes. */
const MOST_MS = 100

const FIELDS = '{ changeSet { id state } problems { code } }'

/** A large change set is drafted away and approved, through the API. */
export const undoing: Lane = {
  name: 'undoing',
  shows: 'a change set of 35,000 rows is undone, and nobody waits for it',
  minutes: 2,
  async run() {
    const found: Found = { figures: [], failures: [] }
    const server = await serveLarge(EXPERTS)
    try {
      const { changeSets } = (await asked(server.url, '{ changeSets(first: 1) { nodes { id } } }', {})) as {
        changeSets: { nodes: { id: string }[] }
      }
      let id = changeSets.nodes[0]!.id
      for (const [name, state] of [
        ['revertChangeSet', 'DRAFT'],
        ['submitDraft', 'SUBMITTED'],
        ['approveDraft', 'APPLIED'],
      ] as const) {
        await server.watched()
        const begun = performance.now()
        const data = (await asked(server.url, `mutation ($id: ID!) { ${name}(id: $id) ${FIELDS} }`, { id })) as Record<
          string,
          { changeSet: { id: string; state: string } | null; problems: object[] }
        >
        const { changeSet, problems } = data[name]!
        const { computedMs, collectorMs } = await server.watched()
        found.figures.push(
          [`${name}, s`, ((performance.now() - begun) / 1000).toFixed(1)],
          [
            `${name}: longest computed at once, of it collecting garbage, ms`,
            `${Math.round(computedMs)}, ${Math.round(collectorMs)}`,
          ],
        )
        if (changeSet?.state !== state) found.failures.push(`${name}: ${JSON.stringify({ changeSet, problems })}`)
        if (computedMs > MOST_MS) found.failures.push(`${name}: others waited for ${Math.round(computedMs)} ms`)
        id = changeSet?.id ?? id
      }
    } finally {
      await server.end()
    }
    return found
  },
}
