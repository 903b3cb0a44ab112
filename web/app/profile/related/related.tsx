import { Entity, Synthetic, type EntityRow } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { TypedDocumentString } from '../../generated/graphql.js'
import { relatedQuestion, relationsOf } from '../../records/related.js'
import { useWords } from '../../words/index.js'

interface Page {
  totalCount: number
  nodes: readonly EntityRow[]
}

/** What other registers hold of an entity: recognitions, tickets, promises, awards; of many in one the first twenty. */
export function Related({ id }: { id: string }) {
  const say = useWords()
  const { locale } = useScope()
  const relations = relationsOf(id)
  if (relations.length === 0) return null
  return (
    <Panel
      question={new TypedDocumentString<Record<string, Page>, { id: string }>(relatedQuestion(relations))}
      variables={{ id }}
      title={say('profile.related')}
      empty={say('profile.related.none')}
      sheet={(answer) =>
        sheetOf({
          rows: relations.flatMap(({ alias, form, column }) =>
            (answer[alias]?.nodes ?? []).map((entity) => ({ alias, form, column, entity })),
          ),
          total: Object.values(answer).reduce((sum, { totalCount }) => sum + totalCount, 0),
          key: ({ alias, entity }) => `${alias} ${entity.id}`,
          columns: [
            {
              key: 'register',
              title: say('records.which'),
              value: ({ form }) => (locale === 'ZH' ? form.zh : form.en),
              width: 140,
            },
            {
              key: 'as',
              title: say('profile.as'),
              value: ({ column }) => (locale === 'ZH' ? column.zh : column.en),
              width: 140,
            },
            {
              key: 'entity',
              title: say('name.of'),
              value: ({ entity }) => entity.name,
              show: ({ entity }) => (
                <>
                  <Entity entity={entity} /> <Synthetic of={entity.synthetic} />
                </>
              ),
              width: 300,
            },
          ],
        })
      }
    />
  )
}
