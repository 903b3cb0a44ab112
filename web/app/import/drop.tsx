import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState, type DragEvent, type ReactNode } from 'react'
import { useWords } from '../words/index.js'

interface DropProps {
  files: readonly File[]
  /** No others are taken now. */
  locked: boolean
  /** Called with what was chosen; with nothing where others are to be. */
  take(files: readonly File[]): void
  endings: string
  words: Readonly<Record<'title' | 'choose' | 'drop' | 'formats', string>>
  /** What may be said of them beforehand. */
  more?: ReactNode
}

/** Where files are dropped or chosen; once there are some, which they are. */
export function Drop({ files, locked, take, endings, words, more }: DropProps) {
  const say = useWords()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    const given = [...event.dataTransfer.files]
    if (given.length) take(given)
  }
  return (
    <section className="panel" aria-labelledby="import-files">
      <header>
        <h2 id="import-files">{words.title}</h2>
        {files.length > 0 && (
          <span className="count">{say('import.chosen', { n: files.length, size: sizeOf(files) })}</span>
        )}
        <span className="grow" />
        {files.length > 0 && (
          <Button size="small" onClick={() => take([])}>
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
            accept={endings}
            aria-label={words.choose}
            disabled={locked}
            onChange={({ target }) => {
              const given = [...(target.files ?? [])]
              // The same file, mended, may be chosen again.
              target.value = ''
              if (given.length) take(given)
            }}
          />
          <InboxOutlined aria-hidden />
          <span>
            {files.length > 0 ? (
              <b>{files.map(({ name }) => name).join('　')}</b>
            ) : (
              <>
                <b>{words.drop}</b>
                <small>{words.formats}</small>
              </>
            )}
          </span>
        </label>
        {more}
      </div>
    </section>
  )
}

function sizeOf(files: readonly File[]): string {
  const kilobytes = files.reduce((sum, { size }) => sum + size, 0) / 1024
  return kilobytes < 1000 ? `${Math.max(1, Math.round(kilobytes))} kB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
