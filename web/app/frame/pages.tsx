import { Button, Progress } from 'antd'
import { useRef, useState } from 'react'
import { execute } from '../api/execute.js'
import { nameOf } from '../api/question.js'
import type { TypedDocumentString } from '../generated/graphql.js'
import { useWords } from '../words/index.js'
import { Trouble } from './trouble.js'

export interface Pages<Result> {
  /** Pages after the first that were fetched. */
  more: readonly Result[]
  /** Whether there are more. */
  left: boolean
  busy: boolean
  /** Fetches one more page. */
  one(): Promise<void>
  /** What went wrong with the last that was wanted. */
  error: Error | undefined
  /** Fetches what is left and returns all pages; undefined where it is cancelled or fails. What was fetched stays. */
  all(): Promise<readonly Result[] | undefined>
  cancel(): void
}

/** The pages of a capped answer, fetched when they are wanted; another question forgets them. */
export function usePages<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  first: Result | undefined,
  next?: (answer: Result) => string | undefined,
): Pages<Result> {
  const key = `${nameOf(question)} ${JSON.stringify(variables)}`
  const [kept, setKept] = useState<{ key: string; pages: readonly Result[] }>({ key, pages: [] })
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()
  const stop = useRef<AbortController>(undefined)
  const more = kept.key === key ? kept.pages : []
  const last = more.at(-1) ?? first
  const fetchMore = async (most: number): Promise<readonly Result[] | undefined> => {
    if (first === undefined) return undefined
    stop.current = new AbortController()
    let pages = more
    setBusy(true)
    setError(undefined)
    try {
      for (let count = 0; count < most; count++) {
        const after = next?.(pages.at(-1) ?? first)
        if (after === undefined) break
        pages = [...pages, await execute(question, { ...variables, after }, stop.current.signal)]
        setKept({ key, pages })
      }
    } catch (failed) {
      if (!(failed instanceof DOMException && failed.name === 'AbortError')) setError(failed as Error)
      return undefined
    } finally {
      setBusy(false)
    }
    return [first, ...pages]
  }
  return {
    more,
    left: last !== undefined && next?.(last) !== undefined,
    busy,
    error,
    one: async () => void (await fetchMore(1)),
    all: () => fetchMore(Infinity),
    cancel: () => stop.current?.abort(),
  }
}

/** Says how far it is, fetches more, and stops where that takes too long. */
export function More<Result>({ pages, shown, total }: { pages: Pages<Result>; shown: number; total: number }) {
  const say = useWords()
  return (
    <div className="more">
      <Progress
        percent={Math.floor((100 * shown) / Math.max(1, total))}
        showInfo={false}
        size="small"
        aria-label={say('panel.capped', { n: shown, total })}
      />
      <span>{say('panel.capped', { n: shown, total })}</span>
      {pages.error && (
        <div role="alert">
          <Trouble error={pages.error} />
        </div>
      )}
      {pages.busy ? (
        <Button size="small" onClick={pages.cancel}>
          {say('cancel')}
        </Button>
      ) : (
        <Button size="small" onClick={() => void pages.one()}>
          {say('more')}
        </Button>
      )}
    </div>
  )
}
