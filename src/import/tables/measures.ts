import { entityTable, id, reference, references, text } from '../spec.js'
import { clauseColumn } from '../clause.js'

export const measures = entityTable({
  file: 'measures',
  zh: '任务措施',
  label: 'Measure',
  doc: 'Tasks of the documents, a tree, with their responsible units.',
  columns: [
    id(),
    reference('policy', '政策文件', 'Policy', { required: true, relation: { type: 'OF_POLICY' } }),
    text('clause', '条款路径', { required: true }),
    text('title', '标题', { required: true, property: 'name' }),
    references('responsible', '责任单位', 'Department', null, { doc: 'in the order of the document; the first leads' }),
    reference('parent', '上级任务', 'Measure', { tree: true, relation: { type: 'PART_OF' } }),
  ],
  clauseOf: clauseColumn,
  linkTypes: [{ type: 'RESPONSIBLE' }],
  restore: (_, __, links) => ({
    responsible: links
      .filter(({ type }) => type === 'RESPONSIBLE')
      .toSorted((a, b) => (a.properties!.order as number) - (b.properties!.order as number))
      .map(({ to }) => to),
  }),
  links: ({ responsible }, { id, synthetic, sources }) =>
    ((responsible as readonly string[] | undefined) ?? []).map((department, index) => ({
      type: 'RESPONSIBLE',
      from: id as string,
      to: department,
      other: 'Department',
      properties: {
        id: `responsibility:${id as string}~${department}`,
        order: index + 1,
        measureId: id as string,
        departmentId: department,
        ...(synthetic !== undefined && { synthetic }),
        ...(sources !== undefined && { sources }),
      },
    })),
})
