/**
 * One form for the answers of all sides, so that equal data is equal text: wrappers of GraphQL go (`data`, the field at
 * the root, connections, edges), absent values go, keys are sorted, a single thing is a list of one.
 */
export function normalised(answer: unknown): string {
  const data = isMap(answer) && 'data' in answer ? Object.values(answer.data as object)[0] : answer
  const plain = unwrapped(data)
  return JSON.stringify(Array.isArray(plain) ? plain : [plain])
}

const wrappers = ['nodes', 'edges', 'aggregate', 'count']

function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped)
  if (!isMap(value)) return value
  const keys = Object.keys(value)
  if (keys.length === 1 && wrappers.includes(keys[0]!)) return unwrapped(value[keys[0]!])
  const flat = isMap(value.properties) ? { ...value, ...value.properties, properties: undefined } : value
  const present = Object.entries(flat).filter(([, item]) => item !== null && item !== undefined)
  return Object.fromEntries(
    present.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, unwrapped(item)]),
  )
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
