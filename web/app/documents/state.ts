import { useRef, useState } from 'react'
import { QuestionError } from '../api/execute.js'
import { client } from '../api/question.js'
import { heard } from '../frame/live/heard.js'
import { send } from '../import/door.js'

/** What came of a document that was sent. */
export interface Read {
  file: string
  policy: string
  redacted: number
  state: 'NEW' | 'SAME' | 'EDITION'
  checks: readonly { code: string; clause: string | null; line: number; message: string }[]
  differences: readonly { kind: 'CHANGED' | 'CAME' | 'WENT'; table: string; label: string }[]
  created: number
  updated: number
  unchanged: number
  problems: readonly { column?: string; message: string; expected: string }[]
  changeSet: { id: string; title: string } | null
}

/** Documents on their way into drafts. */
export function useReading() {
  const [files, setFiles] = useState<readonly File[]>([])
  const [read, setRead] = useState<readonly Read[]>([])
  const [sent, setSent] = useState<number>()
  const [error, setError] = useState<QuestionError>()
  const stopping = useRef<AbortController>(undefined)
  const take = async (given: readonly File[]): Promise<readonly Read[]> => {
    stopping.current?.abort()
    setFiles(given)
    setError(undefined)
    setRead([])
    if (given.length === 0) return []
    const own = (stopping.current = new AbortController())
    setSent(0)
    try {
      const answer = await send('ingest', given, { query: {}, signal: own.signal, sent: setSent })
      const { documents } = JSON.parse(await answer.text()) as { documents: Read[] }
      for (const { changeSet } of documents) if (changeSet) heard.own(changeSet.id)
      void client.invalidateQueries()
      setRead(documents)
      return documents
    } catch (cause) {
      if (own.signal.aborted) return []
      if (!(cause instanceof QuestionError)) throw cause
      setError(cause)
      return []
    } finally {
      if (stopping.current === own) setSent(undefined)
    }
  }
  return { files, read, sent, error, take, stop: () => stopping.current?.abort() }
}

export type Reading = ReturnType<typeof useReading>
