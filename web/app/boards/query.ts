import type { OperationDefinitionNode, TypeNode } from 'graphql'
// Its parser and printer alone: the rest of the library is as large as a page.
import { Kind } from 'graphql/language/kinds.js'
import { parse } from 'graphql/language/parser.js'
import { print } from 'graphql/language/printer.js'
import { TypedDocumentString } from '../generated/graphql.js'
import type { Locale, Scope } from '../frame/scope.js'
import type { Card } from './board.js'

export type Answer = Readonly<Record<string, unknown>>
export type Question = TypedDocumentString<Answer, Readonly<Record<string, unknown>>>

/** The question of a card as the frame takes it. @throws GraphQLError where its text is no query */
export function questionOf(text: string): Question {
  const { definitions, ...document } = parse(text)
  const operation = definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
  if (operation?.operation !== 'query') throw new Error('expected a query')
  const named = operation.name ? operation : { ...operation, name: { kind: Kind.NAME, value: 'Question' } as const }
  const ordered = [named, ...definitions.filter(({ kind }) => kind !== Kind.OPERATION_DEFINITION)]
  return new TypedDocumentString(print({ ...document, definitions: ordered }))
}

/** What a question calls itself: its first comment, or the name of its operation. */
export function titleIn(text: string, locale: Locale): string {
  const said = /^\s*#\s*(.+)$/m.exec(text)?.[1]
  const name = /query\s+(\w+)/.exec(text)?.[1]
  // Shipped questions are titled in Chinese; in English their names are words.
  return (
    (locale === 'EN' && said && name && /\p{Script=Han}/u.test(said) ? inWords(name) : said) ??
    name ??
    inWords(rootOf(text) ?? 'GraphQL')
  )
}

/** The first field of a question that has no name. */
const rootOf = (text: string): string | undefined => /^[^{]*\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(text)?.[1]

/** GapSummary: gap summary. */
export const inWords = (name: string): string => {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a card asks with: its own variables; region, day and language of the page where the question has such. */
export function variablesOf(
  card: Card,
  question: Question,
  { region, day, locale }: Scope,
): Readonly<Record<string, unknown>> {
  const [operation] = parse(question.toString()).definitions as [OperationDefinitionNode]
  const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type))
  const declared = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, named(type)]),
  )
  const days = [...declared]
    .filter(([name, type]) => type === 'Date' && /^(asOf|day)$/.test(name))
    .map(([name]) => [name, day])
  const locales = [...declared].filter(([, type]) => type === 'Locale').map(([name]) => [name, locale])
  const given = {
    region: declared.has('region') ? region : undefined,
    ...Object.fromEntries(days),
    ...Object.fromEntries(locales),
  }
  return { ...card.variables, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}
