import { useRef, useState } from 'react'
import { QuestionError } from '../api/execute.js'
import { client } from '../api/question.js'
import { heard } from '../frame/live/heard.js'
import { send, type Said } from '../import/door.js'

/** What came of a document that was sent. */
export interface Read {
  file: string
  policy: string
  redacted: number
  state: 'NEW' | 'SAME' | 'EDITION'
  checks: readonly { code: string; clause: string | null; line: number; message: string; english: string }[]
  differences: readonly { kind: 'CHANGED' | 'CAME' | 'WENT'; table: string; label: string }[]
  created: number
  updated: number
  unchanged: number
  problems: readonly (Said & { code: string })[]
  changeSet: { id: string; title: string } | null
}

/** Documents on their way into drafts. */
export function useReading() {
  const [files, setFiles] = useState<readonly File[]>([])
  const [read, setRead] = useState<readonly Read[]>([])
  const [sent, setSent] = useState<number>()
  const [error, setError] = useState<QuestionError>()
  const stopping = useRef<AbortController>(undefined)
  const [region, setRegion] = useState<string>()
  /** One thing at a time: what is under way is broken off by what is sent next. */
  const sending = async (given: readonly File[], where: string | undefined): Promise<readonly Read[]> => {
    stopping.current?.abort()
    setError(undefined)
    if (given.length === 0) return []
    const own = (stopping.current = new AbortController())
    setSent(0)
    try {
      const fields: Record<string, string> = where === undefined ? {} : { region: where }
      const answer = await send('ingest', given, { fields, query: {}, signal: own.signal, sent: setSent })
      const { documents } = JSON.parse(await answer.text()) as { documents: Read[] }
      for (const { changeSet } of documents) if (changeSet) heard.own(changeSet.id)
      void client.invalidateQueries()
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
  return {
    files,
    read,
    sent,
    error,
    /** The region they are for, where they do not tell. */
    region,
    setRegion,
    stop: () => stopping.current?.abort(),
    async take(given: readonly File[]): Promise<readonly Read[]> {
      setFiles(given)
      setRead([])
      const found = await sending(given, region)
      setRead(found)
      return found
    },
    /** Reads one of them again, for the region that somebody says. */
    async again(file: string, where: string): Promise<void> {
      const found = await sending(
        files.filter(({ name }) => name === file),
        where,
      )
      setRead((before) => before.map((one) => (one.file === file ? (found[0] ?? one) : one)))
    },
  }
}

export type Reading = ReturnType<typeof useReading>
