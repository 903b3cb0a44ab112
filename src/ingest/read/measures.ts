import { placeOf, statusOf, type Span } from '../document.js'
import type { Policy, Reading } from '../reading.js'
import { does, isAbout } from '../rules/measure.js'
import { RULES } from '../rules/title.js'
import { plain } from '../text/width.js'
import { lastStep, titleOf, upwards, type Clause } from '../tree/clause.js'
import { isFrame, sectionOf } from '../tree/section.js'
import { departmentRow } from './departments.js'
import { unitsOf, type Unit } from './units.js'

/** Measures with their responsible units: headed clauses that set tasks, and numbered ones that name a unit. */
export function readMeasures(clauses: readonly Clause[], policy: Policy, reading: Reading): void {
  const ids = new Map<Clause, string>()
  for (const clause of clauses) {
    if (sectionOf(clause) !== 'task') continue
    const body = bodyOf(clause)
    const { units, confidence: sure } = body ? unitsOf(body) : { units: [] as Unit[], confidence: 1 }
    if (!isMeasure(clause, units, RULES.test(plain(policy.title)))) continue
    const id = `measure:${policy.key}-${clause.path}`
    const parent = upwards(clause)
      .slice(1)
      .find((above) => ids.has(above))
    ids.set(clause, id)
    const responsible = units.map((unit) => departmentRow(unit, clause, policy, reading))
    const confidence = Math.min(sure, clause.kind === 'heading' ? 1 : 0.9)
    const title = clause.title
      ? rawTitle(clause.title)
      : `第${lastStep(clause.path).replace(/[()]/g, '')}项(原文无标题)`
    reading.items.push({
      table: 'measures',
      status: statusOf(confidence),
      confidence,
      clause: clause.path,
      ...placeOf(clause.title ?? clause.body!),
      row: {
        id,
        policy: policy.id,
        clause: clause.path,
        title,
        ...(responsible.length > 0 && { responsible: responsible.join(';') }),
        ...(parent && { parent: ids.get(parent)! }),
      },
    })
  }
}

const rawTitle = ({ line, from, to }: Span): string => line.raw.slice(from, to)

/** The text of a clause with its units: its own, or, of a heading on a line of its own, the last paragraph below. */
function bodyOf(clause: Clause): Span | undefined {
  const last = clause.children.at(-1)
  const own =
    clause.body ?? (clause.title && /[(【]?(?:责任|牵头)单位/.test(clause.title.line.text) ? clause.title : undefined)
  if (own && unitsOf(own).units.length) return own
  const paragraphs = clause.children.filter(({ kind }) => kind === 'paragraph')
  if (paragraphs.length && (last === undefined || last.kind === 'paragraph' || last.kind === 'dash')) {
    const found = paragraphs.flatMap((one) => whole(one)).find((span) => unitsOf(span).units.length)
    if (found) return found
  }
  return own
}

const whole = ({ title, body }: Clause): Span[] => {
  const span = body ?? title
  return span ? [{ line: span.line, from: title?.from ?? span.from, to: span.line.text.trimEnd().length }] : []
}

function isMeasure(clause: Clause, units: readonly Unit[], isRules: boolean): boolean {
  if (clause.kind === 'paragraph') return isHeadedParagraph(clause)
  if (clause.kind !== 'heading' || isListItem(clause)) return false
  const headings = clause.children.some(({ kind }) => kind === 'heading')
  // What articles of rules list are no tasks, unless somebody is responsible.
  if (!units.length && (isRules || upwards(clause).some(({ path }) => /^第.*条$/.test(lastStep(path))))) return false
  if (!units.length && isAbout.pattern.test(titleOf(clause)) && !does.pattern.test(titleOf(clause))) return false
  if (!clause.parent) return clause.title !== undefined && !isFrame(clause) && !headings && hasText(clause)
  return clause.title !== undefined || units.length > 0
}

const hasText = (clause: Clause): boolean => clause.body !== undefined || clause.children.length > 0

/** Ends with a semicolon, as the items of a list do, or is the last of such. */
function isListItem(clause: Clause): boolean {
  const siblings = clause.parent?.children ?? []
  const before = siblings[siblings.indexOf(clause) - 1]
  const ends = (one: Clause | undefined): boolean =>
    /;\s*$/.test((one?.title ?? one?.body)?.line.text ?? '') && one!.children.length === 0
  return ends(clause) || (ends(before) && before!.kind === clause.kind)
}

/** A paragraph under a heading without numbered ones that begins with a short sentence saying what is to be done. */
function isHeadedParagraph({ title, body, parent }: Clause): boolean {
  if (!title || !body || !parent || parent.kind !== 'heading' || isFrame(parent)) return false
  if (parent.children.some(({ kind }) => kind === 'heading')) return false
  const text = title.line.text.slice(title.from, title.to)
  return (
    text.length >= 6 && text.length <= 20 && !/[,:、]/.test(text) && does.pattern.test(text) && titleOf(parent) !== ''
  )
}
