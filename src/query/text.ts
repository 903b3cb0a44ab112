/** Reading Cypher as text: enough to find constructs in it, without a parser. */

/** The text with comments blanked and the insides of strings and of backticks replaced, at the same length. */
export const masked = (text: string): string =>
  text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g, (part) => {
    if (part.startsWith('/')) return part.replace(/[^\n]/g, ' ')
    return part[0] + 'x'.repeat(part.length - 2) + part.at(-1)
  })

const opens = (char: string | undefined): boolean => char !== undefined && '([{'.includes(char)

/** The offset just behind the bracket that closes the one at `open`. */
export function closing(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (opens(text[at])) depth++
    else if (')]}'.includes(text[at]!) && --depth === 0) return at + 1
  }
  return text.length
}

export interface Part {
  text: string
  at: number
}

/** The comma-separated parts of a text, not looking into brackets. */
export function parts(text: string, at = 0): Part[] {
  const found: Part[] = []
  let start = 0
  for (let end = 0; end <= text.length; end++) {
    if (end === text.length || text[end] === ',') {
      const part = text.slice(start, end)
      const lead = part.length - part.trimStart().length
      if (part.trim()) found.push({ text: part.trim(), at: at + start + lead })
      start = end + 1
    } else if (opens(text[end])) end = closing(text, end) - 1
  }
  return found
}

const CLAUSE =
  /\b(?:OPTIONAL\s+MATCH|MATCH|WHERE|WITH|RETURN|UNWIND|CALL|CREATE|MERGE|ON\s+(?:CREATE|MATCH)\s+SET|SET|REMOVE|DETACH\s+DELETE|DELETE|ORDER\s+BY|SKIP|LIMIT|FOREACH|UNION|YIELD)\b/iy

/** Every clause named `name`: its body, up to the next clause or the end of the block it is in. */
export function clauses(text: string, name: RegExp): Part[] {
  const found: Part[] = []
  const start = new RegExp(`(?<![.$:\\w])(?:${name.source})\\b`, 'gi')
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const at = match.index + match[0].length
    found.push({ text: text.slice(at, clauseEnd(text, at)), at })
  }
  return found
}

/** Where the clause that is at `at` ends. `STARTS WITH` is no clause. */
export function clauseEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end++) {
    if (opens(text[end])) end = closing(text, end) - 1
    else if (')]}'.includes(text[end]!)) return end
    else if (/\W/.test(text[end - 1] ?? ' ')) {
      CLAUSE.lastIndex = end
      const match = CLAUSE.exec(text)
      if (match && !/(?:STARTS|ENDS)\s+$/i.test(text.slice(0, end)) && !/[.$:]/.test(text[end - 1] ?? '')) return end
    }
  }
  return text.length
}

/** The variables that patterns bind to nodes and relations, and those bound to paths. */
export function entities(text: string): Set<string> {
  const names = new Set<string>()
  for (const clause of clauses(text, /MATCH|CREATE|MERGE/)) {
    for (const [, name] of clause.text.matchAll(/(?<!\w)[([]\s*(\w+)\s*(?=[:)\]{*])/g)) names.add(name!)
    for (const [, name] of clause.text.matchAll(/(?:^|,)\s*(\w+)\s*=\s*(?:\(|shortestPath|allShortestPaths)/g))
      names.add(name!)
  }
  return names
}
