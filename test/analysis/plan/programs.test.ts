import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocationProgram, reduceOptions, type AllocationOption } from '../../../src/analysis/algorithms/allocation.js'
import {
  coverProgram,
  reduceCandidates,
  type CoverCandidate,
  type CoverLimits,
} from '../../../src/analysis/algorithms/cover.js'
import { solve } from '../../../src/analysis/plan/solver.js'
import { bestAppointments, bestTeam } from '../../oracle/plan.js'

const SEED = 20261122
const names = ['met', 'rank']
const some = (prefix: string, max: number, most = max) =>
  fc.uniqueArray(
    fc.integer({ min: 0, max: max - 1 }).map((n) => `${prefix}${n}`),
    { maxLength: most },
  )
const preference = fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 2 }))

const candidates = fc
  .array(fc.record({ covers: some('f', 5, 3), organisations: some('o', 3, 1), rivals: some('r', 2, 1), preference }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((drawn) => drawn.map((one, n): CoverCandidate => ({ id: `e${n}`, ...one })))
const limits = fc.record({
  maxSize: fc.integer({ min: 1, max: 5 }),
  maxFromOne: fc.constantFrom(null, 1, 2),
  included: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 3 }),
})

const chosen = (items: readonly { id: string }[], values: readonly number[] | undefined) =>
  items
    .filter((_, index) => values?.[index])
    .map(({ id }) => id)
    .sort()

describe('the team that covers most with the fewest', () => {
  it('is what looking at every team finds, also after those who are not needed are left out; and so is the second best', async () => {
    const seen = { partial: 0, second: 0, included: 0, reduced: 0 }
    const runs = fc.sample(fc.tuple(candidates, limits), { seed: SEED, numRuns: 400 })
    for (const [all, { maxSize, maxFromOne, included }] of runs) {
      const include = included === null ? [] : [all[included % all.length]!.id]
      const fields = ['f0', 'f1', 'f2', 'f3', 'f4']
      const bounds: CoverLimits = { maxSize, maxFromOne, include }
      const few = reduceCandidates(all, include)
      const best = await solve(coverProgram(fields, few, bounds, names))
      const expected = bestTeam(fields, all, bounds, names.length)
      expect(best && chosen(few, best.values)).toEqual(expected ?? null)
      if (!best) continue
      expect(best.proven).toBe(true)
      const team = chosen(few, best.values)
      if (team.length > include.length) {
        const cut = { ...bounds, without: team.filter((id) => !include.includes(id)) }
        const second = await solve(coverProgram(fields, few, cut, names))
        const found = bestTeam(fields, all, cut, names.length)
        expect(second && chosen(few, second.values)).toEqual(found ?? null)
        if (second) seen.second++
      }
      if (
        new Set(team.flatMap((id) => all.find((one) => one.id === id)!.covers)).size <
        new Set(all.flatMap(({ covers }) => covers)).size
      )
        seen.partial++
      if (include.length) seen.included++
      if (few.length < all.length) seen.reduced++
    }
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(40)
  })
})

describe('the appointments that close the most', () => {
  const drawn = fc.record({
    gaps: fc.array(fc.record({ weight: fc.integer({ min: 1, max: 5 }), needs: fc.constantFrom(1, 1, 1, 2, 3) }), {
      minLength: 1,
      maxLength: 6,
    }),
    options: fc.array(
      fc.record({
        expert: fc.integer({ min: 0, max: 4 }),
        chain: fc.integer({ min: 0, max: 2 }),
        leader: fc.boolean(),
        takesRoom: fc.constantFrom(true, true, true, false),
        helps: some('g', 6, 3),
        preference,
        costs: fc.constantFrom(0, 0, 0, 1, 2),
        due: fc.constantFrom(0, 3, 6, 9),
        ease: fc.integer({ min: 0, max: 2 }),
        follows: fc.constantFrom(null, null, 'MET' as const, 'NEAR' as const),
      }),
      { minLength: 1, maxLength: 11 },
    ),
    count: fc.integer({ min: 1, max: 5 }),
    room: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
  })
  it('are what looking at every choice finds, also after options that are not needed are left out', async () => {
    const seen = { closed: 0, left: 0, reduced: 0, many: 0, opened: 0, followed: 0 }
    for (const { gaps: weights, options: rows, count, room: places } of fc.sample(drawn, {
      seed: SEED,
      numRuns: 400,
    })) {
      const gaps = weights.map((gap, n) => ({ id: `g${n}`, ...gap }))
      // As of real ones: one expert is preferred alike wherever he goes.
      const likings = new Map<number, readonly number[]>()
      const options = rows.map(({ expert, chain, helps, due, ease, follows, ...rest }, n): AllocationOption => {
        if (!likings.has(expert)) likings.set(expert, rest.preference)
        return {
          id: `o${n}`,
          ...rest,
          preference: likings.get(expert)!,
          expert: `e${expert}`,
          chain: `c${chain}`,
          helps: helps.filter((id) => gaps.some((gap) => gap.id === id)),
          due: rest.leader && due ? { weight: due, eased: Math.max(1, due - ease) } : null,
          follows: rest.leader ? null : follows,
        }
      })
      const limits = { count, room: new Map(places.map((free, n) => [`e${n}`, free])) }
      const few = reduceOptions(options, limits)
      const expected = bestAppointments(gaps, options, limits, names.length)
      const found = (await solve(allocationProgram(gaps, few, limits, names)))!
      expect(found.stages[0]!.value).toBe(expected.weight)
      expect(chosen(few, found.values)).toEqual(expected.ids)
      expect(found.proven).toBe(true)
      if (expected.weight > 0) seen.closed++
      if (expected.weight < gaps.reduce((sum, { weight }) => sum + weight, 0)) seen.left++
      if (few.length < options.length) seen.reduced++
      if (expected.ids.length > 1) seen.many++
      const best = options.filter(({ id }) => expected.ids.includes(id))
      if (best.some(({ costs, due }) => costs || due)) seen.opened++
      if (best.some(({ helps, follows }) => helps.length === 0 && follows)) seen.followed++
    }
    for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(what === 'followed' ? 3 : 40)
  })
})

describe('the solver', () => {
  it('says so when it runs out of time, and gives a choice that keeps the constraints', async () => {
    const many = Array.from({ length: 400 }, (_, n): CoverCandidate => ({
      id: `e${String(n).padStart(3, '0')}`,
      preference: [0, 0],
      covers: Array.from({ length: 40 }, (_unused, f) => `f${(n * 7919 + f * 104_729 + n * f * 31) % 120}`),
      organisations: [],
      rivals: [],
    }))
    const found = await solve(
      coverProgram(
        Array.from({ length: 120 }, (_, n) => `f${n}`),
        many,
        { maxSize: 50, include: [] },
        names,
      ),
      { timeMs: 60 },
    )
    expect(found).not.toBeNull()
    expect(found!.proven).toBe(false)
    expect(found!.stages.at(-1)!.proven).toBe(false)
  })
  it('finds the answer at once where hundreds are alike', async () => {
    const many = Array.from({ length: 20_000 }, (_, n): CoverCandidate => ({
      id: `e${String(n).padStart(5, '0')}`,
      preference: [1, n % 4],
      covers: [`f${n % 12}`, `f${(n * 5) % 12}`],
      organisations: [],
      rivals: [],
    }))
    const few = reduceCandidates(many, [])
    expect(few.length).toBeLessThan(60)
    const found = await solve(
      coverProgram(
        Array.from({ length: 12 }, (_, n) => `f${n}`),
        few,
        { maxSize: 20, include: [] },
        names,
      ),
    )
    expect(found!.proven).toBe(true)
    expect(found!.stages[0]!.value).toBe(12)
  })
})
