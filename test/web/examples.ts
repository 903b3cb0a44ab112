/** What the questions of the workbench ask with in the small named world: by variable for all, and by operation where they differ. */
export const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '*': { region: 'region:jia', day: '2026-01-01', locale: 'ZH', first: 20, filter: {}, chain: 'chain:herbs', policy: 'policy:plan', count: 3 },
  Find: { text: '演示' },
  GapDetail: { id: 'gap:G03:chain:digital' },
}
