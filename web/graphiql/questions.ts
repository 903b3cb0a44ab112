/**
 * A worthwhile question, as its file has it: a title comment, more comments on what the answer defends, one operation.
 */
export interface Question {
  /** First comment line (Chinese). */
  title: string
  /** Name of its operation, which is also what its tab is called. */
  operationName: string
  /** The whole file. */
  text: string
}

const files = import.meta.glob<string>('./questions/*.graphql', { query: '?raw', import: 'default', eager: true })

/** All questions, in the order of their file names. */
export const questions: Question[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) => read(path, text))

function read(path: string, text: string): Question {
  const title = /^# *(.+)$/m.exec(text)?.[1]
  const operationName = /^query +(\w+)/m.exec(text)?.[1]
  if (title === undefined || operationName === undefined)
    throw new Error(`${path}: expected a title comment and a named query`)
  return { title, operationName, text }
}
