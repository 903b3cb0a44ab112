import { relationKinds } from '../analysis/path/relations.js'
import type { CollaborationPathResolvers, PathStepResolvers, QueryResolvers } from '../generated/resolvers.js'
import { told } from './synthetic.js'

/** How two entities are connected by collaboration (合作路径). */
const CollaborationPath: CollaborationPathResolvers = {
  nodes: (path, _, { load }) => Promise.all(path.nodeIds.map((id) => load.entity.need('Entity', id))),
  length: (path) => path.steps.length,
  ...told,
}

/** One relation on a path (路径中的一步). */
const PathStep: PathStepResolvers = {
  from: (step, _, { load }) => load.entity.need('Entity', step.fromId),
  to: (step, _, { load }) => load.entity.need('Entity', step.toId),
  relationLabel: (step, { locale }) => relationKinds[step.relation]![locale],
}

export const pathTypes = { CollaborationPath, PathStep }

export const pathQueries: Pick<QueryResolvers, 'collaborationPaths'> = {
  collaborationPaths: (_, args, { analysis }) => analysis.path.between(args),
}
