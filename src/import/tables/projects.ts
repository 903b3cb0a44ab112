import { choice, date, entityTable, float, id, lastDay, reference, references, text } from '../spec.js'

export const projects = entityTable({
  file: 'projects',
  zh: '项目',
  label: 'Project',
  doc: 'Projects; the experts who take part are in `project_roles`.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    choice('type', '项目类型', 'ProjectType'),
    choice('mode', '组织方式', 'ProjectMode'),
    choice('stage', '创新阶段', 'InnovationStage'),
    choice('status', '状态', 'ProjectStatus'),
    reference('region', '所在地区', 'Region', { relation: { type: 'IN_REGION' } }),
    date('start', '开始日期'),
    lastDay('end', '结束日期（含）', '结束日期'),
    float('budget_cny', '预算(元)', { min: 0 }),
    references('chains', '面向链条', 'Chain', 'FOR_CHAIN'),
    references('undertaken_by', '承担单位', ['Enterprise', 'Institution'], 'UNDERTAKES', { incoming: true }),
    references('demands', '对应需求', 'Demand', 'ADDRESSES'),
    text('funder', '资助方'),
  ],
})
