import type { Core } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { KINDS } from '../../frame/graph.js'
import type { Scene } from './scene.js'

/**
 * Draws a scene, and keeps zoom and place while it grows. What can be done here can be done by the list above it, too.
 */
export function Canvas({ scene, label, tapped }: { scene: Scene; label: string; tapped(id: string): void }) {
  const box = useRef<HTMLDivElement>(null)
  const graph = useRef<Core>(undefined)
  const latest = useRef({ scene, tapped })
  latest.current = { scene, tapped }
  useEffect(() => {
    let gone = false
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (gone) return
      graph.current = cytoscape({ container: box.current, style: STYLE, maxZoom: 1.6, minZoom: 0.1 })
      graph.current.on('tap', 'node', ({ target }: { target: { id(): string } }) => latest.current.tapped(target.id()))
      draw(graph.current, latest.current.scene)
    })
    return () => {
      gone = true
      graph.current?.destroy()
      graph.current = undefined
    }
  }, [])
  useEffect(() => {
    if (graph.current) draw(graph.current, scene)
  }, [scene])
  return (
    <div
      ref={box}
      className="graph"
      data-marks={scene.marks.length}
      role="img"
      aria-label={label}
      style={{ height: 460 }}
    />
  )
}

function draw(graph: Core, { marks, lines }: Scene): void {
  graph.batch(() => {
    graph.elements().remove()
    graph.add([
      ...marks.map(({ id, name, at, kind, expanded }) => {
        const [colour, shape] = KINDS[id.split(':')[0]!] ?? ['#55606e', 'rectangle']
        return {
          data: { id, name, colour, shape },
          position: { ...at },
          classes: [kind, ...(expanded ? ['expanded'] : [])],
        }
      }),
      ...lines.map(({ from, to, name, rank }, index) => ({
        data: { id: `line ${index}`, source: from, target: to, name },
        classes: rank === undefined ? [] : ['way', ...(rank === 1 ? ['best'] : [])],
      })),
    ])
  })
  graph.fit(undefined, 24)
  if (graph.zoom() > 1.15)
    graph.zoom({ level: 1.15, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } })
  graph.center()
}

const STYLE = [
  {
    selector: 'node',
    style: {
      'background-color': 'data(colour)',
      shape: 'data(shape)',
      label: 'data(name)',
      'font-size': 12,
      width: 24,
      height: 24,
      'text-valign': 'bottom',
      'text-margin-y': 3,
      color: '#1f2937',
      'text-wrap': 'wrap',
      'text-overflow-wrap': 'anywhere',
      'text-max-width': '104px',
      'min-zoomed-font-size': 6,
    },
  },
  {
    selector: 'node.expanded',
    style: { 'border-width': 3, 'border-color': '#f0b429', width: 30, height: 30, 'font-weight': 'bold' },
  },
  {
    selector: 'node.group, node.rest',
    style: {
      'background-color': '#fff',
      'border-width': 1.5,
      'border-color': '#1b4b8f',
      'border-style': 'dashed',
      shape: 'round-rectangle',
      width: 84,
      height: 40,
      'text-valign': 'center',
      'text-margin-y': 0,
      color: '#12386e',
    },
  },
  {
    selector: 'edge',
    style: {
      width: 1.2,
      'line-color': '#b4c0cf',
      'curve-style': 'straight',
      label: 'data(name)',
      'font-size': 10,
      color: '#55606e',
      'text-background-color': '#fff',
      'text-background-opacity': 0.85,
      'text-background-padding': '2px',
      'min-zoomed-font-size': 8,
    },
  },
  { selector: 'edge.way', style: { width: 2, 'line-color': '#4a7ab8' } },
  { selector: 'edge.best', style: { width: 4, 'line-color': '#12386e' } },
] as never
