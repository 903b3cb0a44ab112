import { tables } from '../../generated/tables.js'
import { groupBy } from '../../kernel/group.js'
import type { Part } from './asked.js'
import type { Block } from './blocks.js'
import type { Notes } from './notes.js'
import { clausesOf } from './sources.js'
import type { Told } from './told.js'
import type { Say } from './words.js'

const BANDS = [
  ['band0', 0.8],
  ['band1', 0.5],
  ['band2', 0],
] as const

/** The most severe gaps, by severity and then by the unit that has to act, the one with most of them first. */
export function gapBlocks(part: Part<Told['gaps']>, notes: Notes, say: Say): Block[] {
  const { nodes, totalCount } = part.data.gaps
  if (nodes.length === 0) return [{ kind: 'text', parts: [say('none')] }]
  const listed: Block[] =
    nodes.length < totalCount ? [{ kind: 'text', parts: [say('listed', { n: nodes.length, total: totalCount })] }] : []
  let above = Infinity
  for (const [band, least] of BANDS) {
    const inBand = nodes.filter(({ severity }) => severity >= least && severity < above)
    above = least
    if (inBand.length === 0) continue
    listed.push({ kind: 'heading', text: say(band) })
    const units = groupBy(inBand, ({ department }) => department?.name ?? say('noUnit'))
    for (const [unit, gaps] of [...units].toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1)))
      listed.push({
        kind: 'table',
        title: [`${unit}　`, notes.of(gaps.length, part, `gaps.nodes[department = ${unit}]`)],
        head: say('columns').split('|'),
        widths: [40, 10, 25, 25],
        rows: gaps.map(({ rule, severity, assurance, explanation, evidence }) => [
          `${rule.id} ${rule.title}${assurance === 'PRESUMED' ? say('presumed') : ''}\n${explanation}`,
          severity.toFixed(2),
          evidence.map(({ label, value }) => `${label}${say('colon')}${shown(value, say)}`).join('\n'),
          clausesOf(rule.basis) || '—',
        ]),
      })
  }
  return listed
}

/** Several values are names of tables, as of registers that are to be complete. */
function shown(value: unknown, say: Say): string {
  if (Array.isArray(value)) return value.map((one) => tableName(one, say) ?? shown(one, say)).join(say('comma'))
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  return typeof value === 'string' ? value : value === null || value === undefined ? '—' : JSON.stringify(value)
}

const byFile = new Map(tables.map((spec) => [spec.file as unknown, spec]))

/** In English a table is called by the name of its file. */
function tableName(file: unknown, say: Say): string | undefined {
  const spec = byFile.get(file)
  return spec && say('tableName', { zh: spec.zh, en: spec.file.replaceAll('_', ' ') })
}
