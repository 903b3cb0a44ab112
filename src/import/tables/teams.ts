import { entityTable, id, reference, references, text } from '../spec.js'

export const teams = entityTable({
  file: 'teams',
  zh: '团队',
  label: 'Team',
  doc: 'Teams; one without named members is fine.',
  columns: [
    id(),
    text('name', '名称', { required: true }),
    reference('leader', '带头人', 'Expert', { relation: { type: 'LEADS', incoming: true } }),
    references('members', '成员', 'Expert', 'MEMBER_OF', { incoming: true }),
    references('chains', '服务链条', 'Chain', 'SERVES'),
    references('fields', '技术领域', 'Field', 'SPECIALISES_IN'),
    reference('region', '所在地区', 'Region', { relation: { type: 'IN_REGION' } }),
  ],
})
