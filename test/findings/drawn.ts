import type { Finding } from '../../src/analysis/gap/finding.js'

/** A finding with its number, in one of fifty chains. */
export const gapOf = (n: number, severity = 0.5): Finding => ({
  key: `gap:G01:chain:${n}`,
  id: `gap:G01:chain:${n}@2026-01-01`,
  rule: 'G01',
  severity,
  assurance: 'PROVEN',
  subjectId: `chain:${n}`,
  regionId: n % 2 ? `region:${n % 5}` : null,
  chainId: `chain:${n % 50}`,
  departmentId: null,
  absence: [['appointments']],
  evidence: [{ label: { ZH: '数', EN: 'Number' }, value: n, entities: [`chain:${n}`] }],
  explanation: { ZH: `第${n}条`, EN: `Number ${n}` },
})

/** What a rule tells that found some. */
export const toldOf = (gaps: readonly Finding[], mark = 'mark') => ({
  gaps,
  notAssessed: [],
  withheld: [],
  unassessed: [],
  registers: { 'all appointments': mark },
  reads: ['Chain'],
})
