/**
 * What stands beside each Qiannan chain in the demonstration data. Enterprises are e1 to e3 of the chain, institutions
 * letters, experts keys of the roster, fields paths of sub-fields. Days are written out, so that the data stays the
 * same.
 */

/** Synthetic industry chains of the prefecture: name, the innovation chains that support it (8 and 13 support none). */
export const industryChains: readonly (readonly [name: string, supportedBy: readonly number[]])[] = [
  ['磷化工', [1]], ['新能源材料', [2, 1]], ['绿色建材', [3]], ['装备制造', [4]], ['医药健康', [5, 11]], ['数字产业', [6]],
  ['食品饮料', [7, 12]], ['茶', [9]], ['刺梨', [10]], ['生态畜牧', [14]], ['酱香白酒', []],
]

/** Teams: chain, name, leader or -, members, sub-fields. Some have no named member, which is legal. */
export const teams: readonly (readonly [chain: number, name: string, leader: string, members: readonly string[], fields: readonly string[]])[] = [
  [1, '磷资源', '0101', ['0102', '0104', '0105'], ['1', '2']], [1, '固废消纳', '0103', ['0105', '0192'], ['4']],
  [2, '正极材料', '0201', ['0202', '0204'], ['1', '2']], [3, '建材固废', '-', [], ['4']], [4, '智能装备', '0402', ['0403', '0404'], ['1', '2']],
  [5, '民族药', '0501', ['0504'], ['1']], [6, '数据治理', '0601', ['0603'], ['2']], [7, '食品加工', '0701', ['0703', '0704'], ['1', '2']],
  [8, '山地水稻', '-', [], ['1']], [9, '茶产业', '0902', ['0903', '0905'], ['2', '3']], [10, '刺梨深加工', '1001', ['1002', '1003'], ['2', '3']],
  [11, '中药材', '1102', ['1103', '1104'], ['2', '3']], [12, '精品水果', '1201', ['1202', '1203'], ['1']], [13, '设施蔬菜', '1301', [], ['2']],
  [14, '畜禽良种', '1401', ['1403'], ['1', '2']],
]

/** Platforms: chain, name, kind, level or -, status, hosts, sub-fields, day, name of the one it relies on. */
export const platforms: readonly (readonly [chain: number, name: string, kind: string, level: string, status: string, hosts: readonly string[], fields: readonly string[], day: string, reliesOn?: string])[] = [
  [1, '磷资源利用重点实验室', 'KEY_LABORATORY', 'PROVINCIAL', 'EXISTING', ['G', 'e1'], ['1', '2', '3'], '2021-06-01'],
  [1, '磷石膏中试基地', 'PUBLIC_SERVICE_PLATFORM', 'MUNICIPAL', 'EXISTING', ['e2'], ['4'], '2023-04-01', '磷资源利用重点实验室'],
  [2, '电池材料技术创新中心', 'TECH_INNOVATION_CENTRE', 'NATIONAL', 'EXISTING', ['e1', 'D'], ['1', '2'], '2022-09-01'],
  [2, '动力电池回收工程研究中心', 'ENGINEERING_RESEARCH_CENTRE', 'PROVINCIAL', 'PLANNED', ['e2'], ['3'], '2026-03-01'],
  [3, '新型建材企业技术中心', 'ENTERPRISE_TECH_CENTRE', 'MUNICIPAL', 'EXISTING', ['e1'], ['1'], '2020-05-01'],
  [4, '装备制造工程技术研究中心', 'ENGINEERING_TECH_RESEARCH_CENTRE', 'PROVINCIAL', 'EXISTING', ['e1'], ['1'], '2019-11-01'],
  [5, '民族医药院士工作站', 'ACADEMICIAN_WORKSTATION', '-', 'EXISTING', ['I'], ['1'], '2022-01-01'],
  [6, '天文大数据实验室', 'LABORATORY', 'MUNICIPAL', 'EXISTING', ['G'], ['3'], '2021-10-01'],
  [6, '州大数据孵化器', 'INCUBATOR', 'MUNICIPAL', 'EXITING', ['e2'], [], '2017-08-01'],
  [7, '特色食品工程技术研究中心', 'ENGINEERING_TECH_RESEARCH_CENTRE', 'PROVINCIAL', 'EXISTING', ['e1', 'G'], ['1', '2', '3'], '2020-12-01'],
  [9, '茶产业技术研究院', 'INDUSTRY_TECH_INSTITUTE', 'PROVINCIAL', 'EXISTING', ['J'], ['1', '2', '3', '4'], '2018-03-01'],
  [10, '刺梨工程研究中心', 'ENGINEERING_RESEARCH_CENTRE', 'PROVINCIAL', 'EXISTING', ['e1'], ['2'], '2019-07-01'],
  [11, '中药材科技特派员工作站', 'TALENT_MOBILE_STATION', 'COUNTY', 'EXISTING', ['J'], ['1'], '2023-02-01'],
  [12, '果品星创天地', 'AGRI_MAKER_SPACE', 'MUNICIPAL', 'EXISTING', ['e1'], ['1'], '2021-01-01'],
  [14, '畜禽良种繁育协同创新中心', 'COLLABORATIVE_INNOVATION_CENTRE', 'PROVINCIAL', 'PLANNED', ['J'], ['1'], '2026-06-01'],
]

/** Demands: key, chain, title, enterprise, sub-fields, kind (T or P), stage, day. */
export const demands: readonly (readonly [key: string, chain: number, title: string, by: string, fields: readonly string[], kind: 'T' | 'P', status: string, day: string])[] = [
  ['01', 1, '湿法磷酸深度净化', 'e1', ['1'], 'T', 'LANDED', '2024-05-10'], ['02', 1, '磷石膏大宗消纳', 'e2', ['4'], 'T', 'MATCHED', '2025-09-01'],
  ['03', 2, '废旧电池湿法回收', 'e2', ['3'], 'T', 'TALENT_PUSHED', '2026-02-15'], ['04', 2, '固态电解质中试', 'e1', ['4'], 'T', 'DEMAND_COLLECTED', '2026-08-20'],
  ['05', 3, '装配式构件轻量化', 'e1', ['3'], 'T', 'DEMAND_COLLECTED', '2026-04-02'], ['06', 3, '石材固废高值利用', 'e2', ['4'], 'T', 'TALENT_PUSHED', '2025-12-11'],
  ['07', 4, '矿山机械远程控制', 'e2', ['2'], 'T', 'MATCHED', '2025-07-07'], ['08', 5, '民族药制剂工艺改进', 'e1', ['1'], 'T', 'LANDED', '2024-09-09'],
  ['09', 5, '健康管理复合人才', 'e3', ['4'], 'P', 'DEMAND_COLLECTED', '2026-06-30'], ['10', 6, '政务数据安全评估', 'e1', ['4'], 'T', 'MATCHED', '2026-01-20'],
  ['11', 6, '天文数据开放服务', 'e2', ['3'], 'T', 'TALENT_PUSHED', '2026-05-05'], ['12', 7, '预制菜保鲜', 'e2', ['2'], 'T', 'MATCHED', '2025-11-30'],
  ['13', 8, '山地优质稻选育', 'e1', ['1'], 'T', 'DEMAND_COLLECTED', '2026-03-03'], ['14', 8, '菜籽油适度加工', 'e2', ['3'], 'T', 'DEMAND_COLLECTED', '2026-09-01'],
  ['15', 9, '夏秋茶综合利用', 'e2', ['4'], 'T', 'MATCHED', '2025-06-18'], ['16', 10, '刺梨果汁脱涩', 'e1', ['2'], 'T', 'LANDED', '2024-07-15'],
  ['17', 10, '刺梨鲜果贮藏', 'e2', ['4'], 'T', 'TALENT_PUSHED', '2026-07-21'], ['18', 11, '道地药材种苗繁育', 'e1', ['1'], 'T', 'TALENT_PUSHED', '2026-04-28'],
  ['19', 12, '山地果园机械', 'e1', ['2'], 'T', 'DEMAND_COLLECTED', '2026-05-25'], ['20', 13, '蔬菜冷链损耗', 'e1', ['3'], 'T', 'DEMAND_COLLECTED', '2026-02-02'],
  ['21', 14, '畜禽粪污资源化', 'e2', ['4'], 'T', 'MATCHED', '2025-10-10'], ['22', 14, '饲料配方工程师', 'e1', ['2'], 'P', 'TALENT_PUSHED', '2026-08-08'],
]

/**
 * Projects: key, chain, name, type, mode, stage, status, first day, day after the last, million yuan, undertaken by,
 * demands, experts as key=role (P, M, A).
 */
export const projects: readonly (readonly [key: string, chain: number, name: string, type: string, mode: string, stage: string, status: string, start: string, end: string, million: number, by: readonly string[], demands: readonly string[], roles: string])[] = [
  ['0101', 1, '湿法磷酸净化技术攻关', 'TECH_BREAKTHROUGH', 'OPEN_CHALLENGE', 'TECH_DEVELOPMENT', 'COMPLETED', '2024-06-01', '2026-06-01', 3.2, ['e1', 'B'], ['01'], '0101=P 0102=M'],
  ['0102', 1, '磷石膏无害化中试', 'TECH_BREAKTHROUGH', 'JOINT_RD', 'PILOT', 'ACTIVE', '2025-10-01', '2027-10-01', 2.1, ['e2', 'G'], ['02'], '0103=P 0105=M'],
  ['0201', 2, '磷酸铁锂正极材料产业化', 'INDUSTRIALISATION', 'CASE_BY_CASE', 'INDUSTRIALISATION', 'ACTIVE', '2025-03-01', '2028-03-01', 8, ['e1'], [], '0201=A 0202=P 0204=M'],
  ['0202', 2, '动力电池回收技术攻关', 'TECH_BREAKTHROUGH', 'OPEN_CHALLENGE', 'APPLIED_RESEARCH', 'PLANNED', '2027-01-01', '2029-01-01', 4, ['e2'], ['03'], '0205=P'],
  ['0301', 3, '磷石膏建材成果转化', 'ACHIEVEMENT_TRANSFORMATION', 'DIRECTED_COMMISSION', 'TRANSFORMATION', 'COMPLETED', '2022-04-01', '2024-10-01', 1.5, ['e1'], [], '0301=P 0302=M'],
  ['0401', 4, '矿山机械智能化改造', 'TECH_BREAKTHROUGH', 'CHIEF_EXPERT_RESPONSIBILITY', 'ENGINEERING', 'ACTIVE', '2025-08-01', '2027-08-01', 2.8, ['e2', 'B'], ['07'], '0402=P 0404=M'],
  ['0402', 4, '数控装备重大专项', 'MAJOR_SPECIAL', 'PROJECT_MANAGER', 'TECH_DEVELOPMENT', 'ACTIVE', '2026-01-01', '2029-01-01', 12, ['e1', 'A'], [], '0401=P 0403=M'],
  ['0501', 5, '民族药制剂工艺攻关', 'TECH_BREAKTHROUGH', 'ONE_TEAM_ONE_POLICY', 'TECH_DEVELOPMENT', 'COMPLETED', '2024-10-01', '2026-04-01', 1.8, ['e1', 'I'], ['08'], '0501=P 0504=M'],
  ['0601', 6, '政务数据安全攻关', 'TECH_BREAKTHROUGH', 'JOINT_RD', 'APPLIED_RESEARCH', 'ACTIVE', '2026-03-01', '2027-12-01', 1.2, ['e1'], ['10'], '0602=A 0603=P'],
  ['0701', 7, '预制菜保鲜技术攻关', 'TECH_BREAKTHROUGH', 'JOINT_RD', 'TECH_DEVELOPMENT', 'ACTIVE', '2025-12-15', '2027-06-15', 0.9, ['e2'], ['12'], '0702=A 0704=P'],
  ['0702', 7, '发酵食品平台建设', 'PLATFORM_BUILDING', 'LUMP_SUM_FUNDING', 'ENGINEERING', 'COMPLETED', '2021-01-01', '2023-07-01', 2, ['e1', 'G'], [], '0701=P 0703=M'],
  ['0901', 9, '夏秋茶综合利用', 'ACHIEVEMENT_TRANSFORMATION', 'MARKET_ACCEPTANCE', 'TRANSFORMATION', 'ACTIVE', '2025-07-01', '2027-07-01', 1.6, ['e2', 'J'], ['15'], '0902=A 0904=P'],
  ['0902', 9, '茶园绿色防控', 'TECH_BREAKTHROUGH', 'JOINT_RD', 'APPLIED_RESEARCH', 'COMPLETED', '2022-05-01', '2025-05-01', 1.1, ['e1', 'J'], [], '0902=P 0903=M 0905=M'],
  ['1001', 10, '刺梨果汁脱涩', 'TECH_BREAKTHROUGH', 'OPEN_CHALLENGE', 'PILOT', 'COMPLETED', '2024-08-01', '2026-02-01', 1.4, ['e1', 'A'], ['16'], '1001=P 1002=M 1003=M'],
  ['1002', 10, '刺梨多酚提取', 'TECH_BREAKTHROUGH', 'JOINT_RD', 'TECH_DEVELOPMENT', 'ACTIVE', '2026-05-01', '2028-05-01', 2.2, ['e1', 'J'], [], '1003=P 1002=M'],
  ['1101', 11, '中药材生态种植', 'TECH_BREAKTHROUGH', 'JOINT_RD', 'APPLIED_RESEARCH', 'ACTIVE', '2024-11-01', '2027-11-01', 1.3, ['e1', 'J'], [], '1101=P 1103=M'],
  ['1201', 12, '果树良种引进专项', 'TALENT_SPECIAL', 'ONE_TEAM_ONE_POLICY', 'APPLIED_RESEARCH', 'TERMINATED', '2023-01-01', '2024-06-01', 0.7, ['e1', 'C'], [], '1201=P'],
  ['1401', 14, '粪污资源化技术攻关', 'TECH_BREAKTHROUGH', 'JOINT_RD', 'TECH_DEVELOPMENT', 'ACTIVE', '2026-01-10', '2028-01-10', 1.9, ['J'], ['21'], '1401=P 1403=M'],
]

/** Achievements: project, name, maturity, day, enterprise it went to (or -), day of the transfer. */
export const achievements: readonly (readonly [project: string, name: string, maturity: string, day: string, to: string, on?: string])[] = [
  ['0101', '湿法磷酸净化工艺', 'INDUSTRIALISATION', '2026-03-15', 'e1', '2026-06-20'], ['0301', '磷石膏砌块配方', 'TRANSFORMATION', '2024-08-01', '-'],
  ['0501', '民族药颗粒剂工艺', 'PILOT', '2026-02-10', 'e1', '2026-09-01'], ['0901', '茶多酚制备方法', 'PILOT', '2026-07-05', '-'],
  ['0902', '茶园害虫监测方法', 'APPLIED_RESEARCH', '2025-03-20', '-'], ['1001', '刺梨汁脱涩工艺', 'INDUSTRIALISATION', '2025-12-12', 'e1', '2026-01-30'],
  ['0102', '磷石膏净化装置', 'PILOT', '2026-10-01', '-'],
]

/** Products of the first enterprise of a chain. */
export const products: readonly (readonly [chain: number, name: string])[] = [
  [1, '电子级磷酸'], [2, '磷酸铁锂正极粉'], [3, '石膏砌块'], [4, '数控机床部件'], [5, '民族药颗粒'], [7, '酸汤底料'], [9, '绿茶'], [10, '刺梨原汁'], [11, '中药饮片'],
]

/** Partnerships of an institution with an enterprise: institution, chain, enterprise, kinds. All five make it whole. */
export const partnerships: readonly (readonly [a: string, chain: number, b: string, kinds: readonly string[]])[] = [
  ['B', 1, 'e1', ['PROJECT', 'PLATFORM', 'CONVERSION', 'TALENT', 'RESOURCE']], ['D', 2, 'e1', ['PROJECT', 'PLATFORM', 'TALENT']],
  ['G', 7, 'e1', ['PLATFORM', 'TALENT']], ['J', 9, 'e2', ['PROJECT', 'CONVERSION', 'RESOURCE']], ['A', 10, 'e1', ['PROJECT', 'CONVERSION', 'TALENT', 'RESOURCE']],
]
