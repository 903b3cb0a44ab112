import { Radio } from 'antd'
import { useWords } from '../words/index.js'

export interface ConflictRow {
  key: string
  /** Of what, where there are several. */
  of?: string
  field: string
  now: string
  wanted: string
}

/** What stands now beside what is wanted, field by field; `taken` are the keys of those that stay as wanted. */
export function ConflictTable({
  rows,
  taken,
  onTake,
}: {
  rows: readonly ConflictRow[]
  taken: ReadonlySet<string>
  onTake(taken: ReadonlySet<string>): void
}) {
  const say = useWords()
  const several = rows.some(({ of }) => of !== undefined)
  return (
    <table className="plain">
      <thead>
        <tr>
          {several && <th scope="col">{say('write.of')}</th>}
          <th scope="col">{say('write.field')}</th>
          <th scope="col">{say('write.now')}</th>
          <th scope="col">{say('write.wanted')}</th>
          <th scope="col">{say('write.take')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, of, field, now, wanted }) => (
          <tr key={key}>
            {several && <td>{of}</td>}
            <td>{field}</td>
            <td>{now}</td>
            <td>{wanted}</td>
            <td>
              <Radio.Group
                size="small"
                aria-label={field}
                value={taken.has(key)}
                onChange={({ target }) =>
                  onTake(new Set(target.value ? [...taken, key] : [...taken].filter((one) => one !== key)))
                }
                options={[
                  { value: false, label: say('write.takeNow') },
                  { value: true, label: say('write.takeWanted') },
                ]}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
