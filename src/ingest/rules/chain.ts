import { rule } from './rule.js'

/** A chain as an item of a list, the whole item its name; an open class (其他…) is none. */
export const chainItem = rule(
  'chain as an item of a list (链条清单)',
  /^\s*((?!.*(?:其他|其它|等相关|相关的))[^,。;:]{2,24}?(?:产业创新链|创新链|产业链|人才链))\s*[;。,]?\s*$/,
  ['新型建材产业创新链;', '新型建材产业创新链'],
  '与经济社会发展相关的其他产业创新链。',
  '推动产业链和创新链深度融合。',
)

/** Chains within a sentence, counted: 打造新材料、装备制造等3条产业链. */
export const chainsInline = rule(
  'chains listed in a sentence (链条列举)',
  /(?:打造|建设|培育|组建|构建|做强|发展|聚焦|围绕)((?:[^、,。;“”]{2,16}、)+[^、,。;“”]{2,16}?)等?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:条|大|个)(?:重点|特色|优势|主导)*(?:产业创新链|创新链|产业链|人才链)/,
  ['重点打造新材料、装备制造、生物医药3条产业链', '新材料、装备制造、生物医药'],
  '推动产业链、创新链、人才链深度融合',
)
