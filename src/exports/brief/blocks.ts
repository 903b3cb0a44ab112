/** A number with the note that says how it was asked for, or a text. */
export type Inline = string | { text: string; note: number }

/** What a brief is made of, whatever it is written as. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; parts: readonly Inline[] }
  | { kind: 'bars'; title: readonly Inline[]; unit: string; rows: readonly { label: string; value: number }[] }
  | {
      kind: 'table'
      title: readonly Inline[]
      head: readonly string[]
      /** Shares of the width. */
      widths: readonly number[]
      rows: readonly (readonly string[])[]
    }

export const sectionNames = ['summary', 'gaps', 'targets', 'terms', 'unassessed', 'method'] as const
export type SectionName = (typeof sectionNames)[number]

export interface Brief {
  title: string
  subtitle: string
  region: string
  day: string
  version: string
  sections: Readonly<Record<SectionName, readonly Block[]>>
  /** By their numbers, from 1. */
  notes: readonly string[]
}
