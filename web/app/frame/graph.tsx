import { useEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { useEntityHref, type EntityRow } from './entity.js'

export interface Edge {
  from: string
  to: string
  name: string
}

/** Colours by the prefix of ids; a kind is told by its shape as well. */
export const KINDS: Readonly<Record<string, readonly [colour: string, shape: string]>> = {
  expert: ['#1b4b8f', 'ellipse'],
  team: ['#4a7ab8', 'ellipse'],
  chain: ['#b3541e', 'round-hexagon'],
  enterprise: ['#2e7d4f', 'round-rectangle'],
  institution: ['#5b6b2f', 'round-rectangle'],
  platform: ['#7a4b9d', 'round-diamond'],
  project: ['#8a6d00', 'round-tag'],
  demand: ['#a32f21', 'round-tag'],
  field: ['#55606e', 'ellipse'],
}

/**
 * A graph of entities; a node opens its page. The drawing library is loaded with the first graph. The table beside it
 * is for keyboards.
 */
export function Graph({
  nodes,
  edges,
  centre,
  label,
  height,
}: {
  nodes: readonly EntityRow[]
  edges: readonly Edge[]
  centre?: string
  label: string
  height: number
}) {
  const box = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const hrefOf = useEntityHref()
  const open = useRef((id: string) => void navigate(hrefOf({ id })))
  open.current = (id) => void navigate(hrefOf({ id }))
  const drawn = useMemo(() => elementsOf(nodes, edges), [nodes, edges])
  useEffect(() => {
    let gone = false
    let close = () => {}
    void import('cytoscape').then(({ default: cytoscape }) => {
      if (gone) return
      const graph = cytoscape({
        container: box.current,
        elements: drawn,
        style: STYLE,
        layout: layoutOf(drawn.length, centre),
        maxZoom: 1.4,
      })
      graph.on('tap', 'node', ({ target }: { target: { id(): string } }) => open.current(target.id()))
      close = () => graph.destroy()
    })
    return () => {
      gone = true
      close()
    }
  }, [drawn, centre])
  return <div ref={box} className="graph" role="img" aria-label={label} style={{ height }} />
}

function elementsOf(nodes: readonly EntityRow[], edges: readonly Edge[]) {
  const once = [...new Map(nodes.map((node) => [node.id, node])).values()]
  return [
    ...once.map(({ id, name }) => {
      const [colour, shape] = KINDS[id.split(':')[0]!] ?? ['#55606e', 'rectangle']
      return { data: { id, name, colour, shape } }
    }),
    ...edges.map(({ from, to, name }, index) => ({ data: { id: `edge ${index}`, source: from, target: to, name } })),
  ]
}

const layoutOf = (size: number, centre: string | undefined) =>
  centre === undefined
    ? ({ name: 'cose', animate: false, padding: 16 } as const)
    : ({
        name: 'concentric',
        concentric: (node: { id(): string }) => (node.id() === centre ? 2 : 1),
        levelWidth: () => 1,
        minNodeSpacing: size > 60 ? 24 : 84,
        padding: 24,
      } as const)

const STYLE = [
  {
    selector: 'node',
    style: {
      'background-color': 'data(colour)',
      shape: 'data(shape)',
      label: 'data(name)',
      'font-size': 11,
      width: 22,
      height: 22,
      'text-valign': 'bottom',
      'text-margin-y': 3,
      color: '#1f2937',
      'text-wrap': 'wrap',
      'text-overflow-wrap': 'anywhere',
      'text-max-width': '96px',
      'min-zoomed-font-size': 7,
    },
  },
  {
    selector: 'edge',
    style: {
      width: 1.2,
      'line-color': '#a9b6c7',
      'curve-style': 'bezier',
      label: 'data(name)',
      'font-size': 9,
      color: '#55606e',
      'text-background-color': '#fff',
      'text-background-opacity': 0.85,
      'min-zoomed-font-size': 8,
    },
  },
] as never
