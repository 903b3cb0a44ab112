import { Entities } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { forms } from '../../generated/forms.js'
import { TypedDocumentString } from '../../generated/graphql.js'
import { useHeldValue, type RecordRow } from '../../records/columns.js'
import { heldIn, isShown, recordQuestion } from '../../records/question.js'
import { useWords } from '../../words/index.js'
import type { Form } from '../../write/form.js'

/** The form of an entity. */
const formOf = (id: string): Form | undefined =>
  Object.values(forms).find(({ prefix, list }) => prefix && list !== undefined && id.startsWith(prefix))

/** What is recorded of an entity of a type that has no panel of its own: every column of its table. */
export function Record({ id }: { id: string }) {
  const form = formOf(id)
  return form ? <Columns id={id} form={form} /> : null
}

function Columns({ id, form }: { id: string; form: Form }) {
  const say = useWords()
  const { locale } = useScope()
  const valueOf = useHeldValue()
  return (
    <Panel
      question={new TypedDocumentString<{ node: RecordRow | null }, { id: string }>(recordQuestion(form))}
      variables={{ id }}
      title={say('profile.record')}
      empty={say('fact.none')}
      sheet={({ node }) =>
        sheetOf({
          rows: node
            ? form.columns
                .filter(isShown)
                .map((column) => ({ column, value: valueOf(column, node), held: heldIn(node, column) }))
                .filter(({ value }) => value !== null && value !== undefined && value !== '')
            : [],
          key: ({ column }) => column.name,
          columns: [
            {
              key: 'fact',
              title: say('fact'),
              value: ({ column }) => (locale === 'ZH' ? column.zh : column.en),
              width: 150,
            },
            {
              key: 'value',
              title: say('evidence.value'),
              value: ({ value }) => value,
              show: ({ held, value }) =>
                held.kind === 'entities' ? <Entities entities={held.entities} total={held.total} /> : value,
              width: 260,
            },
          ],
        })
      }
    />
  )
}
