import { placeOf, type Span } from '../document.js'
import { deficit, lackedBefore, lackedList, lacking, lacks } from '../rules/gap.js'
import type { Policy, Reading } from '../reading.js'
import { splitAtDepth0 } from '../text/split.js'
import { titleOf, upwards, type Clause } from '../tree/clause.js'

/** Gaps that a document declares itself: pieces of sentences on what is lacking. A person decides on each. */
export function readGaps(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  if (!policy.region) return
  for (const clause of clauses) {
    const under = upwards(clause).some((one) => (one === clause || one.kind === 'heading') && LACK.test(titleOf(one)))
    if (clause.kind === 'table') continue
    for (const span of [clause.title, clause.body])
      if (span)
        for (const sentence of splitAtDepth0(span.line.text, span.from, span.to, '。'))
          readSentence({ ...span, ...sentence }, clause, under, policy, reading)
  }
}

const LACK =
  /存在.{0,6}(?:问题|不足)|^主要(?:问题|不足)|短板|薄弱环节|(?:问题|困难)与?(?:挑战)?$|面临.{0,4}(?:问题|困难|挑战)/

function readSentence(span: Span, clause: Clause, under: boolean, policy: Policy, reading: Reading): void {
  const { line } = span
  const text = line.text.slice(span.from, span.to)
  const before = new RegExp(lackedBefore.pattern.source, 'd').exec(text)?.indices?.[1]
  if (before) {
    for (const one of splitAtDepth0(line.text, span.from + before[0], span.from + before[1], '、')) {
      const said = line.text.slice(one.from, one.to)
      const title = said.replace(/^(?:但是?|然而|不过|同时|存在)+|等?的?$/g, '')
      push(title, one.from + said.indexOf(title))
    }
    return
  }
  const said = lacking.pattern.exec(text)
  if (!under && !said && !lackedList.pattern.test(text)) return
  for (const piece of splitAtDepth0(line.text, span.from, span.to, ',;:')) {
    const text = line.text.slice(piece.from, piece.to)
    const list = lackedList.pattern.exec(text)?.[1]
    if (list !== undefined) {
      for (const title of list.split('、')) push(title, piece.from + text.indexOf(title, text.indexOf(list)))
      continue
    }
    const title = lacks.pattern.exec(text)?.[1] ?? deficit.pattern.exec(text)?.[1]
    if (title === undefined || (lacking.pattern.test(title) && /问题|短板/.test(title)) || ABOUT.test(title)) continue
    push(title, piece.from + text.indexOf(title))
  }

  function push(title: string, from: number): void {
    const place = { line, from, to: from + title.length }
    reading.items.push({
      table: 'declared_gaps',
      status: 'CANDIDATE',
      confidence: 0.6,
      clause: clause.path,
      ...placeOf(place),
      row: {
        id: `gapdecl:${policy.key}-${clause.path}-${line.no}-${from + 1}`,
        policy: policy.id,
        clause: clause.path,
        region: policy.region!,
        title: line.raw.slice(place.from, place.to),
      },
    })
  }
}

/** What only leads to what is lacking. */
const ABOUT = /^(?:但|同时|还应|也要|我们)|主要$|^(?:仍|还)?存在/
