/** Words of the page policies/, in Chinese. */
export const policies = {
  'policy.issuer': '发文机关',
  'policy.number': '文号',
  'policy.date': '成文日期',
  'policy.clauses': '条款',
  'policy.measures': '措施',
  'policy.basedOn': '依据文件',
  'clause.measures': '措施 {count}',
  'clause.targets': '目标 {count}',
  'clause.facts': '事实 {count}',
  'clause.factCount': '事实数',
  'clause.choose': '在左侧选一条条款，看有哪些事实以它为依据',
  'clause.none': '没有事实以该条款为依据',
}
