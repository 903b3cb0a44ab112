import { asked } from './asked.js'

export interface Contended {
  conflicts: number
  /** Changes that were acknowledged. */
  acknowledged: number
  /** What is not as it has to be where none was lost, or overwritten unseen. */
  wrong: string[]
}

const ID = 'project:contended'
const MUTATION =
  'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { problems { code current } } }'

interface Standing {
  version: number
  budgetCny: number
}

/** Two who add to a figure, each to what he saw last, until so often one of them was told that he saw too little. */
export async function contending(url: string, times: number): Promise<Contended> {
  const apply = async (row: object): Promise<{ code: string; current: Standing }[]> => {
    const data = await asked(url, MUTATION, { changes: [{ project: { id: ID, ...row } }] })
    return (data as { applyChanges: { problems: { code: string; current: Standing }[] } }).applyChanges.problems
  }
  await apply({ name: '争用项目', budgetCny: 0 })
  const wrong: string[] = []
  let [conflicts, acknowledged] = [0, 0]
  const writer = async (): Promise<void> => {
    let seen: Standing = { version: 1, budgetCny: 0 }
    while (conflicts < times) {
      const [problem] = await apply({ budgetCny: seen.budgetCny + 1, expectedVersion: seen.version })
      if (!problem) {
        acknowledged++
        seen = { version: seen.version + 1, budgetCny: seen.budgetCny + 1 }
      } else {
        conflicts++
        if (problem.code !== 'CONFLICT') wrong.push(`refused with ${problem.code}`)
        if (!(problem.current.version > seen.version))
          wrong.push(`told of version ${problem.current.version} after ${seen.version}`)
        // Nothing but what the problem tells is known of what stands there.
        seen = problem.current
      }
    }
  }
  await Promise.all([writer(), writer()])
  const { project } = (await asked(url, `{ project(id: "${ID}") { version budgetCny } }`, {})) as { project: Standing }
  if (project.budgetCny !== acknowledged) wrong.push(`${acknowledged} were added, the figure is ${project.budgetCny}`)
  if (project.version !== acknowledged + 1) wrong.push(`the version is ${project.version}`)
  let before = acknowledged + 1
  for (let after: string | null = null; ;) {
    const { history }: { history: History } = (
      (await asked(
        url,
        `query ($after: String) { project(id: "${ID}") { history(first: 500, after: $after) { pageInfo { hasNextPage endCursor } nodes { version fields { field before after } } } } }`,
        { after },
      )) as { project: { history: History } }
    ).project
    for (const { version, fields } of history.nodes) {
      const [budgetCny] = fields.filter(({ field }) => field === 'budgetCny')
      if (version !== before || budgetCny?.after !== version - 1)
        wrong.push(`version ${version} makes ${budgetCny?.after} of ${budgetCny?.before}`)
      before = version - 1
    }
    after = history.pageInfo.endCursor
    if (!history.pageInfo.hasNextPage) break
  }
  if (before !== 0) wrong.push(`the history ends at version ${before + 1}`)
  return { conflicts, acknowledged, wrong }
}

interface History {
  pageInfo: { hasNextPage: boolean; endCursor: string }
  nodes: { version: number; fields: { field: string; before: number | null; after: number | null }[] }[]
}
