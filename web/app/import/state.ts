import { useRef, useState } from 'react'
import { QuestionError } from '../api/execute.js'
import { client } from '../api/question.js'
import { heard } from '../frame/live/heard.js'
import { save } from '../frame/save.js'
import { send, type SheetMapping, type Uploaded } from './door.js'

/** Rows of each sheet that are shown. */
export const SHOWN = 20

export interface Busy {
  what: 'check' | 'mark' | 'draft'
  /** The share of the bytes that are sent. */
  sent: number
}

/** Files on their way into a draft: how they are read, what is wrong, what became of them. */
export function useUpload() {
  const [files, setFiles] = useState<readonly File[]>([])
  const [answer, setAnswer] = useState<Uploaded>()
  const [sheets, setSheets] = useState<readonly SheetMapping[]>()
  const [changed, setChanged] = useState(false)
  const [busy, setBusy] = useState<Busy>()
  const [error, setError] = useState<QuestionError>()
  const [draft, setDraft] = useState<Uploaded['changeSet']>()
  const stopping = useRef<AbortController>(undefined)

  /** One thing at a time: what is under way is broken off by what is asked next. */
  const run = async <T>(what: Busy['what'], ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> => {
    stopping.current?.abort()
    const own = (stopping.current = new AbortController())
    setBusy({ what, sent: 0 })
    setError(undefined)
    try {
      return await ask(own.signal)
    } catch (cause) {
      if (own.signal.aborted) return undefined
      if (!(cause instanceof QuestionError)) throw cause
      setError(cause)
      return undefined
    } finally {
      if (stopping.current === own) setBusy(undefined)
    }
  }
  const sent = (what: Busy['what']) => (share: number) =>
    setBusy((now) => (now?.what === what ? { what, sent: share } : now))
  const asked = async (
    what: 'check' | 'draft',
    given: readonly File[],
    fields: Readonly<Record<string, string>>,
  ): Promise<Uploaded | undefined> => {
    const query = { ...(what === 'check' && { dryRun: 'true' }), preview: String(SHOWN) }
    const blob = await run(what, (signal) => send('import', given, { fields, query, signal, sent: sent(what) }))
    return blob && (JSON.parse(await blob.text()) as Uploaded)
  }
  const show = (found: Uploaded): void => {
    setAnswer(found)
    setSheets(found.mapping.sheets)
    setChanged(false)
  }
  const own = (): Readonly<Record<string, string>> => (sheets?.length ? { mapping: JSON.stringify({ sheets }) } : {})

  return {
    files,
    answer,
    sheets,
    changed,
    busy,
    error,
    draft,
    stop: () => stopping.current?.abort(),
    /** Looks at files, as a mapping that is kept says, or as the corrected one. */
    async check(given: readonly File[], mappingName?: string): Promise<void> {
      const fresh = given !== files
      if (fresh) {
        setFiles(given)
        setAnswer(undefined)
        setSheets(undefined)
        setDraft(undefined)
      }
      if (given.length === 0) return stopping.current?.abort()
      const found = await asked('check', given, mappingName ? { mappingName } : fresh ? {} : own())
      if (found) show(found)
    },
    /** Puts right how a sheet is read. */
    correct(file: string, row: number, mend: (sheet: SheetMapping) => SheetMapping): void {
      setSheets((now) => now?.map((sheet) => (sheet.file === file && sheet.row === row ? mend(sheet) : sheet)))
      setChanged(true)
    },
    /** Saves a copy of the sheets with the cells marked that are wrong. */
    async mark(name: string): Promise<void> {
      const query = { format: 'xlsx' }
      const copy = await run('mark', (signal) =>
        send('import', files, { fields: own(), query, signal, sent: sent('mark') }),
      )
      if (copy) save(copy, name)
    },
    async makeDraft(title: string): Promise<void> {
      const found = await asked('draft', files, { ...own(), ...(title.trim() && { title: title.trim() }) })
      if (!found) return
      show(found)
      if (!found.changeSet) return
      setDraft(found.changeSet)
      heard.own(found.changeSet.id)
      void client.invalidateQueries()
    },
  }
}

export type Upload = ReturnType<typeof useUpload>
