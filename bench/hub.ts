import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** So many who are all tied to one. */
const NEIGHBOURS = 10_000
const HUB = 'institution:bench-hub'
const ROUNDS = 6

/** A dataset of one institution with which all its experts are affiliated. */
export function writeHub(folder: string): string {
  mkdirSync(folder, { recursive: true })
  const experts = Array.from({ length: NEIGHBOURS }, (_, n) => `expert:bench-${n}`)
  const file = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  file('institutions.csv', ['id,name,kind,synthetic', `${HUB},演示枢纽大学,UNIVERSITY,true`])
  file('experts.csv', ['id,name,synthetic', ...experts.map((id, n) => `${id},演示·${n},true`)])
  file('affiliations.csv', ['expert,organisation,synthetic', ...experts.map((id) => `${id},${HUB},true`)])
  return folder
}

/** Milliseconds it takes to tell the ties of the hub as the page of relations asks for them, the first time first. */
export async function askHub(url: string): Promise<number[]> {
  const query = readFileSync(join(import.meta.dirname, '../web/app/profile/ties/ties.graphql'), 'utf8')
  const took: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    const response = await fetch(new URL('graphql', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id: HUB, first: 40 } }),
    })
    const text = await response.text()
    took.push(performance.now() - began)
    if (!text.includes(`"totalCount":${NEIGHBOURS}`))
      throw new Error(`expected ${NEIGHBOURS} ties: ${text.slice(0, 200)}`)
  }
  return took
}
