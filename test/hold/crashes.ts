import { once } from 'node:events'
import { asked } from './asked.js'
import { Resuming } from './heard.js'
import { startServerProcess, type ServerProcess } from './server.js'

export interface Crashed {
  acknowledged: number
  kills: number
  /** What was acknowledged and is not there, or not with its history. */
  lost: string[]
  /** Of whose two rows one is there. */
  half: string[]
  /** What is there and was not told to one who listened all along, what he was told twice, and what is not there. */
  untold: string[]
  twice: string[]
  untrue: string[]
}

/** Of two rows each, by so many at a time. */
const WRITERS = 4
const MUTATION =
  'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { changeSet { id } problems { code message(locale: EN) } } }'

/** Changes sent to a server that is killed at random moments and started again, until so many were acknowledged. */
export async function crashing(env: Record<string, string>, writes: number, kills: number): Promise<Crashed> {
  const acknowledged = new Set<number>()
  let sent = 0
  let killed = 0
  let server = await startServerProcess(env)
  const listener = new Resuming()
  await listener.with(server.url)
  const write = async (url: string): Promise<void> => {
    while (acknowledged.size < writes) {
      const n = ++sent
      const changes = ['a', 'b'].map((half) => ({
        department: { id: `department:crash-${n}-${half}`, name: `部门${n}${half}` },
      }))
      const done = await asked(url, MUTATION, { changes }).catch(() => undefined)
      // Killed meanwhile: it may be there or not, but as a whole.
      if (!done) return
      const { changeSet, problems } = (done as { applyChanges: { changeSet: unknown; problems: unknown[] } })
        .applyChanges
      if (!changeSet) throw new Error(JSON.stringify(problems))
      acknowledged.add(n)
    }
  }
  while (acknowledged.size < writes) {
    const writing = Promise.all(Array.from({ length: WRITERS }, () => write(server.url)))
    if (killed >= kills) await writing
    else {
      const before = acknowledged.size
      const share = Math.ceil((writes * (killed + Math.random())) / kills)
      while (acknowledged.size < Math.max(share, before + 1) && acknowledged.size < writes)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20))
      const gone = once(server.child, 'exit')
      server.child.kill('SIGKILL')
      await Promise.all([gone, writing])
      killed++
      server = await startServerProcess(env)
      await listener.with(server.url)
    }
  }
  const last = 'department:crash-last'
  await asked(server.url, MUTATION, { changes: [{ department: { id: last, name: '最后的部门' } }] })
  await listener.until(last)
  listener.leave()
  const told = listener.ids.slice(0, -1)
  const found = await whatIsThere(server, sent)
  await server.end()
  const there = (n: number) => ['a', 'b'].map((half) => found.get(`department:crash-${n}-${half}`))
  return {
    acknowledged: acknowledged.size,
    kills: killed,
    lost: [...acknowledged].filter((n) => there(n).some((set) => set === undefined)).map(String),
    half: Array.from({ length: sent }, (_, n) => n + 1)
      .filter((n) => there(n)[0] !== there(n)[1])
      .map(String),
    untold: [...found.keys()].filter((id) => !told.includes(id)),
    twice: told.filter((id, at) => told.indexOf(id) !== at),
    untrue: told.filter((id) => !found.has(id)),
  }
}

/** The change set that each row was made by: the same of both. */
async function whatIsThere({ url }: ServerProcess, sent: number): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const ids = Array.from({ length: sent }, (_, n) =>
    ['a', 'b'].map((half) => `department:crash-${n + 1}-${half}`),
  ).flat()
  for (let from = 0; from < ids.length; from += 100) {
    const { nodes } = (await asked(
      url,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Department { history(first: 1) { nodes { changeSet { id state changes(first: 0) { totalCount } } } } } } }',
      { ids: ids.slice(from, from + 100) },
    )) as {
      nodes: ({
        id: string
        history: { nodes: { changeSet: { id: string; state: string; changes: { totalCount: number } } }[] }
      } | null)[]
    }
    for (const node of nodes) {
      const [set] = node?.history.nodes ?? []
      if (set && set.changeSet.state === 'APPLIED' && set.changeSet.changes.totalCount === 2)
        found.set(node!.id, set.changeSet.id)
      else if (node) found.set(node.id, `${node.id} without its history`)
    }
  }
  return found
}
