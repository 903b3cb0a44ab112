import type { Part } from './asked.js'
import type { Block, Inline } from './blocks.js'
import type { Notes } from './notes.js'
import { clausesOf } from './sources.js'
import type { ProgressTold, Told } from './told.js'
import type { BriefWord, Say } from './words.js'
import { BARS, type Writer } from './writer.js'

const VERDICTS = ['MET', 'ON_TRACK', 'BEHIND', 'UNKNOWN', 'NOT_STARTED'] as const satisfies readonly BriefWord[]

type Targets = Part<Told['targets']>

const rowsOf = ({ data }: Targets): ProgressTold[] => data.targetProgress.nodes

/** How many targets there are of each verdict. */
export function verdicts(part: Targets, notes: Notes, say: Say): Inline[] {
  const told = VERDICTS.flatMap((verdict): Inline[] => {
    const count = rowsOf(part).filter((one) => one.verdict === verdict).length
    return count === 0
      ? []
      : [say('and'), `${say(verdict)} `, notes.of(count, part, `targetProgress.nodes[verdict = ${verdict}]`)]
  })
  return told.length > 0 ? told.slice(1) : [say('none')]
}

/** A picture of how far targets are, and all of them with reason and clause. */
export function targetBlocks(part: Targets, writer: Writer, say: Say): Block[] {
  const bars = rowsOf(part)
    .flatMap(({ target, ratio }) =>
      ratio === null ? [] : [{ label: target.name, value: Math.round(ratio * 1000) / 10 }],
    )
    .slice(0, BARS)
  const widths = [26, 10, 10, 8, 12, 34]
  const cells = ({ target, actual, goal, verdict, reason }: ProgressTold): string[] => [
    target.name,
    figure(actual, target.unit),
    figure(goal, target.unit),
    target.deadlineYear === null ? '—' : String(target.deadlineYear),
    say(verdict),
    [reason, clausesOf(target.sources)].filter(Boolean).join('\n'),
  ]
  return [
    ...(bars.length > 0 ? [writer.bars(part, 'targetProgress.nodes[].ratio', say('ratio'), say('ratio'), bars)] : []),
    ...writer.table(part, 'targetProgress.nodes', 'targets', 'target', widths, rowsOf(part), cells),
  ]
}

const figure = (value: number | null, unit: string | null): string =>
  value === null ? '—' : `${Math.round(value * 100) / 100}${unit ?? ''}`
