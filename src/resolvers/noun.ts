import type { Context } from '../context.js'
import { facts, nouns, type Answers } from '../generated/nouns.js'
import type { Locale } from '../generated/types.js'
import type { PageArgs } from '../kernel/page.js'
import type { NounName } from '../loaders/noun.js'
import { entity, fact } from './entity.js'
import { typeOfId } from '../model.js'
import { label, labels } from './label.js'

type Row = Record<string, unknown> & { id: string }
type Field = (row: Row, args: never, context: Context) => unknown
type Fields = Record<string, Field>

const fieldsOf = <T>(given: Readonly<Record<string, T>> | undefined, make: (value: T, name: string) => Field): Fields =>
  Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, make(value, name)]))
const named = (names: readonly string[] | undefined, make: (name: string) => Field): Fields =>
  Object.fromEntries((names ?? []).map((name) => [name, make(name)]))

/** The resolvers of a type whose fields read its row, the entities it refers to, and pages of what is related to it. */
function typeOf(name: string, { labels: terms, references, pages, flags, lists }: Answers): Fields {
  return {
    ...fieldsOf(terms, ([property, enumeration, several]) =>
      several
        ? (row, { locale }: { locale: Locale }) =>
            labels(enumeration, (row[property] as string[] | null | undefined) ?? [], locale)
        : (row, { locale }: { locale: Locale }) =>
            label(enumeration, row[property] as string | null | undefined, locale),
    ),
    ...fieldsOf(references, ([property, type, how]) => {
      if (how === 'all')
        return (row, _, { load }) =>
          Promise.all(((row[property] as string[] | null | undefined) ?? []).map((id) => load.entity.need(type, id)))
      return how === 'need'
        ? (row, _, { load }) => load.entity.need(type, row[property] as string)
        : (row, _, { load }) => load.entity.one(type, row[property] as string | null | undefined)
    }),
    ...named(
      pages,
      (field) =>
        (row, args: PageArgs, { load }) =>
          load.noun(name as NounName).pages(field)!(row.id, args),
    ),
    ...named(flags, (property) => (row) => row[property] ?? false),
    ...named(lists, (property) => (row) => row[property] ?? []),
  }
}

/** The resolvers of all nouns and facts, but for what is computed. */
export const nounTypes = {
  ...Object.fromEntries(
    Object.entries(nouns).map(([name, { answers }]) => [name, { ...entity, ...typeOf(name, answers) }]),
  ),
  ...Object.fromEntries(Object.entries(facts).map(([name, answers]) => [name, { ...fact, ...typeOf(name, answers) }])),
}

/** Each noun by its id, and the list of each. */
export const nounQueries: Fields = Object.fromEntries(
  Object.entries(nouns).flatMap(([name, { one, many }]): [string, Field][] => [
    [many, (_, args: PageArgs, { load }) => load.noun(name as NounName).list(args)],
    [
      one,
      async (_, { id }: { id: string }, { load, changeSets }) => {
        const found = await load.entity.maybe(name as NounName, id)
        if (found || typeOfId(id) !== name) return found
        // What was taken for another leads there.
        const into = await changeSets.mergedInto(id)
        return into === undefined ? null : load.entity.maybe(name as NounName, into)
      },
    ],
  ]),
)
