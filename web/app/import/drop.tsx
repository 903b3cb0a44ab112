import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState, type DragEvent } from 'react'
import { useWords } from '../words/index.js'
import type { Upload } from './state.js'

const ENDINGS = '.xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt'

/** Where files are dropped or chosen; once there are some, which they are. */
export function Drop({ upload: { files, check, busy } }: { upload: Upload }) {
  const say = useWords()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const given = [...event.dataTransfer.files]
    if (given.length) void check(given)
  }
  return (
    <section className="panel" aria-labelledby="import-files">
      <header>
        <h2 id="import-files">{say('import.files')}</h2>
        {files.length > 0 && (
          <span className="count">{say('import.chosen', { n: files.length, size: sizeOf(files) })}</span>
        )}
        <span className="grow" />
        {files.length > 0 && (
          <Button size="small" onClick={() => void check([])}>
            {say('import.others')}
          </Button>
        )}
      </header>
      <div className="body">
        <label
          className={`drop ${over ? 'over' : ''} ${files.length ? 'taken' : ''}`}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <input
            type="file"
            multiple
            accept={ENDINGS}
            aria-label={say('import.choose')}
            disabled={busy?.what === 'draft'}
            onChange={({ target }) => {
              const given = [...(target.files ?? [])]
              // The same file, mended, may be chosen again.
              target.value = ''
              if (given.length) void check(given)
            }}
          />
          <InboxOutlined aria-hidden />
          <span>
            {files.length > 0 ? (
              <b>{files.map(({ name }) => name).join('　')}</b>
            ) : (
              <>
                <b>{say('import.drop')}</b>
                <small>{say('import.formats')}</small>
              </>
            )}
          </span>
        </label>
      </div>
    </section>
  )
}

function sizeOf(files: readonly File[]): string {
  const kilobytes = files.reduce((sum, { size }) => sum + size, 0) / 1024
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} kB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
