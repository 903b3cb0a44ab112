import type { RegisterName } from '../../registers.js'
import { gapKey, type Absence, type Draft, type Evidence, type Finding } from './finding.js'

type Told = Pick<Draft, 'evidence' | 'explanation'>

/** What a rule has detected: what it tells of it is put into words whenever that is asked. */
export class Detected implements Finding {
  /** The key until it is named. */
  id: string
  readonly key: string
  readonly rule: string
  readonly severity: number
  readonly absence: Absence | null
  readonly subjectId: string
  readonly regionId: string | null
  readonly chainId: string | null
  readonly departmentId: string | null
  assurance: Finding['assurance']
  #declared: Evidence | undefined
  #told: Told | Buffer

  constructor(rule: { id: string; registers: readonly RegisterName[] }, draft: Draft) {
    const { subjectId, apart, severity, absence = [rule.registers] } = draft
    this.key = gapKey(rule.id, subjectId, apart)
    this.id = this.key
    this.rule = rule.id
    this.severity = Math.round(Math.min(1, Math.max(0, severity)) * 1000) / 1000
    this.absence = absence
    this.assurance = draft.assurance ?? 'PROVEN'
    this.subjectId = subjectId
    this.regionId = draft.regionId
    this.chainId = draft.chainId ?? null
    this.departmentId = draft.departmentId ?? null
    this.#told = draft
  }

  /** Gives it an id; false where it has another one. */
  name(end: string): boolean {
    if (this.id !== this.key) return this.id === this.key + end
    this.id = this.key + end
    return true
  }

  get evidence(): readonly Evidence[] {
    const { evidence } = this.#said
    const own = typeof evidence === 'function' ? evidence() : evidence
    return this.#declared ? [...own, this.#declared] : own
  }

  /** Takes what declares the registers complete in which something is missing. */
  declare(evidence: Evidence): void {
    this.#declared = evidence
  }

  get explanation(): Finding['explanation'] {
    const { explanation } = this.#said
    return typeof explanation === 'function' ? explanation() : explanation
  }

  /** Keeps what it tells as bytes: what it was made of is needed no more. */
  settle(): void {
    const { evidence, explanation } = this
    this.#told = Buffer.from(JSON.stringify({ evidence, explanation }))
  }

  get #said(): Told {
    return Buffer.isBuffer(this.#told) ? (JSON.parse(this.#told.toString('utf8')) as Told) : this.#told
  }
}
