import { useState } from 'react'
import { execute, QuestionError } from '../api/execute.js'
import { client, useQuestion } from '../api/question.js'
import { heard } from '../frame/live/heard.js'
import { RightsForDocument, type Right, type TypedDocumentString } from '../generated/graphql.js'

export interface Problem {
  index: number
  field: string | null
  value: unknown
  code: string
  zh: string
  en: string
  current: unknown
  /** Why it was not taken at all, where that is said in its stead. */
  trouble?: Error
}

export interface Done {
  changeSet: { id: string; title: string; state: string } | null
  problems: readonly Problem[]
}

/** What he may do where something lies; nothing while that is not known. */
export function useRightsFor(id: string | undefined): (right: Right) => boolean {
  const { data } = useQuestion(RightsForDocument, { id: id ?? '' }, id !== undefined)
  return (right) => data?.viewer.rightsFor.includes(right) ?? false
}

/** Something wrong as a whole, said as other problems are. */
const failed = (error: Error): Done => ({
  changeSet: null,
  problems: [
    {
      index: -1,
      field: null,
      value: null,
      code: error instanceof QuestionError ? error.code : 'FAILED',
      zh: '',
      en: '',
      current: null,
      trouble: error,
    },
  ],
})

/** Writes, and has every page ask anew where something was written; `tries` writes nothing. */
export async function write<Variables>(
  mutation: TypedDocumentString<{ done: Done }, Variables>,
  variables: Variables,
  tries = false,
): Promise<Done> {
  try {
    const { done } = await execute(mutation, variables)
    if (!tries && done.problems.length === 0) {
      if (done.changeSet) heard.own(done.changeSet.id)
      void client.invalidateQueries()
    }
    return done
  } catch (error) {
    if (error instanceof Error) return failed(error)
    throw error
  }
}

/** Writes for a component: whether it is on its way, and what was wrong. */
export function useWrite() {
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const run = async <Variables>(
    mutation: TypedDocumentString<{ done: Done }, Variables>,
    variables: Variables,
  ): Promise<Done['changeSet'] | undefined> => {
    setBusy(true)
    const done = await write(mutation, variables)
    setBusy(false)
    setProblems(done.problems)
    return done.problems.length === 0 ? done.changeSet : undefined
  }
  return { run, busy, problems, setProblems }
}
