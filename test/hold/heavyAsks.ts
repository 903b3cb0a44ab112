import { asked } from './asked.js'

const many = (count: number, field: (n: number) => string): string =>
  `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field(n)}`).join(' ')} }`
const whatIf = (n: number): string =>
  `whatIf(changes: { appoint: [{ expert: "expert:gen-${n + 1}", chain: "chain:gen-${n + 1}", role: LEADER, from: "2026-12-01" }] }) { before after }`
const gapSummary = (n: number): string =>
  `{ gapSummary(by: [RULE, CHAIN], asOf: "2026-11-${String(n + 1).padStart(2, '0')}") { count rule { id } chain { name } } }`

interface How {
  /** So many at a time; else all at once. */
  atOnce?: number
  /** What goes on meanwhile. */
  beside?(url: string): Promise<void>
}

/** All differ, so that nothing is shared, but where it is said. */
export const scenarios: readonly (readonly [name: string, operations: readonly string[], how?: How])[] = [
  ['nothing', []],
  ['60 aliases of succession', [many(60, () => 'succession { explanation }')]],
  ['30 gapSummary at once', Array.from({ length: 30 }, (_, n) => gapSummary(n))],
  ['30 the same gapSummary', Array.from({ length: 30 }, () => gapSummary(0))],
  [
    '3 proposeAppointments',
    Array.from({ length: 3 }, (_, n) => `{ proposeAppointments(count: ${n + 1}) { status explanation } }`),
  ],
  ['5 whatIf', Array.from({ length: 5 }, (_, n) => `{ ${whatIf(n)} }`)],
  [
    'whole lists',
    [
      ...Array.from(
        { length: 5 },
        (_, n) =>
          `{ experts(first: 1000, filter: { region: "region:gen-${n + 1}" }) { nodes { id name titleRank talentTier appointments { nodes { role from to chain { name } } } fields { nodes { name } } } } }`,
      ),
      ...Array.from(
        { length: 3 },
        (_, n) =>
          `{ chains(first: ${150 - n}) { nodes { id appointments(first: 1000) { nodes { id role expert { id name } } } } } }`,
      ),
      '{ gaps(first: 1000) { nodes { id explanation subject { name } evidence { label value entities { id name } } } } }',
    ],
  ],
  [
    '300 pages at a time',
    Array.from({ length: 900 }, (_, n) => `{ experts(first: ${900 + (n % 100)}) { nodes { id name } } }`),
    { atOnce: 300 },
  ],
  [
    'what is kept, 2,000 rows being written',
    Array.from({ length: 30 }, () => '{ gapSummary(by: [RULE]) { count rule { id } } }'),
    { atOnce: 3, beside: writing },
  ],
]

/** What takes longer than a caller stays, and was not asked before: an answer that is kept is no work. */
export const left: readonly (readonly [name: string, operation: (n: number) => string])[] = [
  ['gapSummary', (n) => gapSummary(n).replace('2026-11', '2026-10')],
  ['proposeAppointments', (n) => `{ proposeAppointments(count: ${n + 7}) { status explanation } }`],
  ['whatIf', (n) => `{ ${whatIf(n + 50)} }`],
]

const SETS = 20
const ROWS = 100

/** Change sets of some rows each, one after the other: findings are mended for each. */
async function writing(url: string): Promise<void> {
  for (let set = 0; set < SETS; set++) {
    const changes = Array.from({ length: ROWS }, (_, row) => ({
      appointment: {
        expert: `expert:gen-${1 + set * ROWS + row}`,
        chain: `chain:gen-${1 + row}`,
        role: 'EXPERT',
        from: `2025-${String((set % 12) + 1).padStart(2, '0')}-01`,
      },
    }))
    const done = await asked(
      url,
      'mutation ($changes: [ChangeInput!]!) { applyChanges(changes: $changes) { changeSet { id } problems { code message(locale: EN) } } }',
      { changes },
    )
    const { changeSet, problems } = (done as { applyChanges: { changeSet: unknown; problems: unknown[] } }).applyChanges
    if (!changeSet) throw new Error(JSON.stringify(problems))
  }
}
