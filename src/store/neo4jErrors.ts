import { StoreError, TriChainError } from '../errors.js'

/** What the driver throws; its class isn't needed to read it. */
interface DriverError extends Error {
  code?: string
  retriable?: boolean
}

const driverError = (error: unknown): DriverError | undefined => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? (error as DriverError) : undefined)

/** Whether the same work may succeed when it is run again. */
export const isTransient = (error: unknown): boolean => {
  if (!(error instanceof StoreError)) return false
  return error.code === 'WRITE_CONFLICT' || driverError(error.cause)?.retriable === true
}

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
  if (/Security\.Forbidden/.test(code)) return new StoreError('STORE_AUTH', `Neo4j at ${where} doesn't allow this user to run ${name}.`, options)
  if (/Database\.DatabaseNotFound|General\.DatabaseUnavailable/.test(code)) {
    return new StoreError('STORE_UNAVAILABLE', `Neo4j at ${where} has no such database, or it isn't running: ${text}`, options)
  }
  if (/TransactionTimedOut/.test(code)) return new StoreError('QUERY_TIMEOUT', `${name} took too long and was cancelled.`, options)
  if (/ConstraintValidationFailed/.test(code)) {
    const id = /property `id` = '(.*)'/s.exec(text)?.[1]
    return new StoreError('CONSTRAINT', id === undefined ? `${name}: ${text}` : `Something with the id "${id}" exists already.`, options)
  }
  if (/TransientError\.Transaction/.test(code)) return new StoreError('WRITE_CONFLICT', `${name}: another write changed the same data.`, options)
  if (said?.retriable || /ServiceUnavailable|SessionExpired/.test(code) || /connection acquisition timed out/i.test(text)) {
    return new StoreError('STORE_UNAVAILABLE', `Neo4j at ${where} can't be reached: ${text}`, options)
  }
  return new StoreError('QUERY_FAILED', `${name}: ${text}`, options)
}
