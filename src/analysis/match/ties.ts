import type { Bilingual } from '../io.js'
import type { DemandFacts } from './demandFacts.js'
import { unique, type Pooled } from './pool.js'

/** A kind of tie of an expert to the enterprise that raised a demand, or to its chain. */
export interface DemandTie {
  /** Above 0 and at most 1. */
  strength: number
  label: Bilingual
  /** The entities over which he is tied. */
  entities: string[]
}

interface Kind {
  strength: number
  label: Bilingual
  over(person: Pooled, facts: DemandFacts): Iterable<string>
}

const organisations = (person: Pooled, relation?: string): string[] => person.organisations.filter((one) => relation === undefined || one.relation === relation).map(({ id }) => id)
const idsIn = (items: readonly { id: string }[], set: { has(id: string): boolean }): string[] => items.map(({ id }) => id).filter((id) => set.has(id))

/** Each kind counts once, however many ties of it there are. */
const kinds: readonly Kind[] = [
  { strength: 1, label: { ZH: '任职于提出企业', EN: 'affiliated with the enterprise' }, over: (person, { enterprise }) => organisations(person, 'AFFILIATED_WITH').filter((id) => id === enterprise.id) },
  { strength: 1, label: { ZH: '被提出企业柔性引进', EN: 'engaged by the enterprise' }, over: (person, { enterprise }) => organisations(person, 'ENGAGED_BY').filter((id) => id === enterprise.id) },
  { strength: 0.8, label: { ZH: '在聘于该链', EN: 'appointed to the chain' }, over: (person, { chain }) => person.chains.map(({ id }) => id).filter((id) => id === chain?.id) },
  { strength: 0.8, label: { ZH: '参与该企业或该链的项目', EN: 'takes part in a project of the enterprise, for the chain or for the demand' }, over: (person, { projects }) => idsIn(person.projects, projects) },
  { strength: 0.7, label: { ZH: '属于服务该链的团队', EN: 'in a team that serves the chain' }, over: (person, { teams }) => idsIn(person.teams, teams) },
  { strength: 0.5, label: { ZH: '所在单位与提出企业共建合作', EN: 'of an organisation that partners with the enterprise' }, over: (person, { partners }) => organisations(person).filter((id) => partners.has(id)) },
  { strength: 0.5, label: { ZH: '与提出企业的专家合作', EN: 'cooperates with an expert of the enterprise' }, over: (person, { colleagues }) => idsIn(person.partners, colleagues) },
  { strength: 0.4, label: { ZH: '与该链在聘专家合作', EN: 'cooperates with an expert appointed to the chain' }, over: (person, { appointed }) => idsIn(person.partners, appointed) },
  { strength: 0.4, label: { ZH: '任职或受聘于同链其他企业', EN: 'affiliated with or engaged by another enterprise on the chain' }, over: (person, { rivals }) => organisations(person).filter((id) => rivals.has(id)) },
]

/** The kinds of ties an expert has, the strongest first. */
export const tiesOf = (person: Pooled, facts: DemandFacts): DemandTie[] =>
  kinds.map(({ strength, label, over }) => ({ strength, label, entities: unique(over(person, facts)) })).filter(({ entities }) => entities.length > 0)
