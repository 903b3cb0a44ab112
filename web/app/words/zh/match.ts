/** Words of the page match/, in Chinese. */
export const match = {
  'match.none': '没有领域相符的专家',
  'match.covered': '覆盖的领域',
  'match.conflicts': '利益冲突',
  'match.demand': '选择需求',
  'weight.priority': '重点突出',
  'weight.supply': '供需相适',
  'weight.fieldFit': '技术匹配',
  'weight.ties': '产才融合',
  'team.none': '无法组成团队',
  'team.only': '仅其覆盖',
  'team.load': '在聘数',
}
