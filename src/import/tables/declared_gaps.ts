import { entityTable, id, reference, text } from '../spec.js'

export const declaredGaps = entityTable({
  file: 'declared_gaps',
  zh: '文件所列短板',
  label: 'DeclaredGapRecord',
  doc: 'Weaknesses that a document itself states.',
  columns: [
    id(),
    reference('policy', '政策文件', 'Policy', { required: true, relation: { type: 'OF_POLICY' } }),
    text('clause', '条款路径', { required: true }),
    reference('region', '地区', 'Region', { required: true, relation: { type: 'IN_REGION' } }),
    text('title', '标题', { required: true, property: 'name' }),
    text('check', '核对规则', { check: checkRule, doc: 'a gap rule and its parameters as JSON, as in `G09 {"level":"NATIONAL"}`; empty where no rule fits' }),
  ],
})

function checkRule(text: string): string | undefined {
  const expected = 'a gap rule and its parameters as a JSON object, as in G09 {"level":"NATIONAL"}'
  const match = /^G\d{2}(?:\s+(\{.*\}))?$/.exec(text)
  if (!match) return expected
  try {
    JSON.parse(match[1] ?? '{}')
    return undefined
  } catch (error) {
    if (error instanceof SyntaxError) return expected
    throw error
  }
}
