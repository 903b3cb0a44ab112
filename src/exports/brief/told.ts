/** What the questions of a brief are answered, as their files ask it. */
export interface Told {
  region: Record<'byId' | 'byCode' | 'byName', { nodes: RegionTold[] }> & { changeCursor: string }
  summary: Record<'all' | 'severe' | 'notable' | 'facts', { totalCount: number }>
  rules: { gapSummary: { rule: RuleTold; count: number }[] }
  units: { gapSummary: { department: { name: string } | null; count: number }[] }
  gaps: { gaps: { totalCount: number; nodes: GapTold[] } }
  terms: { gaps: { totalCount: number; nodes: TermTold[] } }
  targets: { targetProgress: { totalCount: number; nodes: ProgressTold[] } }
  unassessed: { gaps: { notAssessed: { rule: RuleTold; region: RegionTold; reason: string }[] } }
}

export interface RegionTold {
  id: string
  name: string
  aliases?: string[]
}

export interface RuleTold {
  id: string
  title: string
}

/** Where a fact comes from. */
export interface SourceTold {
  policy: { name: string } | null
  clause: string | null
  locator: string
}

export interface GapTold {
  severity: number
  assurance: 'PROVEN' | 'PRESUMED'
  rule: RuleTold & { basis: SourceTold[] }
  department: { name: string } | null
  evidence: { label: string; value: unknown }[]
  explanation: string
}

export interface TermTold {
  chain: { name: string } | null
  subject: { name: string }
  department: { name: string } | null
  explanation: string
}

export interface ProgressTold {
  target: { name: string; unit: string | null; deadlineYear: number | null; sources: SourceTold[] }
  actual: number | null
  goal: number | null
  ratio: number | null
  verdict: 'MET' | 'ON_TRACK' | 'BEHIND' | 'UNKNOWN' | 'NOT_STARTED'
  reason: string | null
}
