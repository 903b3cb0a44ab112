import { near, type Pen } from './pen.js'

/** Text that may stand in XML: without the characters it forbids. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

interface Line {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

const measure = document.createElement('canvas').getContext('2d')!

/** The texts an element has itself, line by line where the browser put them; `instead` is what a field shows. */
export function drawTexts(element: Element, style: CSSStyleDeclaration, pen: Pen, instead?: string): void {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  measure.font = font
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = measure.measureText('国g')
  const look = `font-family="${escaped(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" fill="${style.color}"`
  const put = (x: number, top: number, bottom: number, text: string, rest: string) => {
    const y = top - pen.y + (bottom - top - above - below) / 2 + above
    pen.parts.push(`<text x="${near(x - pen.x)}" y="${near(y)}" ${look}${rest}>${escaped(text)}</text>`)
  }
  if (instead !== undefined) {
    const box = element.getBoundingClientRect()
    return put(box.left + Number.parseFloat(style.paddingLeft), box.top, box.bottom, instead, '')
  }
  const upright = style.writingMode === 'horizontal-tb'
  for (const node of element.childNodes) {
    if (!(node instanceof Text) || node.data.trim() === '') continue
    for (const { text, left, right, top, bottom } of upright ? linesOf(node) : lettersOf(node)) {
      if (upright) put(left, top, bottom, text, ` textLength="${near(right - left)}" lengthAdjust="spacingAndGlyphs"`)
      else if (/\p{Script=Han}/u.test(text)) put(left, top, bottom, text, '')
      else {
        const [x, y] = [(left + right) / 2 - pen.x, top - pen.y]
        const turned = `transform="rotate(90 ${near(x)} ${near(y)})"`
        pen.parts.push(
          `<text x="${near(x)}" y="${near(y + (above - below) / 2)}" ${turned} ${look}>${escaped(text)}</text>`,
        )
      }
    }
  }
}

/** Every letter with its box. */
function lettersOf(node: Text): Line[] {
  const range = document.createRange()
  let at = 0
  return [...node.data].flatMap((text) => {
    range.setStart(node, at)
    range.setEnd(node, (at += text.length))
    const [box] = range.getClientRects()
    if (!box || text.trim() === '') return box && box.width > 0 ? [lineOf(text, box)] : []
    return [lineOf(text, box)]
  })
}

const lineOf = (text: string, { left, right, top, bottom }: DOMRect): Line => ({ text, left, right, top, bottom })

function linesOf(node: Text): Line[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const boxes = range.getClientRects()
  if (boxes.length === 1) return [lineOf(node.data.replaceAll(/\s+/g, ' ').trim(), boxes[0]!)]
  const lines: Line[] = []
  for (const letter of lettersOf(node)) {
    const line = lines.at(-1)
    if (!line || Math.abs(line.top - letter.top) > 3) lines.push({ ...letter })
    else {
      line.text += letter.text
      line.right = letter.right
    }
  }
  return lines
}
