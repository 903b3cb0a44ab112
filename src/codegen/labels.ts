/**
 * What the fields of the served schema are called in Chinese: the term in brackets at the end of their descriptions, by
 * name; of several the one most fields of that name have. For questions that people make themselves.
 */
export function labelsModule(schema: string): string {
  const terms = new Map<string, Map<string, number>>()
  for (const [, long, short, name] of schema.matchAll(/(?:"""((?:(?!""")[\s\S])*)"""|"([^"\n]*)")\s*(\w+)[(:]/g)) {
    const term = /\((\p{Script=Han}(?:[^()]|\([^()]*\))*)\)$/u.exec((long ?? short)!.trim())?.[1]
    if (!term) continue
    const known = terms.get(name!) ?? new Map<string, number>()
    terms.set(name!, known.set(term, (known.get(term) ?? 0) + 1))
  }
  const best = (known: Map<string, number>) => [...known].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0]
  const lines = [...terms]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, known]) => `  ${name}: ${JSON.stringify(best(known))},`)
  return [
    '/** Chinese names of fields, from the descriptions of the schema. */',
    'export const labels: Readonly<Record<string, string>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}
