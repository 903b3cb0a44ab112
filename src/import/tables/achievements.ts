import { choice, date, entityTable, id, reference, text } from '../spec.js'

export const achievements = entityTable({
  file: 'achievements',
  zh: '成果',
  label: 'Achievement',
  doc: 'Results of projects.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    reference('project', '所属项目', 'Project', { relation: { type: 'PRODUCED', incoming: true } }),
    choice('maturity', '成熟度', 'InnovationStage'),
    date('produced_on', '产出日期'),
    reference('transferred_to', '承接企业', 'Enterprise'),
    date('transferred_on', '转化日期'),
  ],
  linkTypes: [{ type: 'TRANSFERRED_TO' }],
  links: (_, { id, transferredToId, transferredOn }) =>
    typeof transferredToId === 'string'
      ? [{ type: 'TRANSFERRED_TO', from: id as string, to: transferredToId, other: 'Enterprise', properties: { ...(transferredOn !== undefined && { on: transferredOn }) } }]
      : [],
})
