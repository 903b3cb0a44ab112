import { planWords } from '../../src/analysis/plan/words/appointments.js'
import { rowWords } from '../../src/analysis/plan/words/succession.js'
import { teamWords } from '../../src/analysis/plan/words/team.js'
import { whatIfWords } from '../../src/analysis/plan/words/whatIf.js'
import { illegible } from '../../src/analysis/declared/words.js'
import type { Bilingual } from '../../src/analysis/io.js'
import type { Pair } from './page.js'

const title = { ZH: '链条没有链长', EN: 'Chain without a leader' }

const effect = { asOf: '2026-01-01', before: 3, closed: 1, opened: 0, changed: 0 }

const said: readonly Bilingual[] = [
  planWords({
    appointments: 3,
    closes: [{ title, count: 3 }],
    opens: [],
    remaining: 2,
    weight: 3,
    openedWeight: 0,
    totalWeight: 5,
    bound: 4,
  }),
  teamWords({ members: ['演示·甲', '演示·壬'], fields: 3, covered: 3, considered: 4000, eligible: 900, bound: 1 }),
  rowWords({
    chain: '演示电池创新链',
    asOf: '2026-01-01',
    leaders: [],
    bench: 5,
    ready: 2,
    outside: 50,
    atLeast: true,
  }),
  illegible('短板核对'),
  whatIfWords({ ...effect, after: 2 }, 'DRAFT'),
  whatIfWords({ ...effect, after: 2 }, 'APPLIED'),
  whatIfWords({ ...effect, after: 3, opened: 1 }, 'APPLIED'),
]

/**
 * What no small world makes the server say: of so much that a question is not followed to its end, of what an import
 * would have refused, and of change sets.
 */
export const beyond: readonly Pair[] = said.map(({ ZH, EN }) => ({ zh: ZH, en: EN, label: false }))
