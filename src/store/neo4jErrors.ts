import { StoreError, TriChainError } from '../kernel/errors.js'

/** What the driver throws; its class isn't needed to read it. */
interface DriverError extends Error {
  code?: string
  retriable?: boolean
}

const driverError = (error: unknown): DriverError | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? (error as DriverError) : undefined

/** What Neo4j or its driver calls an error. */
export const codeOf = (error: unknown): string | undefined => driverError(error)?.code

/** The server was given up while this waited for it: the same may succeed when it is back. */
export class Lost extends StoreError {}

/** Whether another write stood in the way, so that the same may succeed when it is run again. */
export const isConflict = (error: unknown): boolean => error instanceof StoreError && error.code === 'WRITE_CONFLICT'

/**
 * Whether the server, or the part it had in a cluster, went away, so that the same may succeed on another connection.
 */
export const isLost = (error: unknown): boolean =>
  error instanceof Lost ||
  (error instanceof StoreError && error.code === 'STORE_UNAVAILABLE' && driverError(error.cause)?.retriable === true)

/** Whether the driver got no connection that works in time. */
export const isStuck = (error: unknown): boolean =>
  error instanceof Error && /connection acquisition timed out/i.test(error.message)

/** Whether the server itself said it; else it was the driver, or we. */
export const saidByServer = (error: unknown): boolean => driverError(error)?.code?.startsWith('Neo.') ?? false

/** What Neo4j or its driver said, as an error of ours; `where` is the server, `name` the query. */
export function translated(error: unknown, where: string, name: string): unknown {
  if (error instanceof TriChainError) return error
  const said = driverError(error)
  const text = error instanceof Error ? error.message : String(error)
  const options = { cause: error }
  const code = said?.code ?? ''
  if (/Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/.test(code)) {
    return new StoreError('STORE_AUTH', `Neo4j at ${where} refused the user or the password.`, options)
  }
  if (/Security\.Forbidden/.test(code))
    return new StoreError('STORE_AUTH', `Neo4j at ${where} doesn't allow this user to run ${name}.`, options)
  if (/Database\.DatabaseNotFound|General\.DatabaseUnavailable/.test(code)) {
    return new StoreError(
      'STORE_UNAVAILABLE',
      `Neo4j at ${where} has no such database, or it isn't running: ${text}`,
      options,
    )
  }
  if (/NotALeader|ForbiddenOnReadOnlyDatabase/.test(code)) {
    return new StoreError(
      'STORE_UNAVAILABLE',
      `Neo4j at ${where} takes no writes; to a cluster connect by neo4j:// instead of bolt://.`,
      options,
    )
  }
  if (/BookmarkTimeout/.test(code))
    return new StoreError('STORE_UNAVAILABLE', `Neo4j at ${where} is behind what was saved: ${text}`, options)
  if (/TransactionTimedOut/.test(code))
    return new StoreError('QUERY_TIMEOUT', `${name} took too long and was cancelled.`, options)
  if (/ConstraintValidationFailed/.test(code)) {
    const id = /property `id` = '(.*)'/s.exec(text)?.[1]
    return new StoreError(
      'CONSTRAINT',
      id === undefined ? `${name}: ${text}` : `Something with the id "${id}" exists already.`,
      options,
    )
  }
  if (/TransientError\.Transaction/.test(code))
    return new StoreError('WRITE_CONFLICT', `${name}: another write changed the same data.`, options)
  if (said?.retriable || /ServiceUnavailable|SessionExpired/.test(code) || isStuck(error)) {
    return new StoreError('STORE_UNAVAILABLE', `Neo4j at ${where} can't be reached: ${text}`, options)
  }
  return new StoreError('QUERY_FAILED', `${name}: ${text}`, options)
}
