import { useQuestion } from '../../api/question.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { when } from '../../frame/when.js'
import { HistoryDocument as question, NamesOfDocument, type HistoryQuery } from '../../generated/graphql.js'
import { useTerms, useWords } from '../../words/index.js'

type Node = NonNullable<HistoryQuery['node']>
type Change = Extract<Node, { history: unknown }>['history']['nodes'][number]

/** What the codes of fields are codes of, by table. */
const ENUMERATIONS: Readonly<Record<string, string>> = {
  'chains.kind': 'ChainKind',
  'chains.status': 'ChainStatus',
  'experts.titleRank': 'ProfessionalTitleRank',
  'experts.talentTier': 'TalentTier',
  'experts.awardLevel': 'AdminLevel',
  'platforms.kind': 'PlatformKind',
  'platforms.level': 'AdminLevel',
  'platforms.status': 'PlatformStatus',
  'projects.status': 'ProjectStatus',
  'demands.status': 'MatchServiceStage',
}

/** What looks like the id of an entity. */
const ID = /^[a-z]+:[^\s]+$/
const FIRST = 50

/** What changed on an entity, the last first: when, by whom, which fields from what to what. */
export function History({ id }: { id: string }) {
  const { locale } = useScope()
  const say = useWords()
  const { term } = useTerms()
  const historyOf = ({ node }: HistoryQuery) => (node && 'history' in node ? node.history : undefined)
  const { data } = useQuestion(question, { id, locale, first: FIRST, after: undefined })
  const ids = data ? idsIn(historyOf(data)?.nodes ?? []) : []
  const named = useQuestion(NamesOfDocument, { ids }, ids.length > 0).data?.nodes ?? []
  const names = new Map(named.flatMap((one) => (one && 'name' in one ? [[one.id, one.name] as const] : [])))
  const text = (value: unknown, enumeration?: string): string =>
    value === null || value === undefined || value === ''
      ? '—'
      : typeof value === 'boolean'
        ? say(value ? 'yes' : 'no')
        : typeof value === 'object'
          ? JSON.stringify(value)
          : enumeration
            ? term(enumeration, String(value))
            : (names.get(String(value)) ?? String(value))
  const lines = ({ table, fields, operation }: Change): string[] =>
    fields.flatMap(({ field, label, before, after }) => {
      // Where it comes from stands on the page already.
      if (field === 'source') return []
      const said = (value: unknown) => text(value, ENUMERATIONS[`${table}.${field}`])
      return operation === 'UPDATE'
        ? [`${label}: ${said(before)} → ${said(after)}`]
        : [`${label}: ${said(after ?? before)}`]
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
              value: ({ changeSet: { by } }) => (by === 'local' ? say('history.local') : by),
              width: 72,
            },
            { key: 'version', title: say('history.version'), value: ({ version }) => version, width: 50 },
          ],
        })
      }
    />
  )
}

/** Ids of entities that fields had or have, at most as many as are named in one go. */
function idsIn(changes: readonly Change[]): string[] {
  const values = changes.flatMap(({ fields }) => fields.flatMap(({ before, after }) => [before, after]))
  const ids = values.flat().filter((value): value is string => typeof value === 'string' && ID.test(value))
  return [...new Set(ids)].slice(0, 1000)
}
