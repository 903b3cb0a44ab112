import { Entity } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useParams, useScope } from '../../frame/scope.js'
import { Severity } from '../../frame/severity.js'
import { sheetOf } from '../../frame/sheet.js'
import { GapListDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import { useGapFilter } from '../filter.js'

const FIRST = 500

/** The gaps of the filters in the address, or of one chain. */
export function GapTable({ chain }: { chain?: string }) {
  const { day, locale } = useScope()
  const say = useWords()
  const [, set] = useParams()
  const { filter: asked } = useGapFilter()
  const filter = chain ? { chains: [chain] } : asked
  return (
    <Panel
      question={question}
      variables={{ filter, day, locale, first: FIRST, after: undefined }}
      height={chain ? 560 : 'page'}
      next={({ gaps: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined)}
      sheet={({ gaps }) =>
        sheetOf({
          rows: gaps.nodes,
          total: gaps.totalCount,
          key: ({ id }) => id,
          open: ({ id }) => set({ gap: id }),
          columns: [
            {
              key: 'severity',
              title: say('gap.severity'),
              value: ({ severity }) => severity,
              show: ({ severity }) => <Severity value={severity} />,
              width: 100,
              least: 100,
            },
            { key: 'rule', title: say('gap.rule'), value: ({ rule }) => `${rule.id} ${rule.title}`, width: 150 },
            {
              key: 'subject',
              title: say('gap.subject'),
              value: ({ subject }) => subject.name,
              show: ({ subject }) => <Entity entity={subject} />,
              width: 140,
            },
            {
              key: 'explanation',
              title: say('gap.explanation'),
              value: ({ explanation }) => explanation,
              show: ({ explanation, id }) => (
                <button type="button" className="link" onClick={() => set({ gap: id })}>
                  {explanation}
                </button>
              ),
              width: 300,
            },
            {
              key: 'assurance',
              title: say('gap.assurance'),
              value: ({ assurance }) => say(`assurance.${assurance}`),
              width: 70,
            },
            { key: 'region', title: say('scope.region'), value: ({ region: one }) => one?.name, width: 75 },
            {
              key: 'department',
              title: say('gap.department'),
              value: ({ department }) => department?.name,
              show: ({ department }) => <Entity entity={department} />,
              width: 100,
            },
          ],
        })
      }
      empty={say('gap.none')}
    />
  )
}
