/** How something is read: a pattern, with a text it has to match and texts it must not; tests hold it to them. */
export interface Rule {
  name: string
  pattern: RegExp
  /** A text in the style of the documents, and what the first group gives of it. */
  example: readonly [text: string, gives: string]
  counterExample: readonly string[]
}

export const rule = (name: string, pattern: RegExp, example: Rule['example'], ...counterExample: string[]): Rule => ({
  name,
  pattern,
  example,
  counterExample,
})
