import { Entity, type EntityRow } from '../frame/entity.js'

interface Step {
  relation: string
  relationLabel: string
  forward: boolean
}

/** A path as a line: entities, and between them the relations with their directions. */
export function PathLine({ nodes, steps }: { nodes: readonly EntityRow[]; steps: readonly Step[] }) {
  return (
    <span className="path">
      {nodes.map((node, index) => (
        <span key={`${index} ${node.id}`} className="hop">
          {index > 0 && (
            <span className="step" title={steps[index - 1]?.relation}>
              {steps[index - 1]?.forward === false ? '←' : '—'}
              <small>{steps[index - 1]?.relationLabel}</small>
              {steps[index - 1]?.forward === false ? '—' : '→'}
            </span>
          )}
          <span className={`node type-${node.id.split(':')[0]}`}>
            <Entity entity={node} />
          </span>
        </span>
      ))}
    </span>
  )
}
