import type { Check, Item } from './document.js'

/** The region a document is for; one of the graph may have no code. */
export interface PolicyRegion {
  id: string
  name: string
  code?: string | undefined
}

/** The document that is read, as its rows refer to it. */
export interface Policy {
  id: string
  /** Its id without the prefix, which the ids of its parts begin with. */
  key: string
  title: string
  region?: string
  date?: string
  /** The year its period ends with, where the title names one: “十四五” is 2025. */
  periodEnd?: number
}

/** What is found in the course of reading. */
export interface Reading {
  items: Item[]
  checks: Check[]
}
