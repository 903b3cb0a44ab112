import type { AchievementResolvers, QueryResolvers } from '../generated/resolvers.js'
import { entity } from './entity.js'
import { label } from './label.js'

/** A result of a project (成果). */
export const Achievement: AchievementResolvers = {
  ...entity,
  maturityLabel: (row, { locale }) => label('InnovationStage', row.maturity, locale),
  project: (row, _, { load }) => load.entity.one('Project', row.projectId),
  transferredTo: (row, _, { load }) => load.entity.one('Enterprise', row.transferredToId),
}

export const achievementQueries: Pick<QueryResolvers, 'achievements' | 'achievement'> = {
  achievements: (_, args, { load }) => load.achievement.list(args),
  achievement: (_, { id }, { load }) => load.entity.maybe('Achievement', id),
}
