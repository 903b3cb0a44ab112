import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { client, useQuestion } from '../../api/question.js'
import { ChangeListDocument, ViewerDocument } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import { useParams } from '../scope.js'
import { heard, useHeard } from './heard.js'
import { Stream } from './stream.js'

/** How often the list of change sets is asked for while it is looked at. */
const LIST_MS = 10_000
const listAnew = (): Promise<void> => client.invalidateQueries({ queryKey: [ChangeListDocument.toString()] })

/** What others changed since the page was opened; the list of change sets shows it by itself. */
export function Live() {
  const say = useWords()
  const { data } = useQuestion(ViewerDocument, {})
  const name = data?.viewer.name
  const count = useHeard()
  useEffect(() => {
    if (!data) return
    return whileLookedAt(
      new Stream(data.changeCursor, {
        heard: (set) => heard.add(set),
        ended: (code) => {
          if (code === 'UNAUTHENTICATED') void client.invalidateQueries({ queryKey: [ViewerDocument.toString()] })
        },
      }),
    )
    // Where it began is told once; it knows itself how far it is.
  }, [name])
  const listed = useListed()
  useEffect(() => {
    if (!listed || count === 0) return
    heard.clear()
    void listAnew()
  }, [listed, count])
  useEffect(() => {
    if (!listed) return
    // Drafts change no graph, so that nobody tells of them.
    const timer = setInterval(() => document.visibilityState === 'visible' && void listAnew(), LIST_MS)
    return () => clearInterval(timer)
  }, [listed])
  return (
    <div className="live" role="status">
      {count > 0 && !listed && (
        <>
          {say('live.count', { count })}
          <button type="button" onClick={() => void refresh()}>
            {say('live.refresh')}
          </button>
        </>
      )}
    </div>
  )
}

/** What is typed stays: forms keep it beside what they ask. */
async function refresh(): Promise<void> {
  heard.clear()
  await client.invalidateQueries()
}

/** Whether the page is the list of change sets, and nothing is written beside it. */
function useListed(): boolean {
  const { pathname } = useLocation()
  const [get] = useParams()
  return pathname === '/changes' && get('set') === undefined && get('write') === undefined
}

/** A tab that is hidden, or on its way to a printer, listens to nothing. */
function whileLookedAt(stream: Stream): () => void {
  const look = (): void => (document.visibilityState === 'visible' ? stream.open() : stream.close())
  const print = (): void => stream.close()
  look()
  document.addEventListener('visibilitychange', look)
  addEventListener('beforeprint', print)
  addEventListener('afterprint', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    removeEventListener('beforeprint', print)
    removeEventListener('afterprint', look)
    stream.close()
  }
}
