import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Kind, parse, print, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import { cited } from './cited.js'
import { inputSchema, type JsonSchema } from './inputSchema.js'

/**
 * A question that assistants may ask: one file, its first line the title, the comment lines below it what it is for.
 */
export interface Tool {
  name: string
  title: string
  description: string
  input: JsonSchema
  operationName: string
  /** Whether it writes a draft: the only thing that assistants write. */
  drafts: boolean
  /** The operation as it is sent: with the sources of what it tells. */
  text: string
}

const OWN = fileURLToPath(new URL('tools/', import.meta.url))
/** The questions of the GraphiQL page are tools as well. */
const QUESTIONS = fileURLToPath(new URL('../../web/graphiql/questions/', import.meta.url))

/** All tools, those made for assistants first. */
export const readTools = (schema: GraphQLSchema): Tool[] => [
  ...toolsOf(OWN, '', schema),
  ...toolsOf(QUESTIONS, 'ask_', schema),
]

const toolsOf = (folder: string, prefix: string, schema: GraphQLSchema): Tool[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) =>
      tool(
        `${prefix}${file.replace(/^\d+-|\.graphql$/g, '').replaceAll('-', '_')}`,
        readFileSync(join(folder, file), 'utf8'),
        schema,
      ),
    )

function tool(name: string, text: string, schema: GraphQLSchema): Tool {
  const [title = name, ...lines] = /^(?:#.*\n)*/
    .exec(text)![0]
    .split('\n')
    .map((line) => line.replace(/^# ?/, ''))
    .filter(Boolean)
  const document = parse(text)
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation?.name) throw new Error(`${name}: expected one named operation`)
  const drafts = operation.operation === 'mutation'
  return {
    name,
    title,
    description: [title, ...lines].join('\n'),
    input: inputSchema(schema, document, operation),
    operationName: operation.name.value,
    text: print(cited(schema, document)),
    drafts,
  }
}
