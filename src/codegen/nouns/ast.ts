import { Kind, parse, type ConstDirectiveNode, type ConstValueNode, type DefinitionNode, type TypeNode } from 'graphql'

interface WithDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined
}

/** The definitions of an SDL file. */
export const definitionsOf = (sdl: string): readonly DefinitionNode[] => parse(sdl, { noLocation: true }).definitions

/** The arguments of a directive by name, or nothing where it is not there. */
export function directive(node: WithDirectives, name: string): Record<string, unknown> | undefined {
  const found = node.directives?.find((one) => one.name.value === name)
  return (
    found &&
    Object.fromEntries((found.arguments ?? []).map((argument) => [argument.name.value, valueOf(argument.value)]))
  )
}

function valueOf(node: ConstValueNode): unknown {
  switch (node.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.LIST:
      return node.values.map(valueOf)
    case Kind.NULL:
      return null
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, valueOf(field.value)]))
    default:
      return node.value
  }
}

/** A type taken apart: its name, whether it is a list, and whether it is never null. */
export interface FieldType {
  name: string
  list: boolean
  required: boolean
}

export function fieldType(node: TypeNode): FieldType {
  if (node.kind === Kind.NON_NULL_TYPE) return { ...fieldType(node.type), required: true }
  if (node.kind === Kind.LIST_TYPE) return { name: fieldType(node.type).name, list: true, required: false }
  return { name: node.name.value, list: false, required: false }
}

/** A description without the Chinese term that ends it, and that term. */
export function termOf(description: string): { words: string; term: string } {
  let depth = 0
  for (let at = description.lastIndexOf(')'); at >= 0; at--) {
    if (description[at] === ')') depth++
    else if (description[at] === '(' && --depth === 0) {
      const rest = description.slice(description.lastIndexOf(')') + 1)
      return {
        words: description.slice(0, at).trim() + rest,
        term: description.slice(at + 1, description.lastIndexOf(')')),
      }
    }
  }
  return { words: description, term: '' }
}

/** `titleRank` as `TITLE_RANK`, and as `title_rank`. */
export const upper = (name: string): string => snake(name).toUpperCase()
export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter, at: number) => `${at ? '_' : ''}${letter.toLowerCase()}`)
export const lowerFirst = (name: string): string => name[0]!.toLowerCase() + name.slice(1)
export const upperFirst = (name: string): string => name[0]!.toUpperCase() + name.slice(1)
/** `requirementTemplates` as `requirement templates`. */
export const spaced = (name: string): string => snake(name).replaceAll('_', ' ')
