/** What entities of a noun can be counted by. */
export interface NounAxes {
  /** The day an entity came to be. */
  born?: string
  axes: Readonly<Record<string, AxisDeclaration>>
  /** Properties that name another entity, whose axes can be counted by as well. */
  references: Readonly<Record<string, { property: string; type: string; zh: string; en: string }>>
}

/** One thing that entities can be counted by: a property of theirs, or of what a relation leads to. */
export interface AxisDeclaration {
  of: 'CODE' | 'FLAG' | 'YEAR' | 'AGE' | 'ENTITY'
  property: string
  /** The relation that leads there. */
  link?: string
  /** Of codes. */
  enumeration?: string
  /** Of entities. */
  type?: string
  /** The property has a list. */
  several?: boolean
  /** A day after the last one of a period. */
  dayAfter?: boolean
  /** A flag that is false where it is absent. */
  required?: boolean
  zh: string
  en: string
}
