/** An answer as it came. */
export interface Heard {
  status: number
  headers: Headers
  text: string
}

/** What no caller may ever be told: places in code, texts of queries, words of the runtime and of engines. */
const INSIDES =
  /node_modules|\.[cm]?[jt]s:\d|\bat [\w.<>]+ \(|\bMATCH \(|\bRETURN \w|Maximum call stack|Cannot read propert|Cannot destructure|is not a function|is not iterable|undefined|\bTypeError|\bRangeError|\bReferenceError|\bECONN|\b[Gg]rafeo|\bneo4j:|\bbolt:/

/** What is wrong with an answer; nothing where it is as it must be. `sent` may be repeated to who sent it. */
export function fault({ status, headers, text }: Heard, sent: string): string | undefined {
  let body: { data?: unknown; errors?: { message?: unknown; extensions?: { code?: unknown } }[] }
  try {
    body = JSON.parse(text)
  } catch {
    return `status ${status} with what is no JSON: ${text.slice(0, 200)}`
  }
  const codes = (body.errors ?? []).map(({ extensions }) => extensions?.code)
  if (codes.includes('INTERNAL_SERVER_ERROR')) return `a masked defect: ${text.slice(0, 500)}`
  if (codes.some((code) => typeof code !== 'string')) return `an error without a code: ${text.slice(0, 500)}`
  if (status >= 500 && status !== 503) return `status ${status}: ${text.slice(0, 300)}`
  if (status >= 400 && codes.length === 0) return `status ${status} without an error: ${text.slice(0, 300)}`
  if (status >= 400 && body.data != null) return `status ${status} with data`
  if (status === 503 && !headers.get('retry-after')) return 'status 503 without Retry-After'
  for (const { message } of body.errors ?? []) {
    if (typeof message !== 'string' || message === '' || message.length > 2000)
      return `a message that is none: ${String(message).slice(0, 200)}`
    const inside = INSIDES.exec(message)
    if (inside && !sent.includes(inside[0]))
      return `a message that tells of the insides ("${inside[0]}"): ${message.slice(0, 300)}`
  }
  return undefined
}
