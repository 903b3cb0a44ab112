import type { Answers, BriefAsked, Part } from './asked.js'
import type { Block, Brief, Inline } from './blocks.js'
import { gapBlocks } from './gaps.js'
import { Notes, sentence } from './notes.js'
import { Writer } from './writer.js'
import { targetBlocks, verdicts } from './targets.js'
import { briefWords } from './words.js'

/** The brief that answers tell. */
export function briefOf({ region, version, parts }: Answers, { asOf, locale }: BriefAsked): Brief {
  const say = briefWords(locale)
  const notes = new Notes(version, say)
  const { summary, rules, units, gaps, targets, terms, unassessed } = parts
  const writer = new Writer(notes, say)
  const day = locale === 'ZH' ? asOf.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') : asOf
  const told = { region: region.name, day }
  const counted = (name: keyof typeof summary.data): Inline =>
    notes.of(summary.data[name].totalCount, summary, `${name}.totalCount`)
  const total = (count: number, part: Part, path: string): Inline => notes.of(count, part, path)
  const text = (...sentences: readonly (readonly Inline[])[]): Block => ({ kind: 'text', parts: sentences.flat() })
  const unassessedRows = unassessed.data.gaps.notAssessed
  // In the order in which they are read, as notes are numbered by it.
  const sections = {
    summary: [
      text(
        sentence(say('total', told), { all: counted('all'), severe: counted('severe'), notable: counted('notable') }),
        summary.data.facts.totalCount === summary.data.all.totalCount
          ? []
          : sentence(say('facts'), { facts: counted('facts') }),
      ),
      text(
        sentence(say('targetsTold'), {
          total: total(targets.data.targetProgress.totalCount, targets, 'targetProgress.totalCount'),
          verdicts: verdicts(targets, notes, say),
        }),
      ),
      text(sentence(say('termsTold'), { total: total(terms.data.gaps.totalCount, terms, 'gaps.totalCount') })),
      text(
        sentence(say('unassessedTold'), {
          total: total(unassessedRows.length, unassessed, 'length of gaps.notAssessed'),
        }),
      ),
      writer.counts(rules, say('byRule'), ({ rule }) => `${rule.id} ${rule.title}`),
      writer.counts(units, say('byUnit'), ({ department }) => department?.name ?? say('noUnit')),
    ],
    gaps: gapBlocks(gaps, notes, say),
    targets: targetBlocks(targets, writer, say),
    terms: writer.table(terms, 'gaps.nodes', 'terms', 'term', [22, 18, 60], terms.data.gaps.nodes, (one) => [
      [one.subject.name, one.chain?.name].filter(Boolean).join(' · '),
      one.department?.name ?? say('noUnit'),
      one.explanation,
    ]),
    unassessed: writer.table(
      unassessed,
      'gaps.notAssessed',
      'unassessed',
      'reason',
      [25, 15, 60],
      unassessedRows,
      (one) => [`${one.rule.id} ${one.rule.title}`, one.region.name, one.reason],
    ),
    method: [text([say('told')])],
  }
  return {
    title: say('title', told),
    subtitle: say('subtitle', { ...told, version }),
    region: region.name,
    day,
    version: String(version),
    notes: notes.all,
    sections,
  }
}
