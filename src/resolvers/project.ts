import type { ProjectResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A project (项目). */
export const Project: ProjectResolvers = {
  ...entity,
  typeLabel: (row, { locale }) => label('ProjectType', row.type, locale),
  modeLabel: (row, { locale }) => label('ProjectMode', row.mode, locale),
  stageLabel: (row, { locale }) => label('InnovationStage', row.stage, locale),
  statusLabel: (row, { locale }) => label('ProjectStatus', row.status, locale),
  region: (row, _, { load }) => load.entity.one('Region', row.regionId),
  chains: (row, args, { load }) => load.project.chains(row.id, args),
  undertakenBy: (row, args, { load }) => load.project.undertakenBy(row.id, args),
  participants: (row, args, { load }) => load.project.participants(row.id, args),
  demands: (row, args, { load }) => load.project.demands(row.id, args),
  achievements: (row, args, { load }) => load.project.achievements(row.id, args),
}

export const projectQueries: Pick<QueryResolvers, 'projects' | 'project'> = {
  projects: (_, args, { load }) => load.project.list(args),
  project: (_, { id }, { load }) => load.entity.maybe('Project', id),
}
