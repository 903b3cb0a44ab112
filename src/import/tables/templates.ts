import { entityTable, id, int, reference, text } from '../spec.js'

/** One cell a row; the rows of a template share its id, and the first describes the template itself. */
export const templates = entityTable({
  file: 'templates',
  zh: '需求模板',
  label: 'RequirementTemplateCell',
  doc: 'Requirement templates, one cell a row: the rows of a template share its id, and the first of them describes the template. `source` names the clauses a cell rests on: the first of them on which, or above which, a measure with a responsible unit stands tells who answers for the cell.',
  columns: [
    id({ property: 'templateId', kind: 'reference', types: ['RequirementTemplate'], doc: 'of the template' }),
    text('name', '名称', { required: true, property: null, doc: 'of the template' }),
    text('cell', '单元', { required: true, property: 'name' }),
    text('counter', '计数', { required: true, doc: 'a named count of a chain' }),
    int('minimum', '最低数量', { required: true, min: 0 }),
    reference('policy', '政策文件', 'Policy', { property: null }),
    text('clause', '条款路径', { property: null }),
    text('cell_en', '单元英文名称', { property: 'nameEn' }),
  ],
  key: ['id', 'cell'],
  besideOf: ({ templateId }) => templateId as string,
  restore: (_, __, ___, beside) => ({ name: beside?.name, policy: beside?.policyId, clause: beside?.clause }),
  idOf: ({ id, cell }) => `cell:${(id as string).slice('template:'.length)}/${cell as string}`,
  compose: (_, properties, { memory }) => {
    const template = properties.templateId as string
    const order = (memory.get(template) ?? 0) + 1
    memory.set(template, order)
    properties.order = order
  },
  linkTypes: [{ type: 'HAS_CELL', incoming: true }, { type: 'OF_POLICY' }],
  links: (_, { id, templateId }) => [{ type: 'HAS_CELL', from: templateId as string, to: id as string, other: 'RequirementTemplate' }],
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
          links: typeof policy === 'string' ? [{ type: 'OF_POLICY', from: id as string, to: policy, other: 'Policy' }] : [],
        },
})

/** Where the template itself is read: of the sources of its first cell those on its clause, else all. */
function ofTemplate(sources: readonly string[], policy: unknown, clause: unknown): string[] {
  const own = sources.filter((source) => source.startsWith(`${policy as string}#${clause as string}@`) || source.startsWith(`${policy as string}#${clause as string}|`))
  return own.length ? own : [...sources]
}
