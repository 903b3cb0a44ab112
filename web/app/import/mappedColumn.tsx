import { Select } from 'antd'
import { useWords } from '../words/index.js'
import { useChoices } from './columns.js'
import type { ColumnMapping, Preview, SheetMapping } from './door.js'
import type { Upload } from './state.js'

interface Props {
  column: Preview['columns'][number]
  table: string | null
  sheet: SheetMapping | undefined
  correct: Upload['correct']
  /** The server doesn't go on without an answer. */
  asked: boolean
}

/** Stands for "kept aside" among the choices. */
const ASIDE = ''

/** The head of a column: its place and header, what it was taken for, and how sure that is. */
export function MappedColumn({ column: { at, header, column: own }, table, sheet, correct, asked }: Props) {
  const say = useWords()
  const { columns } = useChoices()
  const mapped = sheet?.columns.find((one) => one.at === at)
  const choices = table === null ? [] : columns(table)
  const name = (value: string | null | undefined): string =>
    choices.find((one) => one.value === value)?.label ?? value ?? ''
  const sure = mapped ? Math.round(mapped.confidence * 100) : 100
  // What is not among the columns of the form is one all the same.
  const options = [
    { value: ASIDE, label: say('import.aside') },
    ...choices,
    ...(mapped?.column && !choices.some(({ value }) => value === mapped.column)
      ? [{ value: mapped.column, label: mapped.column }]
      : []),
  ]
  // What is doubtful is asked, not chosen.
  const taken = mapped?.column === undefined || mapped.asks ? null : (mapped.column ?? ASIDE)
  const mend = (how: (one: ColumnMapping) => ColumnMapping): void =>
    correct(sheet!.file, sheet!.row, (before) => ({
      ...before,
      columns: before.columns.map((one) => (one.at === at ? how(one) : one)),
    }))
  const take = (value: string): void =>
    mend((one) => ({ at, header: one.header, column: value === ASIDE ? null : value, confidence: 1 }))
  return (
    <th scope="col" className={mapped?.asks || mapped?.asksYears || asked ? 'asks' : ''} data-column={at}>
      <span className="header">
        <i>{at}</i> {header}
      </span>
      {mapped && sheet ? (
        <span className="taken">
          <Select
            size="small"
            variant={mapped.asks ? 'outlined' : 'filled'}
            status={mapped.asks ? 'warning' : ''}
            aria-label={say('import.columnOf', { at, header })}
            value={taken}
            placeholder={say(mapped.asks ? 'import.pleaseChoose' : 'import.anew')}
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            onChange={take}
          />
          {mapped.column && mapped.asks && (
            <small className="doubt">
              {say('import.isIt', { column: name(mapped.column), percent: sure })}{' '}
              <button type="button" className="link" onClick={() => take(mapped.column!)}>
                {say('import.itIs')}
              </button>
            </small>
          )}
          {mapped.years && (
            <small className={mapped.asksYears ? 'doubt' : ''}>
              {say(mapped.years === 'FIRST_DAY' ? 'import.years.FIRST_DAY' : 'import.years.LAST_DAY')}{' '}
              {mapped.asksYears && (
                <button
                  type="button"
                  className="link"
                  onClick={() => mend((one) => ({ ...one, asksYears: undefined }))}
                >
                  {say('import.readSo')}
                </button>
              )}
            </small>
          )}
          {mapped.column && !mapped.asks && sure < 100 && <small>{say('import.sure', { percent: sure })}</small>}
        </span>
      ) : (
        header !== '' && <span className="taken">{own ? name(own) : sheet ? say('import.serial') : ''}</span>
      )}
    </th>
  )
}
