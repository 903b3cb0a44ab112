const PATTERNS: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^文号残缺：(.*)$/, (said) => `the document number is garbled: ${said}`],
  [/^未找到标题$/, () => 'no title was found'],
  [/^未能确定适用地区$/, () => 'the region it is for is not told'],
  [
    /^文件自称适用于“(.*)”，按所选的“(.*)”读取$/,
    (own, chosen) => `the document says it is for ${own}; it was read for ${chosen}, as was chosen`,
  ],
  [
    /^列出的(.+)级合计(.+)，文中称(.+)$/,
    (level, sum, total) => `what is listed as ${level}级 adds up to ${sum}, the text says ${total}`,
  ],
  [/^分项合计(.+)，总数(.+)$/, (sum, total) => `the parts add up to ${sum}, the whole is ${total}`],
  [
    /^目录中的(\d+)个标题在正文中再次出现$/,
    (count) => `${count} headings of the table of contents stand in the text again`,
  ],
  [/^标题“(.*)”重复出现$/, (title) => `the heading “${title}” occurs twice`],
  [/^文中出现外地地名“(.*)”$/, (place) => `the text names a place from elsewhere: ${place}`],
  [/^称(.+)条，列出(.+)条$/, (said, listed) => `the text says ${said}, ${listed} are listed`],
  [/^第(.+)行“(.*)”没有单位$/, (row, metric) => `row ${row}, “${metric}”, has no unit`],
  [
    /^同一指标有两种表述：“(.*)”（第(\d+)行）与“(.*)”$/,
    (one, line, other) => `one indicator has two names: “${one}” (line ${line}) and “${other}”`,
  ],
]

/** What a check says, in English; as it is where there is no English for it. */
export function inEnglish(message: string): string {
  for (const [pattern, say] of PATTERNS) {
    const match = pattern.exec(message)
    if (match) return say(...(match.slice(1) as string[]))
  }
  return message
}
