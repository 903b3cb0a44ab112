import { Entity, Synthetic } from '../../frame/entity.js'
import { Panel } from '../../frame/panel.js'
import { sheetOf } from '../../frame/sheet.js'
import { CountBehindDocument as question } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import type { Asked } from '../table.js'

/** Who or what stands behind a cell; of many the first two hundred, by id. */
export function Behind({ asked, row, column }: { asked: Asked; row: string; column: string | undefined }) {
  const say = useWords()
  return (
    <Panel
      question={question}
      variables={asked}
      height="page"
      sheet={({ crossTab: { cells } }) => {
        const cell = cells.find((one) => one.row === row && (one.column ?? '') === (column ?? ''))
        return sheetOf({
          rows: cell?.entities ?? [],
          ...(cell && { total: cell.count }),
          key: ({ id }) => id,
          columns: [
            {
              key: 'name',
              title: say('name.of'),
              value: ({ name }) => name,
              show: (entity) => (
                <>
                  <Entity entity={entity} /> <Synthetic of={entity.synthetic} />
                </>
              ),
              width: 300,
            },
          ],
        })
      }}
    />
  )
}
