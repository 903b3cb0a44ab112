import { useState } from 'react'
import { execute } from '../api/execute.js'
import { client } from '../api/question.js'
import type { TypedDocumentString } from '../generated/graphql.js'

/** What became of what was done: a secret, which is nowhere else, or why it was refused. */
export type Said = { secret: string; of: string } | { error: Error } | undefined

/** Does what an administrator asks for, and has the page ask anew. */
export function useDesk() {
  const [said, setSaid] = useState<Said>()
  const [busy, setBusy] = useState(false)
  const run = async <Variables>(
    of: string,
    mutation: TypedDocumentString<{ done: object }, Variables>,
    variables: Variables,
  ): Promise<boolean> => {
    setBusy(true)
    try {
      const { done } = await execute(mutation, variables)
      setSaid('secret' in done && done.secret !== null ? { secret: String(done.secret), of } : undefined)
      void client.invalidateQueries()
      return true
    } catch (error) {
      if (!(error instanceof Error)) throw error
      setSaid({ error })
      return false
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, said, forget: () => setSaid(undefined) }
}
