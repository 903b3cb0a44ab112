import type { ExecutionResult, OperationDefinitionNode } from 'graphql'
import type { OperationContext } from './context.js'

/** How often a question is answered anew because somebody wrote meanwhile; but for once, within what time. */
const TRIES = 4
const AGAIN_MS = 2000

/** Whether what others wrote meanwhile is answered by looking again: nobody waits for long on that account. */
export const isAgain = (tried: number, begun: number): boolean =>
  tried === 1 || (tried < TRIES && performance.now() - begun < AGAIN_MS)

/** Whether all that was asked by an operation so far was read at once, by its text. */
const readsOnce = new WeakMap<OperationDefinitionNode, boolean>()

/**
 * Answers a question again where somebody wrote meanwhile: what was read before the commit and after it does not make
 * one answer. What reads once is of one state anyway: it is not asked for then.
 */
export async function whole(
  operation: OperationDefinitionNode,
  context: OperationContext,
  execute: () => ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const { state, cypher, signal } = context
  if (!state) return execute()
  const begun = performance.now()
  for (let tried = 1; ; tried++) {
    const known = context.keptOf
    const asked = known !== undefined || !readsOnce.get(operation)
    const before = known ?? (asked ? await state() : undefined)
    // Nobody waits to see a name until all of an import is applied.
    context.readAlone(!asked && context.few === true)
    const result = await execute()
    const once = cypher.length + (known === undefined ? 0 : 1) < 2
    if (known === undefined && readsOnce.get(operation) !== false) readsOnce.set(operation, once)
    // Where it can't be told, nothing is gained by looking again.
    if (once || (asked && before === undefined)) return result
    if (before !== undefined && before === (await state())) return result
    if (!isAgain(tried, begun) || signal.aborted) return result
    cypher.length = 0
    context.renew()
    const other = known === undefined ? undefined : await context.elsewhere?.()
    if (other) return other
  }
}
