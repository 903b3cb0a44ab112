import fc from 'fast-check'
import { expect, it } from 'vitest'
import { differenceOf } from '../../../src/analysis/plan/difference.js'
import { checkProposal, readProposal } from '../../../src/analysis/plan/proposal.js'
import { NOWHERE, type Change } from '../../../src/analysis/gap/reach.js'
import { rules as catalogue } from '../../../src/generated/rules.js'
import { difference, unlike, type Difference } from '../../../src/analysis/plan/compared.js'
import { groupBy } from '../../../src/kernel/group.js'
import type { Finding } from '../../../src/analysis/gap/finding.js'
import { apply } from '../../../src/changes/write/index.js'
import { createContext } from '../../../src/context.js'
import type { WhatIfInput } from '../../../src/generated/types.js'
import type { Store } from '../../../src/store/store.js'
import { fullWorld, unionOf, type FullWorld } from '../../oracle/fullWorld.js'
import { templates } from '../../oracle/g07.js'
import { complete } from '../../oracle/registers.js'
import { importTables } from '../../support/dataset.js'
import { forEachEngine } from '../../support/engines.js'
import { often } from '../../support/thorough.js'
import { dice, union, type Tables } from '../counter/world.js'
import { regionalWorld } from '../gap/regionalWorld.js'
import { contextOf } from './planWorld.js'

const SEED = 20261126
const asOf = '2026-06-30'
const STORES = 4
const QUESTIONS = 15
/** Further questions of each store, in which rules have something to say that seldom do. */
const SELDOM = [
  [33, 34, 35],
  [26, 38, 43],
  [34, 48],
  [20, 41],
]
const CHECKS = [
  'G01',
  'G03 {"minSenior":1}',
  'G03',
  'G04',
  'G06 {"by":["PLATFORM"]}',
  'G07',
  'G08',
  'G09 {"level":"NATIONAL"}',
  'G10',
  'G11',
  'G12',
  'G13',
  'G14 {"age":50}',
  'G15 {"minShare":0.9}',
  'G15 {"tier":"TOP_NOTCH"}',
  'G16',
  'G19 {"tolerance":1}',
]

/** Worlds of every kind in one store, so that each rule finds something, and most of it lies far from a change. */
function worldsOf(n: number, many: number): Tables {
  const full = fc
    .sample(fullWorld('KEY'), { seed: SEED + n, numRuns: many + 1 })
    .map((drawn, m) => JSON.parse(JSON.stringify(drawn).replaceAll('KEY', `f${n}x${m}`)) as FullWorld)
  const all = union([
    unionOf(full) as unknown as Tables,
    ...Array.from({ length: many }, (_, m) => regionalWorld(`r${n}x${m}`, SEED + 10 * n + m)),
  ])
  const { pick } = dice(SEED + n)
  const stated = Array.from({ length: 24 }, (_, m) => ({
    id: `gapdecl:own${n}-${m}`,
    policy: pick(all.policies!).id!,
    clause: '一',
    region: pick(all.regions!).id!,
    title: `演示短板${m}`,
    check: CHECKS[m % CHECKS.length]!,
  }))
  // Of what is counted, far from reached, so that each thing that is added brings it nearer.
  const bound = all.metric_bindings!.map(({ metric }) => metric!)
  const own = ['chain.experts', 'chain.platforms', 'chain.projects'].map((counter, m) => ({
    metric: `indicator:own${n}-${m}`,
    counter,
  }))
  const dated = all.policies!.filter(({ date }) => date && date < '2025')
  const targets = Array.from({ length: 36 }, (_, m) => {
    const chain = m % 2 ? pick(all.chains!) : null
    return {
      id: `target:own${n}-${m}`,
      name: `演示目标${m}`,
      policy: pick(dated).id!,
      region: chain?.region ?? pick(all.regions!).id!,
      metric: chain ? pick(own).metric : pick(bound),
      comparator: 'GE',
      value: '9',
      unit: '',
      scope: pick(['CUMULATIVE', 'NEW']),
      deadline_year: '2026',
      chain: chain?.id ?? '',
    }
  })
  const talents = all.experts!.map((row) => ({
    ...row,
    talent_tier: row.talent_tier || pick(['ACADEMICIAN', 'TOP_NOTCH', '', '']),
  }))
  return {
    ...all,
    experts: talents,
    // Of early and late stages, so that something in between closes a hole.
    projects: all.projects!.map((row, m) => ({ ...row, stage: m % 2 ? 'INDUSTRIALISATION' : 'BASIC_RESEARCH' })),
    targets: [...all.targets!, ...targets],
    indicators: [...all.indicators!, ...own.map(({ metric }) => ({ id: metric, name: `演示${metric}`, unit: '' }))],
    metric_bindings: [...all.metric_bindings!, ...own],
    declared_gaps: [...(all.declared_gaps ?? []), ...stated],
    templates: templates.map((row) => ({ ...row, policy: '', clause: '' })),
  }
}

const FIELDS = [
  'id',
  'key',
  'rule',
  'severity',
  'assurance',
  'absence',
  'subjectId',
  'regionId',
  'chainId',
  'departmentId',
] as const
const plain = (gap: Finding) => Object.fromEntries(FIELDS.map((field) => [field, gap[field]]))
/** All of a difference but what is told of each gap, which what-if need not look at again where it stays. */
const plainly = ({ closed, opened, changed, remaining, ...figures }: Difference) => ({
  ...figures,
  closed: closed.map(plain),
  opened: opened.map(plain),
  changed: changed.map((pair) => ({ before: plain(pair.before), after: plain(pair.after) })),
  remaining: remaining.map(plain),
})

/** A change that touches nothing. */
const NOTHING: Change = {
  appointed: [],
  served: [],
  developed: [],
  tied: [],
  organisations: [],
  demands: [],
  projects: [],
  experts: [],
  skills: false,
  regionIds: [],
}

/** A few changes of one or two kinds. */
function changesOf(world: Tables, { pick, whole }: ReturnType<typeof dice>, mark: number): WhatIfInput {
  const id = (...tables: string[]) => pick(tables.flatMap((table) => world[table]!)).id!
  const ids = (many: number, ...tables: string[]) => [
    ...new Set(Array.from({ length: whole(many + 1) }, () => id(...tables))),
  ]
  const some = <T>(make: (n: number) => T): T[] => Array.from({ length: 1 + whole(2) }, (_, n) => make(n))
  const going = world.appointments!.filter(({ to }) => !to || to > asOf)
  const needy = world.chains!.filter(({ needs_fields }) => needs_fields)
  const chain = () => (whole(2) ? pick(needy).id! : id('chains'))
  // Of a chain with several: a project they share may tie them.
  const staffed = [...groupBy(going, (row) => row.chain).values()].filter((posts) => posts.length > 2)
  const colleagues = () => pick(staffed).map(({ expert }) => expert!)
  const role = () => pick(['LEADER', 'EXPERT'] as const)
  const from = () => pick(['2026-06-30', '2026-05-17', '2026-07-19'])
  const region = () => (whole(4) ? pick(world.targets!).region! : null)
  const organisations = ['enterprises', 'institutions']
  const addExperts = () =>
    some((n) => ({
      key: `k${n}`,
      name: `拟聘${mark}-${n}`,
      titleRank: pick(['SENIOR_FULL', 'SENIOR_ASSOCIATE', null] as const),
      talentTier: pick(['ACADEMICIAN', 'LEADING', 'TOP_NOTCH', null] as const),
      birthYear: pick([1955, 1980]),
      yearsExperience: 20,
      ledProvincialProject: true,
      awardLevel: pick(['NATIONAL', null] as const),
      region: region(),
      fields: whole(2) ? ids(2, 'fields') : [],
      organisations: ids(2, ...organisations),
    }))
  const team = (): WhatIfInput => ({
    addProjects: [
      {
        key: 'team',
        name: '拟立合作',
        status: 'ACTIVE',
        participants: [...new Set(colleagues())].slice(whole(2)).slice(0, 2),
      },
    ],
  })
  const kinds: (() => WhatIfInput)[] = [
    team,
    () => ({
      appoint: some(() => ({
        expert: id('experts'),
        chain: chain(),
        role: role(),
        from: `2026-06-${10 + whole(20)}`,
        to: pick([null, '2026-09-01', '2029-06-30']),
      })),
    }),
    () => ({ endAppointments: [...new Set(some(() => pick(going).id!))] }),
    () => {
      const experts = addExperts()
      return {
        addExperts: experts,
        appoint: experts
          .filter(() => whole(2))
          .map(({ key }) => ({ expert: key, chain: chain(), role: role(), from: from() })),
      }
    },
    () => ({
      addPlatforms: some((n) => ({
        key: `p${n}`,
        name: `拟建${n}`,
        kind: n % 2 ? 'ACCELERATOR' : 'LABORATORY',
        level: pick(['NATIONAL', 'PROVINCIAL', null] as const),
        status: pick(['EXISTING', 'EXISTING', 'PLANNED'] as const),
        region: region(),
        chains: [...new Set([chain(), ...ids(1, 'chains')])],
        fields: ids(9, 'fields'),
        hosts: ids(2, ...organisations),
      })),
    }),
    () => ({
      addProjects: some((n) => ({
        key: `j${n}`,
        name: `拟立${n}`,
        status: pick(['ACTIVE', 'PLANNED', 'COMPLETED'] as const),
        type: pick(['TECH_BREAKTHROUGH', 'MAJOR_SPECIAL', null] as const),
        stage: (['TECH_DEVELOPMENT', 'ENGINEERING', null] as const)[n % 3]!,
        end: pick([null, '2024-01-01']),
        region: region(),
        chains: ids(2, 'chains'),
        undertakenBy: ids(2, ...organisations),
        demands: ids(2, 'demands'),
        participants: ids(4, 'experts'),
      })),
    }),
  ]
  return whole(3) ? pick(kinds)() : { ...pick(kinds)(), ...pick(kinds)() }
}

/** What all rules find before and after, each looking at everything in a world of its own. */
async function everywhere(
  store: Store,
  changes: WhatIfInput,
  region: string | null,
): Promise<{ before: Finding[]; after: Finding[] }> {
  return store.transaction(
    async (reader) => {
      const analysis = () => createContext({ reader, today: asOf, requestId: 'test' }).analysis.gap
      const proposal = readProposal(changes, asOf)
      const ending = await checkProposal(proposal, reader)
      const earlier = analysis()
      const before = await earlier.list({ region }, asOf)
      await apply(reader, differenceOf(proposal, ending))
      return { before, after: await analysis().follow(earlier, null, proposal.world).list({ region }, asOf) }
    },
    { rollback: true, timeoutMs: 60_000 },
  )
}

forEachEngine((engine) => {
  const [stores, questions] = engine.name === 'embedded' ? [STORES, QUESTIONS] : [1, often(1, 3)]

  it(`finds after a change what all rules find that look at everything anew, in ${stores} stores`, async () => {
    const seen = new Map<string, number>()
    const note = (rules: readonly Finding[]) => rules.forEach(({ rule }) => seen.set(rule, (seen.get(rule) ?? 0) + 1))
    let asked = 0
    for (let n = 0; n < stores; n++) {
      const world = worldsOf(n, engine.name === 'embedded' ? 3 : 1)
      await using store = await engine.open()
      await importTables(store, { ...world, registers: complete(world.regions!) })
      // What a query is planned for in a world that is rolled back counts to the time that may take.
      if (engine.name === 'neo4j') await contextOf(store).analysis.gap.list({}, asOf)
      const seldom = engine.name === 'embedded' ? SELDOM[n]! : []
      for (const question of [...Array.from({ length: questions }, (_, m) => m), ...seldom]) {
        const drawn = dice(SEED + 1000 * n + question)
        const changes = changesOf(world, drawn, question)
        const region = drawn.whole(4) ? null : drawn.pick(world.regions!).id!
        const found = await contextOf(store)
          .analysis.plan.whatIf({ changes, region, asOf })
          .catch((error: unknown) =>
            (error as { code?: string }).code === 'BAD_USER_INPUT' ? null : Promise.reject(error),
          )
        // A draw may ask for an appointment that is there already.
        if (!found) continue
        const { before, after } = await everywhere(store, changes, region)
        const { asOf: _, explanation: __, ...told } = found
        expect(plainly(told), `store ${n}, question ${question}: ${JSON.stringify(changes)} in ${region}`).toEqual(
          plainly(difference([unlike(before, after)])),
        )
        note([...told.closed, ...told.opened, ...told.changed.map((pair) => pair.after)])
        asked++
      }
    }
    if (engine.name !== 'embedded') return
    expect(asked).toBeGreaterThan(0.9 * stores * questions)
    // Nothing proposed can touch what supports a chain, or who is responsible for a measure; networks seldom hang by
    // one expert, see below.
    const untouched = [...catalogue.values()].filter(({ reach }) => reach!(NOTHING, {}) === NOWHERE).map(({ id }) => id)
    expect(untouched).toEqual(expect.arrayContaining(['G17', 'G18', 'G27', 'G31']))
    for (const rule of catalogue.keys())
      if (rule !== 'G13' && !untouched.includes(rule)) expect(seen.get(rule) ?? 0, rule).toBeGreaterThan(0)
    expect(untouched.filter((rule) => seen.has(rule))).toEqual([])
  }, 900_000)

  it('sees whom a project ties: the experts of a chain the project is not for', async () => {
    await using store = await engine.open()
    const people = ['a', 'b', 'c'].map((key) => ({ id: `expert:${key}`, name: `演示${key}` }))
    await importTables(store, {
      registers: complete([{ id: 'region:r' }]),
      regions: [{ id: 'region:r', name: '演示' }],
      chains: [{ id: 'chain:c', name: '演示链', kind: 'INNOVATION', region: 'region:r' }],
      experts: people,
      institutions: [{ id: 'institution:i', name: '演示院校' }],
      affiliations: ['expert:a', 'expert:b'].map((expert) => ({ expert, organisation: 'institution:i', position: '' })),
      appointments: people.map(({ id }) => ({
        id: `appointment:${id.slice(7)}`,
        expert: id,
        chain: 'chain:c',
        role: 'EXPERT',
        from: '2025-01-01',
      })),
    })
    const changes: WhatIfInput = {
      addProjects: [{ key: 'j', name: '拟立', status: 'ACTIVE', participants: ['expert:b', 'expert:c'] }],
    }
    const { opened } = await contextOf(store).analysis.plan.whatIf({ changes, asOf, rules: ['G13'] })
    expect(opened.map(({ key }) => key)).toEqual(['gap:G13:expert:b:chain:c'])
  })
})
