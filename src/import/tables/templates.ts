import type { Hooks } from '../exchange/spec.js'

/** Of a row that is changed by itself: the place its cell has. No column. */
const ORDER = '_order'

/** One cell a row; the rows of a template share its id, and the first describes the template itself. */
export const hooks: Hooks = {
  besideOf: ({ templateId }) => templateId as string,
  restore: (_, { order }, ___, beside) => ({
    name: beside?.name,
    policy: beside?.policyId,
    clause: beside?.clause,
    [ORDER]: order as number,
  }),
  idOf: ({ id, cell }) => `cell:${(id as string).slice('template:'.length)}/${cell as string}`,
  compose: (values, properties, { memory }) => {
    const template = properties.templateId as string
    const order = (values[ORDER] as number | undefined) ?? (memory.get(template) ?? 0) + 1
    memory.set(template, order)
    properties.order = order
  },
  linkTypes: [{ type: 'HAS_CELL', incoming: true }, { type: 'OF_POLICY' }],
  links: (_, { id, templateId }) => [
    { type: 'HAS_CELL', from: templateId as string, to: id as string, other: 'RequirementTemplate' },
  ],
  brings: ({ id, name, policy, clause }, { order, sources, synthetic }) =>
    order !== 1
      ? undefined
      : {
          label: 'RequirementTemplate',
          properties: {
            id: id as string,
            name: name as string,
            ...(policy !== undefined && { policyId: policy }),
            ...(clause !== undefined && { clause }),
            ...(sources !== undefined && { sources: ofTemplate(sources as string[], policy, clause) }),
            ...(synthetic !== undefined && { synthetic }),
          },
          links:
            typeof policy === 'string' ? [{ type: 'OF_POLICY', from: id as string, to: policy, other: 'Policy' }] : [],
        },
}

/** Where the template itself is read: of the sources of its first cell those on its clause, else all. */
function ofTemplate(sources: readonly string[], policy: unknown, clause: unknown): string[] {
  const own = sources.filter(
    (source) =>
      source.startsWith(`${policy as string}#${clause as string}@`) ||
      source.startsWith(`${policy as string}#${clause as string}|`),
  )
  return own.length ? own : [...sources]
}
