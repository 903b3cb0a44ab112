import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import { Kind, type OperationDefinitionNode } from 'graphql'
import { isAccount } from '../access/viewer.js'
import type { AuditTrail } from '../audit/trail.js'
import type { Log } from '../log.js'
import { textOf, Written } from './apollo.js'
import type { OperationContext } from './context.js'
import { presentError } from './errors.js'

const UNAVAILABLE = 503
/** When to try again, in seconds. */
const AGAIN: [string, string] = ['retry-after', '1']
const MOST_SETS = 100

/**
 * Writes down who read whose personal data and who wrote, before he has his answer; a change, before it is made. What
 * can't be written down is not answered.
 */
export const audited = (trail: AuditTrail, log: Log): ApolloServerPlugin<OperationContext> => ({
  async requestDidStart({ contextValue: { viewer } }) {
    if (!isAccount(viewer)) return undefined
    return {
      async responseForOperation({ operation, contextValue: { requestId } }) {
        if (operation.operation !== 'mutation') return null
        try {
          await trail.add({ by: viewer.name, action: 'WRITE', operation: rootsOf(operation), requestId })
          return null
        } catch (error) {
          const singleResult = { errors: [presentError(log)({ message: '' }, error)] }
          return {
            http: { status: UNAVAILABLE, headers: new HeaderMap([AGAIN]) },
            body: { kind: 'single', singleResult },
          }
        }
      },
      async willSendResponse({ operation, contextValue, response }) {
        if (response.body.kind !== 'single' || !operation) return
        const { singleResult } = response.body
        const { requestId, met, people: told, trace, telling } = contextValue
        const { data, errors } = singleResult
        const text = data instanceof Written ? data.text : textOf(singleResult)
        // Whom it tells is seen in what is sent, so that it is not written twice; what is told of a change is sent by
        // another way, and a trace is still to come into it.
        if (data && !errors && !trace && !telling) singleResult.data = new Written(text) as never
        const people = told ?? met?.in(text) ?? {}
        const wrote = operation.operation === 'mutation'
        if (!wrote && Object.keys(people).length === 0) return
        try {
          await trail.add({
            by: viewer.name,
            action: wrote ? 'WRITTEN' : 'READ',
            operation: rootsOf(operation),
            requestId,
            ...(Object.keys(people).length > 0 && { people }),
            ...(wrote && { changeSets: [...new Set(text.match(/changeset:\d+/g))].slice(0, MOST_SETS) }),
            ...(errors?.length && { failed: true }),
          })
        } catch (error) {
          delete singleResult.data
          singleResult.errors = [presentError(log)({ message: '' }, error)]
          response.http.status = UNAVAILABLE
          response.http.headers.set(...AGAIN)
        }
      },
    }
  },
})

/** The fields at the root, and the name of the operation where it has one. */
const rootsOf = ({ name, selectionSet }: OperationDefinitionNode): string =>
  [
    ...(name ? [name.value] : []),
    selectionSet.selections.map((one) => (one.kind === Kind.FIELD ? one.name.value : '…')).join(' '),
  ].join(': ')
