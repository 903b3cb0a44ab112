import { clauseEnd, clauses, closing, entities, masked, parts } from '../query/text.js'

/**
 * Keeps query files inside the Cypher that both engines run alike. One rule for each construct that a text check can
 * find; what depends on values (comparing a text with a number, adding an element to a list, text made from a float) is
 * left to the tests that run every file on both engines.
 */
export interface PortableRule {
  readonly id: string
  /** What is wrong, and what to write instead. */
  readonly message: string
  /** The offsets of what it finds in a text without comments and string contents; `source` is the whole file. */
  readonly check: (text: string, source: string) => number[]
}

export interface Finding {
  rule: string
  line: number
  message: string
}

/** What is not portable in a query file. */
export function lintPortable(source: string): Finding[] {
  const text = masked(source)
  return portableRules.flatMap((rule) =>
    rule
      .check(text, source)
      .map((at) => ({ rule: rule.id, line: source.slice(0, at).split('\n').length, message: rule.message })),
  )
}

const at =
  (pattern: RegExp) =>
  (text: string): number[] =>
    [...text.matchAll(new RegExp(pattern, 'gi'))].map((match) => match.index)
const rule = (id: string, message: string, check: RegExp | PortableRule['check']): PortableRule => ({
  id,
  message,
  check: typeof check === 'function' ? check : at(check),
})
/** The expression of `expression AS name`. */
const expression = (item: string): string =>
  item
    .replace(/\s+AS\s+\w+$/i, '')
    .replace(/^DISTINCT\s+/i, '')
    .trim()
const AGGREGATE = /\b(?:count|sum|avg|min|max|collect|stDev|percentileCont|percentileDisc)\s*\(/gi

export const portableRules: readonly PortableRule[] = [
  rule('return-entity', 'returns a node, relation or path: write n {.*}, or a map of what is needed', (text) => {
    const names = entities(text)
    const isEntity = (item: string): boolean =>
      names.has(item) || names.has(/^collect\s*\((?:\s*DISTINCT\s)?\s*(\w+)\s*\)$/i.exec(item)?.[1] ?? '')
    return clauses(text, /RETURN/).flatMap((clause) =>
      parts(clause.text, clause.at)
        .filter((item) => isEntity(expression(item.text)))
        .map((item) => item.at),
    )
  }),
  rule('label-or', 'has alternative labels in a pattern: write WHERE n:A OR n:B', /(?<!\w)\(\s*\w*\s*:[\w\s:&!]*\|/),
  rule(
    'negative-slice',
    'slices from the end of a list: write l[0..size(l)-1]',
    /\[\s*-\s*\d+\s*\.\.|\.\.\s*-\s*[\d$\w]+\s*\]/,
  ),
  rule(
    'shortest-path-where',
    'filters a shortest path, which one engine does after the search: put types into the pattern, or use a bounded pattern with WHERE, ORDER BY length(p), LIMIT',
    (text) => at(/shortestPath\s*\(/)(text).filter((start) => /^\s*WHERE\b/i.test(text.slice(clauseEnd(text, start)))),
  ),
  rule(
    'new-paths',
    'uses SHORTEST or a quantified path: write a bounded relation, -[:A*1..4]-',
    /\bSHORTEST\s+(?:\d+\s*)?(?:GROUPS?\s*)?(?=[($\w])|\)\s*\{\s*\d*\s*,?\s*\d*\s*\}|\)\s*\)\s*\+\s*\(|[-\]]->?\s*(?:\+|\{\s*\d*\s*,?\s*\d*\s*\})\s*\(/,
  ),
  rule(
    'unbounded-path',
    'has a path without an upper bound: write *1..4',
    /\[[^\][]*\*(?!\s*\d+\s*[\]{$]|\s*\d*\s*\.\.\s*\d)/,
  ),
  rule(
    'sum-null',
    'sums what may have no rows, null in one engine: write coalesce(sum(x), 0)',
    /(?<!coalesce\s*\(\s*)\bsum\s*\(/,
  ),
  rule(
    'percentile-parameter',
    'gives a percentile as a parameter: write a literal',
    /\bpercentile(?:Cont|Disc)\s*\([^()]*\$/,
  ),
  rule(
    'collect-after-optional',
    'collects maps after OPTIONAL MATCH, which makes a map of nulls: write CALL (c) { MATCH … RETURN collect({…}) }',
    (text) =>
      at(/\bOPTIONAL\s+MATCH\b/)(text).flatMap((start) => {
        const end = text.slice(start).search(/\bRETURN\b/i)
        const body = text.slice(start, end < 0 ? text.length : clauseEnd(text, start + end + 6))
        return /\bcollect\s*\(\s*(?:DISTINCT\s+)?\w*\s*\{/i.test(body) ? [start] : []
      }),
  ),
  rule(
    'set-entity',
    'sets properties from a node or relation, which one engine ignores: write properties(a)',
    (text) => {
      const names = entities(text)
      return sets(text)
        .filter(({ value }) => names.has(value))
        .map((item) => item.at)
    },
  ),
  rule('set-reads-set', 'reads in a SET what the same SET has written: use a second SET after WITH', (text) =>
    clauses(text, /SET/).flatMap((clause) => {
      const items = sets(text).filter((item) => item.at >= clause.at && item.at < clause.at + clause.text.length)
      return items
        .filter((item, index) =>
          items
            .slice(0, index)
            .some(({ target }) => new RegExp(`\\b${target.replace('.', '\\.')}\\b`).test(item.value)),
        )
        .map((item) => item.at)
    }),
  ),
  rule(
    'order-ties',
    'orders with ties, and each engine breaks them its own way: put an id last in ORDER BY, of the relation too',
    (text) =>
      clauses(text, /ORDER\s+BY/)
        .filter((order) => {
          const items = parts(order.text).map((item) => item.text.replace(/\s+(?:ASC|DESC)(?:ENDING)?$/i, ''))
          if (items.some((item) => /^(?:\w+\.)?(?:id|\w+Id)$/.test(item))) return false
          const before = clauses(text.slice(0, order.at), /WITH|RETURN/).at(-1)?.text ?? ''
          const after = text.slice(order.at + order.text.length)
          // The rows of an aggregation differ in their keys; that those are what is ordered by is not checked.
          return (
            !before.match(AGGREGATE) &&
            !/\bDISTINCT\b/i.test(before) &&
            /\b(?:SKIP|LIMIT)\b|\bcollect\s*\(/i.test(after)
          )
        })
        .map((order) => order.at),
  ),
  rule(
    'temporal',
    'uses temporal types: dates are ISO texts, compared as texts; today is a parameter',
    /(?<![.\w$])(?:date|datetime|time|localtime|localdatetime|duration|timestamp)\s*(?:\.\s*\w+\s*)?\(/,
  ),
  rule('unlabelled-hop', 'has a node without a label between two relations: label it', (text) => {
    const labelled = new Set([...text.matchAll(/\(\s*(\w+)\s*:/g)].map((match) => match[1]))
    return [...text.matchAll(/(?<=-|->)\s*\(\s*(\w*)\s*(?:\{[^}]*\})?\s*\)\s*(?=<?-)/g)]
      .filter((match) => !match[1] || !labelled.has(match[1]))
      .map((match) => match.index)
  }),
  rule(
    'unwind-optional',
    'looks up each row of a list by OPTIONAL MATCH, which scans all of them: MATCH … WHERE n.id IN $ids, with CALL for what may be missing',
    /\bUNWIND\s+\$\w+\s+AS\s+\w+\s+OPTIONAL\s+MATCH\b/,
  ),
  rule('collect-subquery', 'uses COLLECT { }: write CALL (x) { … RETURN collect(…) }', /\bCOLLECT\s*\{/),
  rule('optional-call', 'uses OPTIONAL CALL: write CALL with collect', /\bOPTIONAL\s+CALL\b/),
  rule('subquery-return', 'has RETURN or WITH inside EXISTS or COUNT: write { MATCH … WHERE … }', (text) =>
    at(/\b(?:EXISTS|COUNT)\s*\{/)(text).filter((start) =>
      /(?<!STARTS\s+|ENDS\s+)\b(?:RETURN|WITH)\b/i.test(text.slice(start, closing(text, text.indexOf('{', start)))),
    ),
  ),
  rule('aggregate-expression', 'has an aggregate inside an expression: aggregate in a WITH first', (text) =>
    at(AGGREGATE)(text).filter((start) => {
      const before = text.slice(0, start).trimEnd()
      const after = text.slice(closing(text, text.indexOf('(', start))).trimStart()
      const within = /(\w+)\s*\($/.exec(before)?.[1]
      return (
        /[+\-*/%^=<>]$/.test(before) ||
        /^(?:[+\-*/%^<>[.]|=)/.test(after) ||
        (within !== undefined && !/^(?:coalesce|IN|WITH|CALL)$/i.test(within)) ||
        /[\w.]\s*:$/.test(before)
      )
    }),
  ),
  rule('limit-expression', 'calculates a LIMIT or SKIP: give it as a parameter of its own', (text) =>
    clauses(text, /LIMIT|SKIP/)
      .filter((clause) => !/^\s*(?:\$\w+|\d+)\s*$/.test(clause.text))
      .map((clause) => clause.at),
  ),
  rule('case-list', 'lists values in a WHEN: write a WHEN for each', (text) =>
    [...text.matchAll(/\bWHEN\b([\s\S]*?)\bTHEN\b/gi)]
      .filter((match) => parts(match[1]!).length > 1)
      .map((match) => match.index),
  ),
  rule('round-digits', 'rounds to digits: write round(x * 100) / 100.0', (text) =>
    at(/\bround\s*\(/)(text).filter(
      (start) =>
        parts(text.slice(text.indexOf('(', start) + 1, closing(text, text.indexOf('(', start)) - 1)).length > 1,
    ),
  ),
  rule('is-empty', 'uses isEmpty: write size(l) = 0', /\bisEmpty\s*\(/),
  rule('projection-variable', 'has a bare variable in a map projection: write var: var', (text) =>
    [...text.matchAll(/\b\w+\s*\{(?=\s*(?:\.|\w+\s*,\s*\.))/g)].flatMap((match) => {
      const open = match.index + match[0].length
      return parts(text.slice(open, closing(text, open - 1) - 1), open)
        .filter((item) => /^\w+$/.test(item.text))
        .map((item) => item.at)
    }),
  ),
  rule('dynamic-label', 'has a label or type that is calculated: write a file for each', /:\s*\$\s*\(/),
  rule('power-chain', 'chains ^, which the engines group differently: use brackets', /\^\s*[\w.$]+\s*\^/),
  rule(
    'engine-only',
    'calls what only one engine has: make ids and times outside, and import by batches',
    /\b(?:randomUUID\s*\(|IN\s+(?:\d+\s+)?(?:CONCURRENT\s+)?TRANSACTIONS\b|LOAD\s+CSV\b|apoc\.|elementId\s*\()/,
  ),
  rule(
    'reserved-property',
    'names a property that the embedded engine uses itself',
    /[.{,]\s*_(?:id|labels|type|source|target)\b/,
  ),
  rule('write-declared', 'writes without @write in its header, or says @write and does not', (text, source) => {
    const writes = /\b(?:CREATE|MERGE|DELETE|REMOVE|FOREACH)\b|\bSET\s+\w+\s*(?:[.:=[]|\+=)/i.test(text)
    return writes === /^\/\/\s*@write\b/m.test(source) ? [] : [0]
  }),
]

/** The assignments of all SET clauses. */
const sets = (text: string): { target: string; value: string; at: number }[] =>
  clauses(text, /SET/).flatMap((clause) =>
    parts(clause.text, clause.at).flatMap((item) => {
      const match = /^([\w.]+)\s*\+?=\s*([\s\S]+)$/.exec(item.text)
      return match ? [{ target: match[1]!, value: match[2]!.trim(), at: item.at }] : []
    }),
  )
