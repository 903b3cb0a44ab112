import { placeOf, type Span } from '../document.js'
import type { Policy, Reading } from '../reading.js'
import { projectName, projectsListed } from '../rules/name.js'
import { splitAtDepth0 } from '../text/split.js'
import { plain } from '../text/width.js'
import { textOf, type Clause } from '../tree/clause.js'
import { sectionOf } from '../tree/section.js'
import { bodiesIn } from './bodies.js'
import { pushChain } from './chains.js'
import { namesInColumns } from './columns.js'
import { firmsIn } from './firms.js'
import { partnersIn } from './partners.js'
import { commonScheme, headScheme } from '../rules/scheme.js'
import { kindOf, ofLevel, schemesIn } from './schemes.js'
import type { Said } from './segments.js'
import { beforeUnits } from './units.js'

/** Names that a text gives in part, in lists or by common nouns, and who works with whom: for a person to decide on. */
export function readListed(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  /** Firms by the names they were read with, which are looked for in what follows. */
  const firmNames = new Set<string>()
  const known = new Set(reading.items.map(({ table, row }) => keyOf(table, String(row['name']))))
  for (const clause of clauses) {
    if (clause.kind === 'table') {
      readColumns(clause)
      continue
    }
    for (const span of [clause.title, clause.body]) {
      if (!span) continue
      if (sectionOf(clause) === 'conditions') readLevelled(span, clause)
      else readText({ ...span, to: span.from + beforeUnits(textOf(span)).length }, clause)
      readUnits(span, clause)
    }
  }

  function readText(span: Span, clause: Clause): void {
    const headed =
      clause.title?.line === span.line && clause.title.from === span.from && clause.kind === 'heading'
        ? headScheme.pattern.exec(textOf(span))?.[1]
        : undefined
    if (headed && !commonScheme.pattern.test(headed))
      pusher(span, clause)(
        'programmes',
        { text: headed, at: textOf(span).indexOf(headed) },
        { policy: policy.id, kind: kindOf(headed) },
      )
    const text = textOf(span)
    const region = policy.region ? { region: policy.region } : {}
    const push = pusher(span, clause)
    const bodies = bodiesIn(text)
    const firms = policy.region ? firmsIn(text) : []
    for (const { tail, ...said } of bodies)
      push(tail.table, said, tail.table === 'institutions' ? { kind: tail.kind } : { kind: tail.kind, ...region })
    for (const said of firms) push('enterprises', said, region)
    for (const { kind, ...said } of schemesIn(text)) push('programmes', said, { policy: policy.id, kind })
    for (const said of projectsIn(text)) push('projects', said, region)
    const institutions = bodies.filter(({ tail }) => tail.table === 'institutions')
    for (const { text: name } of firms) firmNames.add(name)
    const again = [...firmNames].flatMap((name) =>
      text.includes(name) ? [{ text: name, at: text.indexOf(name) }] : [],
    )
    for (const { a, b, kind } of partnersIn(text, [...institutions, ...firms, ...again])) {
      const [one, other] = [a, b].map((said) =>
        idOf(institutions.includes(said as never) ? 'institutions' : 'enterprises', said.text),
      )
      pair(
        one!,
        other!,
        kind,
        {
          ...span,
          from: span.from + a.at,
          to: span.from + b.at + b.text.length,
        },
        clause,
      )
    }
  }

  /** Names in tables: 链主企业, 项目名称. */
  function readColumns(clause: Clause): void {
    const region = policy.region ? { region: policy.region } : {}
    let order = 0
    for (const { table, name, span, tail } of namesInColumns(clause)) {
      if (table === 'chains') pushChain(name, span, clause.path, ++order, policy, reading, 0.8)
      else if (table !== 'enterprises' || policy.region)
        pusher(span, clause)(
          table,
          { text: name, at: 0 },
          { ...(tail && { kind: tail.kind }), ...(table !== 'institutions' && region) },
        )
    }
  }

  /** Who may be appointed had to do with these. */
  function readLevelled(span: Span, clause: Clause): void {
    for (const { kind, ...said } of ofLevel(textOf(span)))
      pusher(span, clause)('programmes', said, { policy: policy.id, kind })
  }

  /** Institutes among responsible units. */
  function readUnits(span: Span, clause: Clause): void {
    const text = textOf(span)
    const from = beforeUnits(text).length
    for (const { tail, text: name, at } of bodiesIn(text.slice(from)))
      if (tail.table === 'institutions')
        pusher(span, clause)('institutions', { text: name, at: from + at }, { kind: tail.kind })
  }

  function pusher(span: Span, clause: Clause) {
    return (table: string, { text: name, at }: Said, row: Record<string, string>): void => {
      const key = keyOf(table, name)
      if (known.has(key)) return
      known.add(key)
      const from = span.from + at
      reading.items.push({
        table,
        status: 'CANDIDATE',
        confidence: 0.5,
        clause: clause.path,
        ...placeOf({
          line: span.line,
          from,
          to: Math.min(from + name.length, span.line.text.length),
        }),
        row: { id: idOf(table, name), name, ...row },
      })
    }
  }

  function pair(a: string, b: string, kind: string, span: Span, clause: Clause): void {
    // The row of a name may have been read before under the same id.
    const there = (id: string): boolean => reading.items.some(({ row }) => row['id'] === id)
    const told = reading.items.some(({ row }) => row['a'] === a && row['b'] === b && row['kind'] === kind)
    if (a === b || told || !there(a) || !there(b)) return
    reading.items.push({
      table: 'partnerships',
      status: 'CANDIDATE',
      confidence: 0.5,
      clause: clause.path,
      ...placeOf(span),
      row: { a, b, kind },
    })
  }

  function idOf(table: string, name: string): string {
    return `${PREFIX[table]!}:${policy.key}-${plain(name)}`
  }
}

/** One body by a longer and a shorter name of its kind is one. */
const keyOf = (table: string, name: string): string =>
  `${table} ${plain(name)
    .replace(/高新技术产业开发区$/, '高新区')
    .replace(/国家(?=高新区$)/, '')
    .replace(/[“”]/g, '')}`

const PREFIX: Readonly<Record<string, string>> = {
  enterprises: 'enterprise',
  institutions: 'institution',
  platforms: 'platform',
  programmes: 'programme',
  projects: 'project',
}

/** 推进甲、乙、丙项目: each by its name. */
function projectsIn(text: string): Said[] {
  const listed = [...text.matchAll(new RegExp(projectsListed.pattern, 'dg'))].flatMap((match) =>
    splitAtDepth0(text, ...match.indices![1]!, '、').map(({ from, to }) => ({ text: text.slice(from, to), at: from })),
  )
  const named = splitAtDepth0(text, 0, text.length, ',;:。!').flatMap((piece) =>
    splitAtDepth0(text, piece.from, piece.to, '、').flatMap(({ from, to }): Said[] => {
      const said = text.slice(from, to)
      const found = projectName.pattern.exec(said)?.[1]
      if (!found) return []
      const lead =
        /^(?:一期|提升|主动|承接|争取|统筹|布局|加快|推进|推动|重点|抓好|实施|建设|谋划|引进|一批|新建|续建|开工|做好|高标准|大力)+/.exec(
          found,
        )?.[0].length ?? 0
      const name = { text: found.slice(lead), at: from + said.indexOf(found) + lead }
      return name.text.length >= (/^(?:设立|实施|启动)/.test(said) ? 4 : 7) &&
        !COMMON_PROJECT.test(name.text) &&
        !NO_PROJECT.test(name.text)
        ? [name]
        : []
    }),
  )
  return [
    ...listed.filter(
      ({ text: name }) => name.length > 4 && !COMMON_PROJECT.test(`${name}项目`) && !NO_PROJECT.test(`${name}项目`),
    ),
    ...named,
  ]
}

/** Kinds of work, and lists that end with the word. */
const NO_PROJECT =
  /等[^等]{0,10}项目$|^(?!.*(?:\d|公司|集团)).*(?:攻关|转化|凝练|鼓励|牵头|合作|培训|训练|实践|创新|研发|产业化|平台建设|运动|作业|航空|发展)项目$/

const COMMON_PROJECT =
  /^(?:国家|省|市|各|重点|重大|一批|科技|科研|计划|合作|创新|研发|产业|攻关|级|类|建设|招商|人才|示范|基金|转化|成果|专项|工业|技改|新建|在建|领域|和|与|及)*项目$|[的了]|(?:国家|省|市)级|科技计划|基金项目|科研项目|一批|若干|各类|\d+个/
