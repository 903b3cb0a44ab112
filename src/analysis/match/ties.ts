import type { Bilingual } from '../io.js'
import type { DemandFacts } from './demandFacts.js'
import { unique, type Pooled } from './pool.js'
import { tieWords } from './words/match.js'

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

const organisations = (person: Pooled, relation?: string): string[] =>
  person.organisations.filter((one) => relation === undefined || one.relation === relation).map(({ id }) => id)
const idsIn = (items: readonly { id: string }[], set: { has(id: string): boolean }): string[] =>
  items.map(({ id }) => id).filter((id) => set.has(id))

/** Each kind counts once, however many ties of it there are. */
const kinds: readonly Kind[] = [
  {
    strength: 1,
    label: tieWords.affiliated,
    over: (person, { enterprise }) => organisations(person, 'AFFILIATED_WITH').filter((id) => id === enterprise.id),
  },
  {
    strength: 1,
    label: tieWords.engaged,
    over: (person, { enterprise }) => organisations(person, 'ENGAGED_BY').filter((id) => id === enterprise.id),
  },
  {
    strength: 0.8,
    label: tieWords.appointed,
    over: (person, { chain }) => person.chains.map(({ id }) => id).filter((id) => id === chain?.id),
  },
  { strength: 0.8, label: tieWords.project, over: (person, { projects }) => idsIn(person.projects, projects) },
  { strength: 0.7, label: tieWords.team, over: (person, { teams }) => idsIn(person.teams, teams) },
  {
    strength: 0.5,
    label: tieWords.partner,
    over: (person, { partners }) => organisations(person).filter((id) => partners.has(id)),
  },
  { strength: 0.5, label: tieWords.colleague, over: (person, { colleagues }) => idsIn(person.partners, colleagues) },
  { strength: 0.4, label: tieWords.peer, over: (person, { appointed }) => idsIn(person.partners, appointed) },
  {
    strength: 0.4,
    label: tieWords.rival,
    over: (person, { rivals }) => organisations(person).filter((id) => rivals.has(id)),
  },
]

/** The kinds of ties an expert has, the strongest first. */
export const tiesOf = (person: Pooled, facts: DemandFacts): DemandTie[] =>
  kinds
    .map(({ strength, label, over }) => ({ strength, label, entities: unique(over(person, facts)) }))
    .filter(({ entities }) => entities.length > 0)
