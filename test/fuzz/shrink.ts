import { parse, print, visit, type DocumentNode } from 'graphql'
import type { Operation } from './operation.js'

/** Leaves out of an operation what can be left out without the fault going away. */
export async function shrink(
  operation: Operation,
  fails: (smaller: Operation) => Promise<boolean>,
): Promise<Operation> {
  let best = operation
  const tries = { left: 150 }
  const attempt = async (smaller: Operation): Promise<boolean> => {
    if (tries.left-- <= 0 || !(await fails(smaller))) return false
    best = smaller
    return true
  }
  for (let went = true; went && tries.left > 0;) {
    went = false
    for (let at = 0; tries.left > 0; at++) {
      const query = without(best.query, at)
      if (query === undefined) break
      if (query !== '' && (await attempt({ ...best, query, variables: declaredIn(query, best.variables) }))) {
        went = true
        at--
      }
    }
  }
  return best
}

/**
 * The operation without its nth part: a field, argument, directive, fragment or variable; nothing past the last, ''
 * where that is no operation.
 */
function without(query: string, nth: number): string | undefined {
  let document: DocumentNode
  try {
    document = parse(query)
  } catch {
    return undefined
  }
  let at = 0
  let found = false
  const out = (): null | undefined => {
    if (found || at++ !== nth) return undefined
    found = true
    return null
  }
  const smaller = visit(document, {
    Field: out,
    Argument: out,
    Directive: out,
    InlineFragment: out,
    FragmentSpread: out,
    VariableDefinition: out,
    FragmentDefinition: out,
  })
  if (!found) return undefined
  const text = print(smaller)
  try {
    parse(text)
    return text
  } catch {
    return ''
  }
}

const declaredIn = (query: string, variables: Operation['variables']): Operation['variables'] =>
  Object.fromEntries(Object.entries(variables ?? {}).filter(([name]) => query.includes(`$${name}`)))
