import { QuestionError, base } from '../api/execute.js'
import { useQuestion } from '../api/question.js'
import { ViewerDocument } from '../generated/graphql.js'
import { useWords } from '../words/index.js'

/** Whether somebody has to sign in before anything is told. */
export function useSignedOut(): boolean {
  const { error } = useQuestion(ViewerDocument, {})
  return error instanceof QuestionError && error.code === 'UNAUTHENTICATED'
}

/** Who is signed in, and the way out; nothing where there are no accounts. */
export function Account() {
  const { data, error } = useQuestion(ViewerDocument, {})
  const say = useWords()
  if (error || !data || UNNAMED.has(data.viewer.name)) return null
  const signOut = async (): Promise<void> => {
    await fetch(new URL('auth/sign-out', base), { method: 'POST' })
    location.reload()
  }
  return (
    <>
      <span className="account">{data.viewer.name}</span>
      <button type="button" onClick={() => void signOut()}>
        {say('signOut')}
      </button>
    </>
  )
}

/** Whoever asks where there are no accounts. */
const UNNAMED = new Set(['local', 'guest'])
