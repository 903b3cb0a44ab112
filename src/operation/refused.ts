import { GraphQLError } from 'graphql'

/** A request the caller has to change, as an error with a status of its own. */
export const refused = (
  message: string,
  code: string,
  nodes?: GraphQLError['nodes'],
  facts: Record<string, unknown> = {},
): GraphQLError =>
  new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code, ...facts, http: { status: 400 } } })
