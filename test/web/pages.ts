/** Every page of the workbench with what it needs on the shipped data, and how many panels it has at least. */
export const PAGES: readonly (readonly [path: string, panels: number])[] = [
  ['', 8],
  ['gaps', 2],
  ['gaps?region=region:522700&rules=G03&gap=gap:G03:chain:qiannan-13', 5],
  ['experts', 1],
  ['experts?region=region:522700&at=service&text=yszj', 1],
  ['enterprises', 1],
  ['platforms', 1],
  ['projects', 1],
  ['demands', 1],
  ['profile?id=expert:demo-001&chain=chain:qiannan-01', 4],
  ['profile?id=enterprise:demo-01-1', 2],
  ['chains?region=region:522700', 2],
  ['chains?region=region:522700&cell=chain:qiannan-01~0', 3],
  ['chain?id=chain:qiannan-13', 5],
  ['records?table=alliances', 1],
  ['counts?table=experts&rows=titleRank&columns=ageBand&cell=SENIOR_FULL~50_54', 2],
  ['targets', 2],
  ['targets?target=target:luzhou-01', 3],
  ['policies?policy=policy:qiannan-2025&clause=二/(二)/1/(1)', 3],
  ['match?region=region:522700', 3],
  ['paths?from=expert:demo-001&to=enterprise:demo-01-1', 3],
  ['whatif?region=region:522700&appoint=expert:demo-061~chain:qiannan-13~EXPERT~2026-11-21~2029-11-21', 2],
  ['import', 1],
  ['documents', 1],
  ['documents?policy=policy:qiannan-2025', 1],
  ['changes', 1],
  ['changes?set=changeset:1', 1],
  ['experts?write=experts', 1],
  ['profile?id=expert:demo-001&write=experts&row=expert:demo-001', 4],
  ['admin', 3],
  ['boards', 1],
  ['guide', 1],
]

/** The same page in a language, whatever was chosen before. */
export const inLanguage = (path: string, language: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
