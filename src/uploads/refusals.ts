import { inChinese } from './words.js'

type Say = (...parts: string[]) => string

const KINDS = '文本、网页（HTML）、Word 文档（.docx）或有文字的 PDF'
const SPLIT = '请拆分，或将各工作表另存为 CSV'

/** Why files are not taken, in English as it is found, and in Chinese. The name of a file may stand in front. */
const PATTERNS: readonly (readonly [RegExp, Say])[] = [
  [
    /^expected a Word document \(\.docx\), found another packed file$/,
    () => '应为 Word 文档（.docx），实为其他压缩文件',
  ],
  [/^expected a Word document of at most (\d+) MB of text$/, (mb) => `Word 文档的文字应不超过 ${mb} MB`],
  [/^expected a Word document .*damaged.*$/, () => '应为 Word 文档（.docx），文件已损坏：请重新另存'],
  [
    /^expected .+, found an older Word or WPS document.*$/,
    () => `应为${KINDS}，实为旧版 Word 或 WPS 文档：请另存为 .docx`,
  ],
  [/^expected .+, found an empty file$/, () => `应为${KINDS}，文件是空的`],
  [/^expected a page in a saved page.*$/, () => '保存的网页（MHTML）中应有网页'],
  [/^expected a document of at most (\d+) MB$/, (mb) => `文件应不超过 ${mb} MB`],
  [/^expected a document that is read in (\d+) s.*$/, (s) => `${s} 秒内未能读完：请拆分文件`],
  [/^expected a PDF of at most (\d+) pages$/, (pages) => `PDF 应不超过 ${pages} 页`],
  [
    /^expected a PDF with text, found pictures of pages \((\d+) of (\d+) .*$/,
    (empty, all) => `应为有文字的 PDF，实为扫描件（${all} 页中 ${empty} 页没有文字）：请用原始文件，或先作文字识别`,
  ],
  [/^expected a PDF without a password$/, () => 'PDF 不应设有密码'],
  [/^expected a PDF, found a damaged one.*$/, () => '应为 PDF，文件已损坏：请重新另存'],
  [/^expected a text, a page .*$/, () => `应为${KINDS}`],
  [/^expected text in UTF-8, UTF-16 or GB18030$/, () => '应为 UTF-8、UTF-16 或 GB18030 编码的文字'],
  [/^expected the id of a policy document that is there, found (.+)$/, (id) => `应为库中政策文件的编号，现为${id}`],
  [
    /^(\w+): expected one region, found (".*"), which names (.+): give its code or id$/,
    (argument, found, some) => `${argument}：应为一个地区，${found}同时指${some}：请填写代码或编号`,
  ],
  [
    /^(\w+): expected a region by its id, its code or its name.*, found (".*")$/,
    (argument, found) => `${argument}：应为地区的编号、代码或名称，如 522700 或 黔南州，现为${found}`,
  ],
  [/^another import is under way since (.+): wait.*$/, (at) => `另一次导入正在进行（始于 ${at}）：请等待其结束`],
  [
    /^an import that began (\S+) has not finished.*$/,
    (at) => `始于 ${at} 的导入尚未完成：请等待其结束；若已中断，请运行 trichain undo 撤回`,
  ],
  [/^expected at most (\d+) rows here.*$/, (rows) => `此处最多 ${rows} 行：更大的文件请用 trichain import 导入`],
  [/^expected sheets that are read in (\d+) s.*$/, (s) => `${s} 秒内未能读完：请拆分表格`],
  [/^expected a workbook that is read in (\d+) s.*$/, (s) => `${s} 秒内未能读完：${SPLIT}`],
  [/^expected a workbook with tables, found only empty sheets.*$/, () => '工作簿中应有表格，现各工作表都是空的'],
  [/^expected a workbook of at most (\d+) MB.*$/, (mb) => `工作簿应不超过 ${mb} MB：${SPLIT}`],
  [/^expected a workbook that unpacks to at most (\d+) MB.*$/, (mb) => `工作簿解压后应不超过 ${mb} MB：${SPLIT}`],
  [/^expected a workbook of at most (\d+) cells.*$/, (cells) => `工作簿应不超过 ${cells} 个单元格：${SPLIT}`],
  [/^expected a workbook of at most (\d+) parts.*$/, (parts) => `工作簿应不超过 ${parts} 个部件：${SPLIT}`],
  [
    /^expected an? (XLSX|ODS) workbook, found .*$/,
    (kind) => `应为 ${kind} 工作簿，文件已损坏或是其他文件：请另存为 XLSX 或 CSV`,
  ],
  [/^expected a workbook whose parts can be read.*$/, () => '工作簿有部件无法读取：请重新另存为 XLSX，或存为 CSV'],
  [/^expected cells up to (\S+), found one at ([A-Z]+\d+).*$/, (last, at) => `单元格应在 ${last} 之内，现有 ${at}`],
  [/^expected at most (\d+) rows in a sheet.*$/, (rows) => `每张工作表最多 ${rows} 行`],
  [/^expected at most (\d+) merged cells.*$/, (merged) => `每张工作表最多 ${merged} 处合并单元格`],
  [/^expected a file, found .*$/, () => '应为文件，现无法读取'],
  [/^expected a folder .*, found none.*$/, () => '文件夹中应有 CSV 文件或工作簿'],
  [
    /^expected .+, found a (?:file|folder) at (.+): save it as XLSX.*$/,
    (path) => `应为 CSV 文件或工作簿（XLSX、XLS、ODS、ET），现为“${path}”：请另存为 XLSX，或将各工作表另存为 CSV`,
  ],
  [/^expected a name of 1 to 100 characters$/, () => '名称应为 1 至 100 个字'],
  [/^expected the name of a mapping that is kept, found (.+)$/, (name) => `没有名为${name}的表头映射`],
  [/^expected a mapping as a dry run tells it: (.*)$/, (path) => `表头映射应与试导入给出的相同：${path}`],
  [/^expected the field mapping as JSON$/, () => '字段 mapping 应为 JSON'],
  [/^expected files with a name of their own$/, () => '每个文件应有各自的文件名'],
  [/^expected files of at most (\d+) MB$/, (mb) => `每个文件应不超过 ${mb} MB`],
  [/^expected a part "file"$/, () => '应有文件（file）'],
]

/** A refusal in Chinese; as it is where there is no Chinese for it. */
export function refusalInChinese(said: string): string {
  const [, name, bare = said] = /^(.*?[^:]): (expected [\s\S]*)$/.exec(said) ?? []
  const texts =
    name === undefined
      ? [['', said]]
      : [
          ['', said],
          [`${name}：`, bare],
        ]
  for (const [front, text] of texts as [string, string][])
    for (const [pattern, say] of PATTERNS) {
      const match = pattern.exec(text)
      if (match) return front + say(...(match.slice(1) as string[]))
    }
  return bare.startsWith('expected ') ? inChinese({ expected: bare.slice('expected '.length) }) : said
}
