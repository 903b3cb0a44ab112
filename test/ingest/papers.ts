/** A policy document of our own, in the style of such documents; what is given tells editions apart. */
export const paper = ({
  date = '2025年3月1日',
  enterprises = '40家以上',
  stations = true,
  units = '市科技局、市财政局',
}: { date?: string; enterprises?: string; stations?: boolean; units?: string } = {}): string =>
  `百色市关于加快示例链条建设的实施方案

百色市科学技术局
${date}
联系人：王示例，联系电话：0776-1234567

为加快示例链条建设，结合我市实际，制定本方案。

一、总体目标
到2027年，培育高新技术企业${enterprises}${stations ? '，新建示例工作站不低于6个' : ''}。

二、重点任务
（一）建设示例平台。对示例平台分类给予支持。（责任单位：${units}）
（二）培育示例企业。建立示例企业库。（责任单位：市工业和信息化局）
${stations ? '（三）建设示例工作站。逐站落实示例场地。（责任单位：市人力资源和社会保障局）\n' : '（三）组建示例联盟。每年举办示例对接活动。（责任单位：市教育局）\n'}`

/** A PDF of lines of text, in a font that is not in it; a page without a line, as one that was scanned is. */
export function pdfOf(lines: readonly string[]): Buffer {
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex')
  const content = lines.length
    ? `BT /F1 12 Tf 72 780 Td ${lines.map((line) => `<${hex(line)}> Tj 0 -18 Td`).join(' ')} ET`
    : '0 0 m 10 10 l S'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]
  let text = '%PDF-1.7\n'
  const at = objects.map((object, index) => {
    const begins = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return begins
  })
  const xref = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(`${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`)
}

/** A page as a browser saves it, with what stands around the text. */
export const pageOf = (text: string): string =>
  `<!DOCTYPE html><html><head><title>某网</title></head><body><nav><ul><li>首页</li><li>政务公开</li></ul></nav>
<div class="content">${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</div><footer>版权所有</footer></body></html>`

/** The same with all that belongs to it in one file. */
export const savedPageOf = (text: string): string =>
  [
    'From: <Saved by Blink>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----Boundary--x"',
    '',
    '',
    '------Boundary--x',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: base64',
    '',
    ...Buffer.from(pageOf(text))
      .toString('base64')
      .match(/.{1,76}/g)!,
    '------Boundary--x--',
    '',
  ].join('\r\n')
