/**
 * The sub-fields each Qiannan chain needs in the demonstration data: number of the chain, the field of the facts they
 * lie under, the sub-fields. Names of technologies, none of a person or a firm.
 */
export const needs: readonly (readonly [chain: number, under: string, fields: readonly string[]])[] = [
  [1, 'field:modern-chemicals', ['湿法磷酸净化', '精细磷酸盐', '氟硅资源利用', '磷石膏无害化']],
  [2, 'field:new-energy-batteries-and-materials', ['磷酸铁锂正极材料', '电池级磷酸铁', '动力电池回收', '固态电解质']],
  [3, 'field:new-building-materials', ['磷石膏建材', '绿色水泥', '装配式构件', '石材固废利用']],
  [4, 'field:advanced-equipment-manufacturing', ['数控装备', '矿山机械智能化', '航空零部件加工', '电力装备']],
  [5, 'field:big-health-biomedicine', ['民族药制剂', '生物制药工艺', '医用材料', '健康管理']],
  [6, 'field:big-data', ['算力与存储', '数据治理', '天文大数据', '数据安全']],
  [7, 'field:specialty-food-processing', ['食品发酵', '预制食品加工', '食品质量安全', '功能性食品']],
  [8, 'field:grain-and-oil', ['水稻育种', '油菜育种', '粮油精深加工', '粮食储藏']],
  [9, 'field:tea', ['茶树育种', '茶叶加工', '茶园绿色防控', '茶资源综合利用']],
  [10, 'field:roxburgh-rose', ['刺梨育种与栽培', '刺梨汁加工', '刺梨活性成分', '刺梨贮藏保鲜']],
  [11, 'field:chinese-medicinal-materials', ['中药材种苗', '中药材生态种植', '中药炮制', '中药质量控制']],
  [12, 'field:premium-fruit', ['果树育种', '果园机械', '果品采后保鲜', '果树病虫害防治']],
  [13, 'field:vegetables', ['蔬菜育种', '设施栽培', '蔬菜冷链物流', '蔬菜病虫害防治']],
  [14, 'field:livestock-and-poultry', ['地方畜禽品种选育', '饲料营养', '动物疫病防控', '粪污资源化']],
]

/** Finer fields, under one of the above: an expert of the finer one covers the one above it. */
export const finer: readonly (readonly [id: string, name: string, under: string])[] = [
  ['field:demo-02-1-1', '磷酸铁锂掺杂改性', 'field:demo-02-1'],
  ['field:demo-05-1-1', '苗药水族药制剂', 'field:demo-05-1'],
  ['field:demo-09-2-1', '绿茶加工', 'field:demo-09-2'],
  ['field:demo-10-3-1', '刺梨多酚', 'field:demo-10-3'],
]

/** `2.1` is sub-field 2 of the chain; `2.1.1` the first finer one under it. */
export const fieldId = (chain: number, path: string): string => `field:demo-${two(chain)}-${path.replaceAll('.', '-')}`
export const chainId = (chain: number): string => `chain:qiannan-${two(chain)}`
export const two = (figure: number): string => String(figure).padStart(2, '0')
