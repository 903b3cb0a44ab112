import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { coverProgram, type CoverCandidate } from '../../../src/analysis/algorithms/cover.js'
import { endSolver, solve, Solver } from '../../../src/analysis/plan/solver.js'

// Time enough for a thread to start on a busy machine; none for one that says nothing anyway.
const task = (variables: number) => ({
  program: { variables, constraints: [], objectives: [], order: [] },
  timeMs: variables === 3 ? 0 : 60_000,
})
const hard = coverProgram(
  Array.from({ length: 120 }, (_, n) => `f${n}`),
  Array.from({ length: 400 }, (_, n): CoverCandidate => ({
    id: `e${n}`,
    preference: [0],
    covers: Array.from({ length: 40 }, (_unused, f) => `f${(n * 7919 + f * 104_729 + n * f * 31) % 120}`),
    organisations: [],
    rivals: [],
  })),
  { maxSize: 50, include: [] },
  ['rank'],
)

it('lets the event loop go on while it works', async () => {
  let turns = 0
  const turning = setInterval(() => turns++, 1)
  const found = await solve(hard, { timeMs: 300 })
  clearInterval(turning)
  expect(found!.proven).toBe(false)
  expect(turns).toBeGreaterThan(10)
})

it('ends what nobody waits for, and solves what is asked next', async () => {
  const gone = new AbortController()
  const left = solve(hard, { signal: gone.signal })
  const next = solve({ variables: 0, constraints: [], objectives: [], order: [] })
  const leaving = new Error('he has left')
  setTimeout(() => gone.abort(leaving), 50)
  await expect(left).rejects.toBe(leaving)
  await expect(solve(hard, { signal: gone.signal })).rejects.toBe(leaving)
  expect((await next)!.values).toEqual([])
})

it('solves again after it was ended', async () => {
  await endSolver()
  const [one, ended, other] = await Promise.all([
    solve({ ...hard, objectives: [], order: [], constraints: [], variables: 0 }),
    endSolver(),
    solve({
      variables: 2,
      constraints: [
        {
          terms: [
            [0, 1],
            [1, 1],
          ],
          max: 1,
        },
      ],
      objectives: [
        {
          name: 'most',
          sense: 'MAX',
          terms: [
            [0, 1],
            [1, 2],
          ],
        },
      ],
      order: [0, 1],
    }),
  ])
  expect([one!.values, ended, other!.values]).toEqual([[], undefined, [0, 1]])
})

it('says so when the thread breaks, is silent or throws, and starts afresh', async () => {
  const solver = new Solver(new URL('./brokenWorker.ts', import.meta.url), 1_000)
  for (const [variables, message, cause] of [
    [1, /failed/, /exited with code: 7/],
    [2, /failed/, /broken/],
    [3, /no answer in 1000 ms/, null],
  ] as const) {
    const error = await solver.solve(task(variables)).catch((thrown: unknown) => thrown as Error)
    expect(error).toMatchObject({ code: 'SOLVER_FAILED', message: expect.stringMatching(message) })
    if (cause) expect(((error as Error).cause as Error).message).toMatch(cause)
    expect((await solver.solve(task(9)))!.values).toEqual([9])
  }
  // One that ends while nobody waits is replaced as well.
  expect((await solver.solve(task(6)))!.values).toEqual([6])
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect((await solver.solve(task(9)))!.values).toEqual([9])
  await solver.end()
})

it('keeps no process alive, and is waited for by one that has nothing else to do', () => {
  const script = `import { solve } from '${new URL('../../../src/analysis/plan/solver.ts', import.meta.url).href}'
    solve({ variables: 1, constraints: [], objectives: [{ name: 'most', sense: 'MAX', terms: [[0, 1]] }], order: [0] }).then((found) => console.log(JSON.stringify(found.values)))`
  expect(
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      timeout: 60_000,
    }),
  ).toBe('[1]\n')
}, 90_000)
