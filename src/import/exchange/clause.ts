import type { Values } from './spec.js'

/** The id of a clause by its policy and path. */
export const clauseId = (policy: string, path: string): string => `clause:${policy.slice('policy:'.length)}#${path}`

/** The clause named by the columns `policy` and `clause`. */
export const clauseColumn = ({ policy, clause }: Values): { policy: string; path: string } | undefined =>
  typeof policy === 'string' && typeof clause === 'string' ? { policy, path: clause } : undefined

/** The clause of the row's own policy that its first source names. */
export function clauseOfSource({ policy, source }: Values): { policy: string; path: string } | undefined {
  const first = (source as readonly string[] | undefined)?.find((text) => text.startsWith(`${policy as string}#`))
  const path = first?.slice((policy as string).length + 1).split('@')[0]
  return path ? { policy: policy as string, path } : undefined
}
