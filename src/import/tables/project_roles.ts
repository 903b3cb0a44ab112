import { choice, reference, relationTable } from '../spec.js'

export const projectRoles = relationTable({
  file: 'project_roles',
  zh: '项目参与',
  type: 'PARTICIPATES_IN',
  doc: 'Parts of experts in projects.',
  from: 'expert',
  to: 'project',
  id: { prefix: 'participation', columns: ['project', 'expert', 'role'] },
  columns: [
    reference('project', '项目', 'Project', { required: true }),
    reference('expert', '专家', 'Expert', { required: true }),
    choice('role', '角色', 'ProjectRole'),
  ],
})
