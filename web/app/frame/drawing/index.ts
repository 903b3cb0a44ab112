import { drawGraph } from './graph.js'
import { near, type Pen } from './pen.js'
import { drawTexts, escaped } from './text.js'

/** What is for the screen or for screen readers only. */
const LEFT_OUT = '.hidden, .marks, [aria-hidden=true]:not(.anticon, .arrow), script, style'

const HATCH =
  '<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  '<rect width="8" height="8" fill="#f3f4f6"/><rect width="4" height="8" fill="#dfe4ea"/></pattern>'

/** An element of the page as SVG: its boxes as rectangles, its texts as texts, its charts and graphs as shapes. */
export function drawing(root: HTMLElement): string {
  const { left, top } = root.getBoundingClientRect()
  const pen: Pen = { x: left, y: top, parts: [], clips: 0 }
  draw(root, pen)
  const { scrollWidth: width, scrollHeight: height } = root
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}"><title>${escaped(root.querySelector('h2')?.textContent ?? '')}</title>` +
    `<defs>${HATCH}</defs><rect width="${width}" height="${height}" fill="#ffffff"/>${pen.parts.join('')}</svg>\n`
  )
}

function draw(element: Element, pen: Pen): void {
  if (element.matches(LEFT_OUT)) return
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return
  if (element instanceof SVGSVGElement) return copy(element, pen)
  if (element.matches('.graph')) return drawGraph(element, pen)
  const box = element.getBoundingClientRect()
  if (style.display !== 'contents') drawBox(box, style, pen)
  const html = element as HTMLElement
  const cut = style.overflowX !== 'visible' && html.scrollWidth > html.clientWidth + 1
  if (cut) {
    const id = `cut${pen.clips++}`
    pen.parts.push(`<clipPath id="${id}">${rectangle(box, pen, '')}</clipPath><g clip-path="url(#${id})">`)
  }
  if (element instanceof HTMLInputElement) drawTexts(element, style, pen, element.value || element.placeholder)
  else drawTexts(element, style, pen)
  for (const child of element.children) draw(child, pen)
  if (cut) pen.parts.push('</g>')
}

const rectangle = (box: DOMRect, pen: Pen, rest: string): string =>
  `<rect x="${near(box.left - pen.x)}" y="${near(box.top - pen.y)}" width="${near(box.width)}" height="${near(box.height)}" ${rest}/>`

function drawBox(box: DOMRect, style: CSSStyleDeclaration, pen: Pen): void {
  if (box.width === 0 || box.height === 0) return
  const radius = Number.parseFloat(style.borderTopLeftRadius) || 0
  const hatched = style.backgroundImage.includes('gradient')
  if (hatched || seen(style.backgroundColor))
    pen.parts.push(rectangle(box, pen, `rx="${radius}" fill="${hatched ? 'url(#hatch)' : style.backgroundColor}"`))
  const [x, y] = [box.left - pen.x, box.top - pen.y]
  const sides = [
    ['Top', x, y, x + box.width, y],
    ['Right', x + box.width, y, x + box.width, y + box.height],
    ['Bottom', x, y + box.height, x + box.width, y + box.height],
    ['Left', x, y, x, y + box.height],
  ] as const
  for (const [side, x1, y1, x2, y2] of sides) {
    const width = Number.parseFloat(style[`border${side}Width`]) || 0
    const colour = style[`border${side}Color`]
    if (width === 0 || ['none', 'hidden'].includes(style[`border${side}Style`]) || !seen(colour)) continue
    const dashes = style[`border${side}Style`] === 'dashed' ? ' stroke-dasharray="4 3"' : ''
    pen.parts.push(
      `<line x1="${near(x1)}" y1="${near(y1)}" x2="${near(x2)}" y2="${near(y2)}" stroke="${colour}" stroke-width="${width}"${dashes}/>`,
    )
  }
}

const seen = (colour: string): boolean => colour !== 'transparent' && !/^rgba\(.*, 0\)$/.test(colour)

/** A chart draws itself as SVG: it is taken over at its place. */
function copy(element: SVGSVGElement, pen: Pen): void {
  const box = element.getBoundingClientRect()
  if (box.width === 0) return
  const twin = element.cloneNode(true) as SVGSVGElement
  for (const [name, value] of [
    ['x', box.left - pen.x],
    ['y', box.top - pen.y],
    ['width', box.width],
    ['height', box.height],
  ] as const)
    twin.setAttribute(name, String(near(value)))
  twin.removeAttribute('style')
  twin.setAttribute('color', getComputedStyle(element).color)
  pen.parts.push(new XMLSerializer().serializeToString(twin))
}
