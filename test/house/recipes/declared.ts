import type { Hands } from './copy.js'

/** A property of enterprises. */
export const property = ({ below }: Hands): void =>
  below(
    'schema/enterprise.graphql',
    'name: String! @column(',
    '  "Registered capital in 10,000 yuan (注册资本)"\n  registeredCapital: Float @column(zh: "注册资本", min: 0)\n',
  )

/** Where teams work, from either end. */
export const relation = ({ below }: Hands): void => {
  below(
    'schema/team.graphql',
    'name: String! @column(',
    '  "Institutions it works at (工作机构)"\n  worksAt: [Institution!]! @relation(type: "WORKS_AT") @column(zh: "工作机构")\n',
  )
  below(
    'schema/institution.graphql',
    'name: String! @column(',
    '  "Teams that work at it (驻地团队)"\n  teams: [Team!]! @relation(type: "WORKS_AT", incoming: true)\n',
  )
}

/** Products by a chain they stand for. */
export const filter = ({ insert }: Hands): void =>
  insert(
    'schema/product.graphql',
    'input ProductFilter {\n',
    '  "Only products on this chain (链条)"\n  chain: ID @where(through: ["ON_CHAIN"])\n',
  )

/** How old an expert is at the end of a year, by the resolvers of eligibility. */
export const computed = ({ insert, below }: Hands): void => {
  below(
    'schema/expert.graphql',
    'name: String! @personal(',
    '  "Age at the end of a year (年末年龄)"\n  ageAtEndOf(\n    "The year (年份)"\n    year: Int!\n  ): Int @property(stored: false, reads: ["birthYear"])\n',
  )
  insert(
    'src/resolvers/eligibility.ts',
    'export const eligibilityTypes = { EligibilityReport, ConditionResult',
    ', Expert: { ageAtEndOf: ({ birthYear }: { birthYear?: number | null }, { year }: { year: number }) => (birthYear == null ? null : year - birthYear) }',
  )
}

/** Laboratories of institutions, with the fields they are equipped for. */
export const noun = ({ add }: Hands): void => {
  add(
    'schema/laboratory.graphql',
    `"A laboratory of an institution (实验室)"
type Laboratory
  @noun(prefix: "laboratory", plural: "laboratories")
  @table(file: "laboratories", order: 55, doc: "Laboratories of institutions.") {
  name: String! @column(zh: "名称")
  "Floor area in square metres (面积)"
  area: Int @column(zh: "面积", min: 1)
  "Whose it is (所属机构)"
  institution: Institution! @link(type: "LABORATORY_OF") @column(zh: "所属机构")
  "Fields it is equipped for (技术领域)"
  fields: [Field!]! @relation(type: "EQUIPPED_FOR") @column(zh: "技术领域")
}

input LaboratoryFilter {
  "At least so many square metres (最小面积)"
  minArea: Int @where(property: "area", op: AT_LEAST)
}
`,
  )
  add(
    'test/operations/laboratory/everything.graphql',
    'query Everything {\n  laboratories {\n    totalCount\n    nodes {\n      id\n      name\n      area\n      institution {\n        id\n      }\n      fields {\n        nodes {\n          id\n        }\n      }\n    }\n  }\n}\n',
  )
}

/** Holds what was added against the real server. */
export const shown = `import { expect, it } from 'vitest'
import { openStore } from '../src/store/open.js'
import { importTables } from './support/dataset.js'
import { startTestServer } from './support/server.js'

it('imports, answers and filters what was added', async () => {
  const store = await openStore({ engine: 'embedded', queryTimeoutMs: 20_000 })
  await importTables(store, {
    regions: [{ id: 'region:1', name: '演示州' }],
    fields: [{ id: 'field:1', name: '演示领域' }],
    enterprises: [{ id: 'enterprise:1', name: '演示企业', region: 'region:1', registered_capital: '1200.5' }, { id: 'enterprise:2', name: '演示企业二', region: 'region:1' }],
    chains: [{ id: 'chain:1', name: '演示链', kind: 'INDUSTRY', region: 'region:1' }],
    experts: [{ id: 'expert:1', name: '演示甲', birth_year: '1970' }],
    institutions: [{ id: 'institution:1', name: '演示大学' }],
    teams: [{ id: 'team:1', name: '演示团队', works_at: 'institution:1' }],
    products: [{ id: 'product:1', name: '演示产品', enterprise: 'enterprise:1' }, { id: 'product:2', name: '演示产品二', enterprise: 'enterprise:2', chains: 'chain:1' }],
    laboratories: [{ id: 'laboratory:1', name: '演示实验室', area: '120', institution: 'institution:1', fields: 'field:1' }, { id: 'laboratory:2', name: '演示实验室二', institution: 'institution:1' }],
  })
  const server = await startTestServer(store)
  try {
    const { body } = await server.send(\`{
      enterprise(id: "enterprise:1") { registeredCapital }
      expert(id: "expert:1") { name ageAtEndOf(year: 2026) region { id } }
      team(id: "team:1") { worksAt { nodes { id teams { totalCount nodes { id } } } } }
      products(filter: { chain: "chain:1" }) { nodes { id } }
      laboratories(filter: { minArea: 100 }) { totalCount nodes { id area institution { name } fields { nodes { name } } } }
      laboratory(id: "laboratory:2") { name area }
      search(text: "演示实验室", types: [LABORATORY]) { totalCount }
    }\`)
    expect(body).toEqual({
      data: {
        enterprise: { registeredCapital: 1200.5 },
        expert: { name: '演示甲', ageAtEndOf: 56, region: null },
        team: { worksAt: { nodes: [{ id: 'institution:1', teams: { totalCount: 1, nodes: [{ id: 'team:1' }] } }] } },
        products: { nodes: [{ id: 'product:2' }] },
        laboratories: { totalCount: 1, nodes: [{ id: 'laboratory:1', area: 120, institution: { name: '演示大学' }, fields: { nodes: [{ name: '演示领域' }] } }] },
        laboratory: { name: '演示实验室二', area: null },
        search: { totalCount: 2 },
      },
    })
  } finally {
    await server.close()
  }
})
`
