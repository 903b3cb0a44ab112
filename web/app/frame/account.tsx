import { Dropdown } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { QuestionError, base } from '../api/execute.js'
import { useQuestion } from '../api/question.js'
import { ViewerDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'

const Password = lazy(() => import('./password.js'))

/** Whether somebody has to sign in before anything is told. */
export function useSignedOut(): boolean {
  const { error } = useQuestion(ViewerDocument, {})
  return error instanceof QuestionError && error.code === 'UNAUTHENTICATED'
}

/** Who is signed in, the way to another password, and the way out; nothing where there are no accounts. */
export function Account() {
  const { data, error } = useQuestion(ViewerDocument, {})
  const say = useWords()
  const [changing, setChanging] = useState(false)
  if (error || !data || UNNAMED.has(data.viewer.name)) return null
  const signOut = async (): Promise<void> => {
    await fetch(new URL('auth/sign-out', base), { method: 'POST' })
    location.reload()
  }
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'password', label: say('password'), onClick: () => setChanging(true) },
            { key: 'out', label: say('signOut'), onClick: () => void signOut() },
          ],
        }}
      >
        <button type="button" className="account" title={data.viewer.name}>
          {data.viewer.name}
        </button>
      </Dropdown>
      <Suspense fallback={null}>{changing && <Password close={() => setChanging(false)} />}</Suspense>
    </>
  )
}

/** Whoever asks where there are no accounts. */
const UNNAMED = new Set(['local', 'guest'])
