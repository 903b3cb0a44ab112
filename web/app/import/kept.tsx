import { useQuery } from '@tanstack/react-query'
import { Alert, Button, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { QuestionError } from '../api/execute.js'
import { client, useQuestion } from '../api/question.js'
import { useRights } from '../frame/rights.js'
import { Trouble } from '../frame/trouble.js'
import { when } from '../frame/when.js'
import { ViewerDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { keep, kept } from './door.js'
import type { Upload } from './state.js'

const KEY = ['import/mappings']

/** How sheets were read before, by name: used again, kept, dropped. */
export function KeptMappings({ upload: { files, sheets, busy, check } }: { upload: Upload }) {
  const say = useWords()
  const heading = useId()
  const [chosen, setChosen] = useState<string>()
  const [name, setName] = useState('')
  const [error, setError] = useState<Error>()
  const may = useRights()
  const viewer = useQuestion(ViewerDocument, {}).data?.viewer.name
  const { data = [] } = useQuery({ queryKey: KEY, queryFn: ({ signal }) => kept(signal) })
  // Of others it is used, not changed.
  const own = data.some(({ name: one, by }) => one === chosen && (by === viewer || may('ADMINISTER')))
  const tell = async (asked: Promise<void>): Promise<void> => {
    setError(undefined)
    try {
      await asked
    } catch (cause) {
      if (!(cause instanceof QuestionError)) throw cause
      setError(cause)
    }
    await client.invalidateQueries({ queryKey: KEY })
  }
  return (
    <section className="panel kept" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{say('import.kept')}</h2>
      </header>
      <div className="body">
        <p className="place">{say('import.keptFor')}</p>
        {error && <Alert type="error" showIcon title={say('import.failed')} description={<Trouble error={error} />} />}
        <div className="line">
          <Select
            size="small"
            aria-label={say('import.chooseKept')}
            placeholder={say(data.length ? 'import.chooseKept' : 'import.noneKept')}
            value={chosen}
            allowClear
            onChange={setChosen}
            options={data.map((one) => ({ value: one.name, label: one.name, title: `${one.by} ${when(one.at)}` }))}
          />
          <Button
            size="small"
            disabled={!chosen || files.length === 0 || busy !== undefined}
            onClick={() => void check(files, chosen)}
          >
            {say('import.use')}
          </Button>
          {own && (
            <Button
              size="small"
              onClick={() => {
                void tell(keep(chosen!, null))
                setChosen(undefined)
              }}
            >
              {say('import.drop.mapping')}
            </Button>
          )}
        </div>
        {sheets && sheets.length > 0 && (
          <form
            className="line"
            onSubmit={(event) => {
              event.preventDefault()
              void tell(keep(name.trim(), { sheets: [...sheets] }))
              setChosen(name.trim())
              setName('')
            }}
          >
            <Input
              size="small"
              aria-label={say('import.keepAs')}
              placeholder={say('import.keepAs')}
              maxLength={100}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <Button size="small" htmlType="submit" disabled={name.trim() === ''}>
              {say('import.keep')}
            </Button>
          </form>
        )}
      </div>
    </section>
  )
}
