import { placeOf, type Span } from '../document.js'
import { chainItem, chainsInline } from '../rules/chain.js'
import { openNumber } from '../rules/figure/quantity.js'
import { numberOf } from '../text/numerals.js'
import { splitAtDepth0 } from '../text/split.js'
import type { Policy, Reading } from '../reading.js'
import type { Clause } from '../tree/clause.js'

/** Chains in lists, of items or within a sentence; a list shorter than it says is reported. */
export function readChains(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  for (const clause of clauses) {
    const items = clause.children.flatMap((child) => {
      const span = child.kind === 'heading' ? (child.title ?? child.body) : undefined
      const name = span && chainItem.pattern.exec(span.line.text.slice(span.from, span.line.text.length))?.[1]
      return span && name && !/^(?:推动|推进|加强|促进|完善|构建|打造|实施|健全|优化|加快)/.test(name)
        ? [{ name, span: { ...span, to: span.from + name.length }, path: child.path }]
        : []
    })
    if (items.length > 1) {
      items.forEach(({ name, span, path }, at) => pushChain(name, span, path, at + 1, policy, reading))
      checkCount(clause, items.length, reading)
    }
    for (const span of [clause.title, clause.body]) if (span) readInline(span, clause, policy, reading)
  }
}

function readInline(span: Span, clause: Clause, policy: Policy, reading: Reading): void {
  const text = span.line.text.slice(span.from, span.to)
  for (const match of text.matchAll(new RegExp(chainsInline.pattern.source, 'dg'))) {
    const [from, to] = match.indices![1]!
    const counted = /(\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:条|大|个)/.exec(match[0].slice(to - match.index))?.[1]
    const kind = /(产业创新链|创新链|产业链|人才链)$/.exec(match[0])![1]!
    const names = splitAtDepth0(span.line.text, span.from + from, span.from + to, '、')
    const whole = counted === undefined || numberOf(counted) === names.length
    if (!whole)
      reading.checks.push({
        code: 'SHORT_LIST',
        clause: clause.path,
        message: `称${counted}条，列出${names.length}条`,
        ...placeOf({ line: span.line, from: span.from + match.index, to: span.from + match.index + match[0].length }),
      })
    names.forEach((piece, at) =>
      pushChain(
        `${span.line.raw.slice(piece.from, piece.to)}${kind}`,
        { line: span.line, ...piece },
        clause.path,
        at + 1,
        policy,
        reading,
      ),
    )
  }
}

function checkCount(clause: Clause, listed: number, reading: Reading): void {
  for (const span of [clause.title, clause.body]) {
    if (!span) continue
    const text = span.line.text.slice(span.from, span.to)
    const open = openNumber.pattern.exec(text)
    const said = open
      ? Number.parseInt(open[1]!, 10)
      : Number(/(\d{1,2})\s*条(?:产业|创新|人才|重点)/.exec(text)?.[1] ?? Number.NaN)
    if (!Number.isNaN(said) && (open ? listed < said : listed !== said))
      reading.checks.push({
        code: 'SHORT_LIST',
        clause: clause.path,
        message: `称${said}条，列出${listed}条`,
        ...placeOf(span),
      })
  }
}

function pushChain(name: string, span: Span, clause: string, order: number, policy: Policy, reading: Reading): void {
  const id = `chain:${policy.region?.slice('region:'.length) ?? 'unknown'}-${name}`
  if (reading.items.some(({ table, row }) => table === 'chains' && row['id'] === id)) return
  reading.items.push({
    table: 'chains',
    status: 'READY',
    confidence: 1,
    clause,
    ...placeOf(span),
    row: {
      id,
      name,
      kind: name.endsWith('人才链') ? 'TALENT' : name.endsWith('创新链') ? 'INNOVATION' : 'INDUSTRY',
      ...(policy.region && { region: policy.region }),
      order,
    },
  })
}
