import type { Absence, Evidence, Finding } from '../analysis/gap/finding.js'
import type { Bilingual } from '../analysis/io.js'
import type { Head } from './block.js'

/** What a finding tells. */
export type Body = Pick<Finding, 'evidence' | 'explanation' | 'absence'>

/** What findings of a block say in the same words, each once: labels of evidence, and where something is missing. */
export class Words {
  readonly labels: Bilingual[]
  readonly absences: Absence[]
  /** Places of labels by their Chinese. */
  readonly #labels = new Map<string, number[]>()
  readonly #absences = new Map<string, number>()

  constructor({ labels, absences }: Pick<Head, 'labels' | 'absences'> = { labels: [], absences: [] }) {
    this.labels = [...labels]
    this.absences = [...absences]
    for (const [at, { ZH }] of labels.entries()) this.#labels.set(ZH, [...(this.#labels.get(ZH) ?? []), at])
    for (const [at, absence] of absences.entries()) this.#absences.set(JSON.stringify(absence), at)
  }

  label({ ZH, EN }: Bilingual): number {
    const same = this.#labels.get(ZH)
    const known = same?.find((at) => this.labels[at]!.EN === EN)
    if (known !== undefined) return known
    const at = this.labels.push({ ZH, EN }) - 1
    if (same) same.push(at)
    else this.#labels.set(ZH, [at])
    return at
  }

  absence(absence: Absence | null): number | null {
    if (absence === null) return null
    const key = JSON.stringify(absence)
    let at = this.#absences.get(key)
    if (at === undefined) this.#absences.set(key, (at = this.absences.push(absence) - 1))
    return at
  }
}

/**
 * What a finding tells as text: where something is missing, the sentence in both languages, then of each evidence the
 * label, below zero where it has no value, the value, and the entities.
 */
export function writtenBody({ absence, evidence, explanation }: Body, words: Words): string {
  const all: unknown[] = [words.absence(absence), explanation.ZH, explanation.EN]
  for (const { label, value, entities } of evidence) {
    const at = words.label(label)
    all.push(value === undefined ? -1 - at : at, value, entities)
  }
  return JSON.stringify(all)
}

type Told = [absence: number | null, ZH: string, EN: string, ...evidence: unknown[]]

/** The same read again. */
export function readBody(text: string, { labels, absences }: Pick<Head, 'labels' | 'absences'>): Body {
  const [absence, ZH, EN, ...rest] = JSON.parse(text) as Told
  const evidence: Evidence[] = []
  for (let at = 0; at < rest.length; at += 3) {
    const [place, value, entities] = rest.slice(at, at + 3) as [number, unknown, string[]]
    evidence.push({
      label: labels[place < 0 ? -1 - place : place]!,
      ...(place >= 0 && { value }),
      entities,
    } as Evidence)
  }
  return { absence: absence === null ? null : absences[absence]!, explanation: { ZH, EN }, evidence }
}
