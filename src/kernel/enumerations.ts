/** One enumeration of `schema/enums.json`. */
export interface EnumDeclaration {
  description: string
  /** Whether the values stand from the highest to the lowest, or from the first to the last. */
  ordered: boolean
  values: { value: string; zh: string[] }[]
}

/** All enumerations, by name. */
export type Enumerations = Record<string, EnumDeclaration>

/** The name of the enumeration of all entity types, which is declared by the nouns. */
export const ENTITY_TYPE = 'EntityType'

/** All enumerations: those given, and the types of entities by their codes. */
export const withEntityTypes = (given: Enumerations, types: readonly { code: string; zh: string }[]): Enumerations => ({
  ...given,
  [ENTITY_TYPE]: {
    description: 'type of an entity of the graph (实体类型)',
    ordered: false,
    values: types.map(({ code, zh }) => ({ value: code, zh: [zh] })),
  },
})
