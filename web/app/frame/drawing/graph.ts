import type { Core, NodeSingular } from 'cytoscape'
import { near, type Pen } from './pen.js'
import { escaped } from './text.js'

/** A graph as shapes and texts: what its library drew as dots. */
export function drawGraph(element: Element, pen: Pen): void {
  const graph = (element as Element & { _cyreg?: { cy?: Core } })._cyreg?.cy
  if (!graph) return
  const box = element.getBoundingClientRect()
  const zoom = graph.zoom()
  const id = `cut${pen.clips++}`
  pen.parts.push(
    `<clipPath id="${id}"><rect width="${near(box.width)}" height="${near(box.height)}"/></clipPath>`,
    `<g transform="translate(${near(box.left - pen.x)} ${near(box.top - pen.y)})" clip-path="url(#${id})" ` +
      `font-family="${escaped(getComputedStyle(element).fontFamily)}">`,
    `<rect width="${near(box.width)}" height="${near(box.height)}" fill="#fbfcfe" stroke="#e9edf3"/>`,
  )
  for (const edge of graph.edges(':visible')) {
    const [from, to, middle] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint(), edge.renderedMidpoint()]
    pen.parts.push(
      `<line x1="${near(from.x)}" y1="${near(from.y)}" x2="${near(to.x)}" y2="${near(to.y)}" ` +
        `stroke="${edge.style('line-color')}" stroke-width="${near(zoom * Number.parseFloat(edge.style('width')))}"/>`,
    )
    label(edge.style('label'), middle.x, middle.y, zoom * Number.parseFloat(edge.style('font-size')), '#55606e', pen)
  }
  for (const node of graph.nodes(':visible')) shape(node, zoom, pen)
  pen.parts.push('</g>')
}

function shape(node: NodeSingular, zoom: number, pen: Pen): void {
  const { x, y } = node.renderedPosition()
  const [width, height] = [node.renderedWidth(), node.renderedHeight()]
  const border = Number.parseFloat(node.style('border-width')) * zoom
  const look = `fill="${node.style('background-color')}" stroke="${node.style('border-color')}" stroke-width="${near(border)}"`
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2].map(near)
  const kind: string = node.style('shape')
  if (kind === 'ellipse')
    pen.parts.push(
      `<ellipse cx="${near(x)}" cy="${near(y)}" rx="${near(width / 2)}" ry="${near(height / 2)}" ${look}/>`,
    )
  else if (kind.includes('diamond'))
    pen.parts.push(
      `<polygon points="${left},${near(y)} ${near(x)},${top} ${right},${near(y)} ${near(x)},${bottom}" ${look}/>`,
    )
  else if (kind.includes('hexagon')) {
    const [a, b] = [near(x - width / 4), near(x + width / 4)]
    pen.parts.push(
      `<polygon points="${left},${near(y)} ${a},${top} ${b},${top} ${right},${near(y)} ${b},${bottom} ${a},${bottom}" ${look}/>`,
    )
  } else
    pen.parts.push(
      `<rect x="${left}" y="${top}" width="${near(width)}" height="${near(height)}" rx="${near(4 * zoom)}" ${look}/>`,
    )
  const size = zoom * Number.parseFloat(node.style('font-size'))
  const under = node.style('text-valign') === 'bottom'
  const wide = Math.max(
    4,
    Math.floor(Number.parseFloat(node.style('text-max-width')) / Number.parseFloat(node.style('font-size'))),
  )
  const letters = [...String(node.style('label'))]
  for (let line = 0; line * wide < letters.length; line++)
    label(
      letters.slice(line * wide, (line + 1) * wide).join(''),
      x,
      (under ? y + height / 2 + size : y) + line * size * 1.2,
      size,
      '#1f2937',
      pen,
    )
}

function label(text: string, x: number, y: number, size: number, colour: string, pen: Pen): void {
  if (text === '') return
  pen.parts.push(
    `<text x="${near(x)}" y="${near(y + size * 0.35)}" font-size="${near(size)}" text-anchor="middle" fill="${colour}" ` +
      `stroke="#fff" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`,
  )
}
