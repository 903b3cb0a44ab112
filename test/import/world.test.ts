import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { rowTypes } from '../../src/generated/cypher.js'
import type { HeaderType } from '../../src/query/query.js'
import { tables } from '../../src/generated/tables.js'
import { enums } from '../../src/enums.js'
import { entityTypes } from '../../src/model.js'
import type { Store } from '../../src/store/store.js'
import { importWorld, worldFolder } from '../support/dataset.js'
import { engines, forEachEngine } from '../support/engines.js'
import { counts, wholeGraph } from './graph.js'

/** Rows of the world: the lines of its files but for the headers. */
const worldRows = readdirSync(worldFolder)
  .filter((file) => file.endsWith('.csv'))
  .reduce((sum, file) => sum + readFileSync(join(worldFolder, file), 'utf8').trim().split('\n').length - 1, 0)

forEachEngine((engine) => {
  let store: Store
  beforeEach(async () => {
    store = await engine.open()
  })
  afterEach(() => store.close())

  it('loads the world with exact counts', async () => {
    const report = await importWorld(store)
    expect(report).toMatchObject({
      rows: worldRows,
      created: worldRows,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      undone: false,
      removed: 0,
      problems: [],
    })
    expect(report.tables.find(({ table }) => table === 'experts')).toEqual({
      table: 'experts',
      file: 'experts.csv',
      rows: 13,
      created: 13,
      updated: 0,
      unchanged: 0,
      removed: 0,
      rejected: 0,
    })
    expect(await counts(store)).toMatchInlineSnapshot(`
      {
        "ADDRESSES": 1,
        "AFFILIATED_WITH": 6,
        "APPOINTED_TO": 13,
        "APPRAISAL_OF": 4,
        "APPRAISED_BY": 3,
        "ASSIGNED_TO": 4,
        "ATTENDED_BY": 2,
        "AWARDED_TO": 5,
        "Achievement": 2,
        "ActionItem": 5,
        "Activity": 2,
        "Agency": 2,
        "Alliance": 2,
        "Appraisal": 4,
        "BASED_ON": 1,
        "BID_BY": 3,
        "BID_FOR": 3,
        "BROADER": 3,
        "BROKEN_DOWN_TO": 1,
        "BROKERED": 2,
        "BROUGHT": 4,
        "BY_POLICY": 4,
        "Bid": 3,
        "CALLED_BY": 2,
        "CALLS_FOR": 2,
        "CALL_BECAME": 1,
        "CALL_FOR_CHAIN": 3,
        "CALL_NEEDS": 3,
        "CARRIES_OUT": 2,
        "COMPARES": 2,
        "CONCERNS": 10,
        "CONTACT_BY": 4,
        "CONTACT_OF": 4,
        "CONVENED_BY": 2,
        "COOPERATES_WITH": 2,
        "CORE_OF": 3,
        "CREDIT_ABOUT": 1,
        "CREDIT_OF": 2,
        "Chain": 5,
        "ChainVersion": 4,
        "Clause": 8,
        "ContactAssignment": 4,
        "CreditRecord": 2,
        "DISPATCHED_TO": 4,
        "DeclaredGapRecord": 2,
        "Demand": 3,
        "DemandStage": 7,
        "Department": 3,
        "Discipline": 3,
        "DocumentIssue": 2,
        "ENGAGED_BY": 2,
        "EligibilityCondition": 8,
        "EligibilityRule": 2,
        "Enterprise": 3,
        "Entity": 216,
        "Expert": 13,
        "FOR_CHAIN": 7,
        "FOR_REGION": 1,
        "FROM_DEMAND": 2,
        "FUNDS": 6,
        "Field": 6,
        "Funding": 6,
        "GUIDES_CHAIN": 2,
        "GUIDES_FIELD": 2,
        "GuideItem": 2,
        "HAS_BROKER": 2,
        "HAS_CELL": 9,
        "HAS_CONDITION": 8,
        "HAS_MEMBER": 4,
        "HAS_SEGMENT": 3,
        "HAS_STEP": 3,
        "HELD_BY": 1,
        "HOSTED_BY": 5,
        "IN_CLAUSE": 8,
        "IN_POOL_BY": 5,
        "IN_REGION": 103,
        "ISSUED_TO": 3,
        "ISSUE_OF": 2,
        "Indicator": 3,
        "Institution": 2,
        "KEPT_BY": 6,
        "KeyList": 3,
        "LEADS": 1,
        "LED_BY": 1,
        "LEVEL_OF": 5,
        "LISTS": 5,
        "LOCATED_IN": 2,
        "MAKES": 1,
        "MATURITY_OF": 4,
        "MEMBER_OF": 2,
        "MaturityStep": 4,
        "Measure": 3,
        "Meeting": 2,
        "MutualRecognition": 1,
        "NATIVE_OF": 2,
        "NEEDS": 8,
        "OF_INDICATOR": 9,
        "OF_POLICY": 25,
        "ON_CHAIN": 4,
        "ORGANISED_BY": 2,
        "Observation": 4,
        "OpenCall": 3,
        "PARTICIPATES_IN": 4,
        "PARTNERS_WITH": 5,
        "PART_OF": 8,
        "POST_CHAIN": 4,
        "POST_FIELD": 4,
        "POST_OF": 5,
        "PRODUCED": 2,
        "PROMISED_BY": 2,
        "PROMISED_TO": 3,
        "PeerGroup": 1,
        "Platform": 7,
        "PlatformLevel": 5,
        "PlatformReview": 4,
        "Policy": 2,
        "PoolEntry": 5,
        "Product": 1,
        "Programme": 1,
        "Project": 3,
        "ProjectStep": 3,
        "RAISED_AT": 5,
        "RAISED_BY": 3,
        "RECOGNISED_BETWEEN": 2,
        "RECOGNITION_OF": 4,
        "RECORDED_BY": 1,
        "REFERRED_BY": 2,
        "RELIES_ON": 2,
        "REPLACES": 1,
        "RESERVE_OF": 3,
        "RESPONSIBLE": 2,
        "RESTS_ON": 1,
        "REVIEW_OF": 4,
        "Recognition": 4,
        "Region": 4,
        "Register": 2,
        "RequirementTemplate": 2,
        "RequirementTemplateCell": 9,
        "ReserveEntry": 3,
        "Resource": 5,
        "SERVED_BY": 1,
        "SERVES": 5,
        "SETS": 5,
        "SPECIALISES_IN": 20,
        "STAGE_OF": 7,
        "SUCCEEDS": 1,
        "SUPPORTS": 1,
        "Segment": 3,
        "ServiceTicket": 4,
        "ShortagePost": 5,
        "TAKEN_BY": 3,
        "TAUGHT_AT": 3,
        "TICKET_OF_ENTERPRISE": 1,
        "TICKET_OF_EXPERT": 2,
        "TICKET_OF_PROJECT": 1,
        "TICKET_WITH": 3,
        "TRANSFERRED_TO": 1,
        "TalentPromise": 3,
        "Target": 5,
        "Team": 2,
        "Technology": 2,
        "UNDERTAKES": 4,
        "UNDER_PROGRAMME": 2,
        "UPGRADED_TO": 1,
        "VERSION_OF": 4,
        "Voucher": 3,
      }
    `)
  })

  it('changes nothing when it runs again', async () => {
    await importWorld(store)
    const before = await wholeGraph(store)
    expect(await importWorld(store)).toMatchObject({ rows: worldRows, created: 0, updated: 0, unchanged: worldRows })
    expect(await wholeGraph(store)).toEqual(before)
  })

  it('gives every node the properties its row type declares, and no other', async () => {
    await importWorld(store)
    const { nodes } = await wholeGraph(store)
    for (const { labels, properties } of nodes) {
      expect(labels).toHaveLength(2)
      const label = labels.find((name) => name !== 'Entity') as keyof typeof entityTypes
      const fields: Record<string, HeaderType> = rowTypes[label]
      for (const [name, type] of Object.entries(fields))
        expect(fits(properties[name], type), `${properties.id} ${name}: ${String(properties[name])}`).toBe(true)
      expect(
        Object.keys(properties)
          .filter((name) => !(name in fields))
          .sort(),
      ).toEqual(['rowHash', 'searchText', 'sortKey'])
      expect(properties.id.startsWith(`${entityTypes[label].prefix}:`)).toBe(true)
    }
  })

  it('keeps every to-one reference twice, as a property and as a relation that agree', async () => {
    await importWorld(store)
    const { nodes, relations } = await wholeGraph(store)
    const ends = new Set(
      relations.flatMap(({ type, from, to }) => [`${from} ${type} ${to}`, `${to} incoming ${type} ${from}`]),
    )
    let seen = 0
    for (const { labels, properties } of nodes) {
      const label = labels.find((name) => name !== 'Entity')!
      for (const [name, relation] of Object.entries(TO_ONE[label] ?? {})) {
        const expected =
          properties[name] === undefined ? [] : [`${properties.id} ${relation} ${properties[name] as string}`]
        const typed = [...ends].filter(
          (end) => end.startsWith(`${properties.id} ${relation} `) && (label !== 'Chain' || end.includes('region:')),
        )
        expect(typed).toEqual(expected)
        seen += expected.length
      }
    }
    expect(seen).toBeGreaterThan(100)
    const declared = Object.entries(rowTypes).flatMap(([label, fields]) =>
      label in entityTypes
        ? Object.keys(fields)
            .filter((name) => name.endsWith('Id'))
            .map((name) => `${label}.${name}`)
        : [],
    )
    expect(
      Object.entries(TO_ONE)
        .flatMap(([label, names]) => Object.keys(names).map((name) => `${label}.${name}`))
        .concat('EligibilityRule.issuerId')
        .sort(),
    ).toEqual(declared.sort())
  })

  it('writes the responsible units in the order of the row, and facts with both ends', async () => {
    await importWorld(store)
    const { relations } = await wholeGraph(store)
    expect(relations.filter(({ type }) => type === 'RESPONSIBLE').map(({ properties }) => properties)).toEqual([
      expect.objectContaining({ departmentId: 'department:industry', measureId: 'measure:1', order: 2 }),
      expect.objectContaining({ departmentId: 'department:science', measureId: 'measure:1', order: 1 }),
    ])
    expect(relations.find(({ properties }) => properties.id === 'appointment:yin')).toMatchObject({
      type: 'APPOINTED_TO',
      from: 'expert:yin',
      to: 'chain:battery',
      properties: {
        role: 'EXPERT',
        from: '2025-01-01',
        to: '2028-01-01',
        expertId: 'expert:yin',
        chainId: 'chain:battery',
        exceptions: ['condition:expert-age'],
        synthetic: true,
        sources: ['appointments.csv row 14'],
      },
    })
    expect(relations.filter(({ type, from }) => type === 'TRANSFERRED_TO' && from === 'achievement:process')).toEqual([
      expect.objectContaining({ to: 'enterprise:cell', properties: { on: '2024-02-01' } }),
    ])
    expect(relations.filter(({ type, from }) => type === 'NEEDS' && from === 'chain:digital')).toEqual([
      expect.objectContaining({ properties: expect.objectContaining({ id: 'need:chain:digital~field:digital' }) }),
    ])
  })

  it('composes names, makes bare clauses and binds indicators', async () => {
    await importWorld(store)
    const { nodes } = await wholeGraph(store)
    const node = (id: string) => nodes.find(({ properties }) => properties.id === id)?.properties
    expect(node('target:platforms')?.name).toBe('演示创新平台数量不低于6个')
    expect(node('target:rd')?.name).toBe('演示研发投入强度区间')
    expect(node('target:peers')?.name).toBe('演示研发投入强度达到平均数')
    expect(node('observation:rd-2025')?.name).toBe('演示研发投入强度 2025-12-31 1.6 %')
    expect(node('condition:expert-field')?.name).toBe('领域契合')
    expect(node('clause:plan#三')).toMatchObject({ name: '三', path: '三', policyId: 'policy:plan' })
    expect(node('clause:plan#二')).toMatchObject({ name: '演示任务' })
    expect(node('measure:2')).toMatchObject({
      clause: '三',
      clauseId: 'clause:plan#三',
      sources: ['policy:plan#三@L9:1-4'],
    })
    expect(node('target:platforms')).toMatchObject({ clauseId: 'clause:plan#一' })
    expect(node('indicator:high-tech')).toMatchObject({ counter: 'enterprises.highTech' })
    expect(node('cell:四跟/项目')).toMatchObject({
      name: '项目',
      nameEn: 'project',
      order: 4,
      minimum: 2,
      templateId: 'template:四跟',
    })
    expect(node('expert:jia')).toMatchObject({
      name: '演示·甲',
      searchText: expect.stringContaining('yanshijia'),
      sortKey: expect.stringContaining('演示·甲'),
    })
  })
})

it.skipIf(engines.length < 2)('leaves the same graph in both engines', async () => {
  const graphs = []
  for (const engine of engines) {
    await using store = await engine.open()
    await importWorld(store)
    graphs.push(await wholeGraph(store))
  }
  expect(graphs[1]).toEqual(graphs[0])
})

/** As declared; what is listed below by hand goes before. */
function declaredTies(): Record<string, Record<string, string>> {
  return Object.fromEntries(
    tables.flatMap((table) =>
      table.kind === 'entity'
        ? [
            [
              table.label,
              Object.fromEntries(
                table.columns.flatMap(({ property, relation, list }) =>
                  property?.endsWith('Id') && relation && !list
                    ? [[property, `${relation.incoming ? 'incoming ' : ''}${relation.type}`]]
                    : [],
                ),
              ),
            ],
          ]
        : [],
    ),
  )
}

/** The relation behind each to-one property, from its node's point of view. */
const TO_ONE: Record<string, Record<string, string>> = {
  ...declaredTies(),
  Region: { parentId: 'PART_OF' },
  Chain: { regionId: 'IN_REGION' },
  Segment: { chainId: 'incoming HAS_SEGMENT' },
  Field: { broaderId: 'BROADER' },
  Expert: { regionId: 'IN_REGION', nativeRegionId: 'NATIVE_OF' },
  Team: { leaderId: 'incoming LEADS', regionId: 'IN_REGION' },
  Enterprise: { regionId: 'IN_REGION' },
  Institution: { regionId: 'IN_REGION' },
  Platform: { regionId: 'IN_REGION', forRegionId: 'FOR_REGION' },
  Project: { regionId: 'IN_REGION' },
  Achievement: { projectId: 'incoming PRODUCED', transferredToId: 'TRANSFERRED_TO' },
  Product: { enterpriseId: 'incoming MAKES' },
  Demand: { raisedById: 'RAISED_BY', chainId: 'FOR_CHAIN' },
  Department: { regionId: 'IN_REGION' },
  Policy: { regionId: 'IN_REGION' },
  Clause: { policyId: 'OF_POLICY', parentId: 'PART_OF' },
  Measure: { policyId: 'OF_POLICY', clauseId: 'IN_CLAUSE', parentId: 'PART_OF' },
  Target: {
    policyId: 'incoming SETS',
    regionId: 'IN_REGION',
    indicatorId: 'OF_INDICATOR',
    clauseId: 'IN_CLAUSE',
    chainId: 'FOR_CHAIN',
    brokenDownFromId: 'incoming BROKEN_DOWN_TO',
  },
  Observation: { regionId: 'IN_REGION', indicatorId: 'OF_INDICATOR' },
  Register: { regionId: 'IN_REGION' },
  Programme: { policyId: 'OF_POLICY' },
  Alliance: { regionId: 'IN_REGION', leadId: 'LED_BY', policyId: 'OF_POLICY' },
  Activity: { regionId: 'IN_REGION', policyId: 'OF_POLICY' },
  MutualRecognition: { regionId: 'IN_REGION', policyId: 'OF_POLICY' },
  Agency: { regionId: 'IN_REGION', hostId: 'KEPT_BY', policyId: 'OF_POLICY' },
  Voucher: { enterpriseId: 'ISSUED_TO', providerId: 'SERVED_BY' },
  Discipline: { institutionId: 'TAUGHT_AT' },
  Resource: { hostId: 'KEPT_BY', regionId: 'IN_REGION', policyId: 'OF_POLICY' },
  Funding: { recipientId: 'FUNDS', programmeId: 'UNDER_PROGRAMME', regionId: 'IN_REGION' },
  Meeting: { regionId: 'IN_REGION', convenerId: 'CONVENED_BY', policyId: 'OF_POLICY' },
  ActionItem: { meetingId: 'RAISED_AT', departmentId: 'ASSIGNED_TO', measureId: 'CARRIES_OUT' },
  PeerGroup: { regionId: 'IN_REGION', policyId: 'OF_POLICY' },
  ProjectStep: { projectId: 'incoming HAS_STEP', byId: 'TAKEN_BY' },
  CreditRecord: {
    regionId: 'IN_REGION',
    subjectId: 'CREDIT_OF',
    aboutId: 'CREDIT_ABOUT',
    recordedById: 'RECORDED_BY',
  },
  EligibilityRule: { policyId: 'OF_POLICY', regionId: 'IN_REGION' },
  EligibilityCondition: { ruleId: 'incoming HAS_CONDITION' },
  RequirementTemplate: { policyId: 'OF_POLICY' },
  RequirementTemplateCell: { templateId: 'incoming HAS_CELL' },
  DeclaredGapRecord: { policyId: 'OF_POLICY', regionId: 'IN_REGION' },
}

function fits(value: unknown, type: HeaderType): boolean {
  switch (type.kind) {
    case 'optional':
      return value === undefined || value === null || fits(value, type.of)
    case 'list':
      return Array.isArray(value) && value.length > 0 && value.every((item) => fits(item, type.of))
    case 'name':
      return enums[type.name]!.values.some((known) => known.value === value)
    case 'scalar':
      return type.name === 'string'
        ? typeof value === 'string' && value !== ''
        : type.name === 'boolean'
          ? typeof value === 'boolean'
          : type.name === 'int'
            ? Number.isInteger(value)
            : typeof value === 'number'
    case 'map':
      return false
  }
}
