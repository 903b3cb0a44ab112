import type { SourceTold } from './told.js'

/** Where something rests: title, clause and place, one a line. */
export const clausesOf = (sources: readonly SourceTold[]): string =>
  [
    ...new Set(
      sources.map(({ policy, clause, locator }) =>
        [policy ? `《${policy.name}》` : '', clause ?? '', locator].filter(Boolean).join(' '),
      ),
    ),
  ].join('\n')
