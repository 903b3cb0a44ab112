import { Kind, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { refused } from './refused.js'

/** The operation a request means; refused where none is meant, or more than one. */
export function resolvedOperation(
  document: DocumentNode,
  found: OperationDefinitionNode | null | undefined,
  name: string | null | undefined,
): OperationDefinitionNode {
  if (found) return found
  const operations = document.definitions.filter((part) => part.kind === Kind.OPERATION_DEFINITION)
  const names = operations.map((operation) => operation.name?.value ?? 'one without a name').join(', ')
  throw refused(
    name == null
      ? `operationName: expected one of the operations sent (${names}), found none`
      : `operationName: expected one of the operations sent (${names}), or none where there is only one, found "${name.slice(0, 40)}"`,
    'OPERATION_RESOLUTION_FAILURE',
  )
}
