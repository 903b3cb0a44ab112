import { declaredStock, type DeclaredStockResult } from '../../generated/cypher.js'
import type { AnalysisIO, Bilingual } from '../io.js'
import type { Trees } from '../trees.js'

/** What the graph must hold of a region before the silence, or the complaint, of a rule means anything. */
interface Need {
  name: Bilingual
  has(rows: readonly DeclaredStockResult[], kinds: readonly string[]): boolean
}

type Countable = 'highTier' | 'teams' | 'platforms' | 'enterprises' | 'projects' | 'demands' | 'measures' | 'targets' | 'observations'

const some = (ZH: string, EN: string, ...columns: Countable[]): Need => ({ name: { ZH, EN }, has: (rows) => rows.some((row) => columns.some((column) => row[column] > 0)) })

const CHAINS: Need = { name: { ZH: '链条', EN: 'chain of the kinds looked at' }, has: (rows, kinds) => rows.some(({ chainKinds }) => chainKinds.some((kind) => kinds.includes(kind))) }
const APPOINTMENTS: Need = { name: { ZH: '聘任', EN: 'appointment' }, has: (rows, kinds) => rows.some(({ appointedKinds }) => appointedKinds.some((kind) => kinds.includes(kind))) }
/** Experts at home in the region, or appointed to one of its chains. */
const EXPERTS: Need = { name: { ZH: '专家', EN: 'expert' }, has: (rows, kinds) => APPOINTMENTS.has(rows, kinds) || rows.some(({ experts }) => experts > 0) }
const SUPPLY: Need = { name: { ZH: '专家、团队或平台', EN: 'expert, team or platform' }, has: (rows, kinds) => EXPERTS.has(rows, kinds) || rows.some(({ teams, platforms }) => teams + platforms > 0) }

/** By rule: a graph without experts proves no lack of experts. */
const NEEDS: Readonly<Record<string, readonly Need[]>> = {
  G01: [CHAINS, EXPERTS],
  G02: [CHAINS, APPOINTMENTS],
  G03: [CHAINS, EXPERTS],
  G04: [CHAINS, APPOINTMENTS],
  G05: [CHAINS, APPOINTMENTS],
  G06: [CHAINS, SUPPLY],
  G07: [CHAINS],
  G08: [some('需求', 'demand', 'demands')],
  G09: [CHAINS, some('平台', 'platform', 'platforms')],
  G10: [some('企业', 'enterprise', 'enterprises')],
  G11: [CHAINS, EXPERTS],
  G12: [some('目标', 'target', 'targets')],
  G13: [CHAINS, APPOINTMENTS],
  G14: [CHAINS, APPOINTMENTS],
  G15: [some('省级以上人才计划专家', 'expert of a provincial programme or higher', 'highTier')],
  G16: [some('项目', 'project', 'projects')],
  G17: [CHAINS],
  G18: [some('措施', 'measure', 'measures')],
  G19: [some('观测值', 'observation', 'observations')],
}

/** What the graph holds of some regions, each with all below it. */
export class Stock {
  readonly #rows: ReadonlyMap<string, readonly DeclaredStockResult[]>

  private constructor(rows: ReadonlyMap<string, readonly DeclaredStockResult[]>) {
    this.#rows = rows
  }

  /** One query for all regions. */
  static async read(io: AnalysisIO, trees: Trees, regions: readonly string[]): Promise<Stock> {
    const tree = await trees.regions()
    const rows = regions.length ? await io.reader.run(declaredStock, { ids: [...tree.downwards(regions)] }) : []
    return new Stock(new Map(regions.map((region) => [region, rows.filter(({ id }) => tree.upwards(id).includes(region))])))
  }

  /** What is missing for a rule to be evaluated in a region, or undefined where nothing is. */
  missing(rule: string, region: string, kinds: readonly string[]): Bilingual | undefined {
    const rows = this.#rows.get(region) ?? []
    return (NEEDS[rule] ?? []).find((need) => !need.has(rows, kinds))?.name
  }
}
