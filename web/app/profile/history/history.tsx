import { useQuestion } from '../../api/question.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { when } from '../../frame/when.js'
import { HistoryDocument as question, type HistoryQuery } from '../../generated/graphql.js'
import { useDoer, useWords } from '../../words/index.js'
import { idsOf, useFieldName, useValues } from '../../write/value.js'

type Node = NonNullable<HistoryQuery['node']>
type Change = Extract<Node, { history: unknown }>['history']['nodes'][number]

const FIRST = 50

/** What changed on an entity, the last first: when, by whom, which fields from what to what. */
export function History({ id }: { id: string }) {
  const { locale } = useScope()
  const say = useWords()
  const nameOf = useFieldName()
  const doer = useDoer()
  const historyOf = ({ node }: HistoryQuery) => (node && 'history' in node ? node.history : undefined)
  const { data } = useQuestion(question, { id, locale, first: FIRST, after: undefined })
  const value = useValues(
    (data &&
      historyOf(data)?.nodes.flatMap(({ table, fields }) =>
        fields.flatMap((one) => idsOf(table, one.field, one.before, one.after)),
      )) ??
      [],
  )
  const lines = ({ table, fields, operation }: Change): string[] =>
    fields.flatMap((one) => {
      const { field, before, after } = one
      // Where it comes from stands on the page already.
      if (field === 'source') return []
      const said = (what: unknown) => value(table, field, what)
      const name = nameOf(table, one)
      return operation === 'UPDATE'
        ? [`${name}: ${said(before)} → ${said(after)}`]
        : [`${name}: ${said(after ?? before)}`]
    })
  return (
    <Panel
      question={question}
      variables={{ id, locale, first: FIRST, after: undefined }}
      next={(answer) => {
        const page = historyOf(answer)?.pageInfo
        return page?.hasNextPage ? (page.endCursor ?? undefined) : undefined
      }}
      empty={say('history.none')}
      height={260}
      sheet={(answer) =>
        sheetOf({
          rows: historyOf(answer)?.nodes ?? [],
          total: historyOf(answer)?.totalCount ?? 0,
          key: ({ version, changeSet }) => `${changeSet.id} ${version}`,
          columns: [
            {
              key: 'at',
              title: say('history.at'),
              value: ({ changeSet }) => when(changeSet.at),
              width: 105,
            },
            {
              key: 'operation',
              title: say('history.operation'),
              value: ({ operation }) => say(`history.${operation}`),
              width: 56,
            },
            {
              key: 'fields',
              title: say('history.fields'),
              value: (change) => lines(change).join('\n'),
              show: (change) => (
                <>
                  {lines(change).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </>
              ),
              width: 226,
            },
            { key: 'title', title: say('history.set'), value: ({ changeSet }) => changeSet.title, width: 120 },
            {
              key: 'by',
              title: say('history.by'),
              value: ({ changeSet: { by } }) => doer(by),
              width: 72,
            },
            { key: 'version', title: say('history.version'), value: ({ version }) => version, width: 50 },
          ],
        })
      }
    />
  )
}
