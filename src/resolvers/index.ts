import { Region, regionQueries } from './region.js'
import { Chain, chainQueries } from './chain.js'
import { Segment, segmentQueries } from './segment.js'
import { Field, fieldQueries } from './field.js'
import { Expert, expertQueries } from './expert.js'
import { Team, teamQueries } from './team.js'
import { Enterprise, enterpriseQueries } from './enterprise.js'
import { Institution, institutionQueries } from './institution.js'
import { Platform, platformQueries } from './platform.js'
import { Project, projectQueries } from './project.js'
import { Achievement, achievementQueries } from './achievement.js'
import { Product, productQueries } from './product.js'
import { Demand, demandQueries } from './demand.js'
import { Department, departmentQueries } from './department.js'
import { Policy, policyQueries } from './policy.js'
import { Clause, clauseQueries } from './clause.js'
import { Measure, measureQueries } from './measure.js'
import { Target, targetQueries } from './target.js'
import { Indicator, indicatorQueries } from './indicator.js'
import { Observation, observationQueries } from './observation.js'
import { Register, registerQueries } from './register.js'
import { Programme, programmeQueries } from './programme.js'
import { EligibilityRule, eligibilityRuleQueries } from './eligibilityRule.js'
import { EligibilityCondition, eligibilityConditionQueries } from './eligibilityCondition.js'
import { RequirementTemplate, requirementTemplateQueries } from './requirementTemplate.js'
import { RequirementTemplateCell, requirementTemplateCellQueries } from './requirementTemplateCell.js'
import { DeclaredGapRecord, declaredGapRecordQueries } from './declaredGapRecord.js'
import { gapQueries, gapTypes } from './gap.js'
import { eligibilityQueries, eligibilityTypes } from './eligibility.js'
import { matchQueries, matchTypes } from './match.js'
import { summaryQueries, summaryTypes } from './summary.js'
import { comparisonQueries, comparisonTypes } from './comparison.js'
import { matrixQueries, matrixTypes } from './matrix.js'
import { pathQueries, pathTypes } from './path.js'
import { planQueries, planTypes } from './plan.js'
import { patternQueries, patternTypes } from './pattern.js'
import { progressQueries, progressTypes } from './progress.js'
import { searchQueries, searchTypes } from './search.js'
import { rowTypeNames } from '../codegen/mappers.js'
import * as facts from './relation.js'
import { base, baseQueries } from './base.js'
import type { Resolvers } from '../generated/resolvers.js'

/** All resolvers, a noun each. */
export const resolvers: Resolvers = {
  ...base([...rowTypeNames, 'Gap', 'TargetProgress'].map((name) => `${name}Connection`)),
  ...facts,
  ...pathTypes,
  ...patternTypes,
  ...planTypes,
  ...searchTypes,
  ...gapTypes,
  ...matchTypes,
  ...summaryTypes,
  ...comparisonTypes,
  ...matrixTypes,
  ...progressTypes,
  ...eligibilityTypes,
  Region,
  Chain,
  Segment,
  Field,
  Expert,
  Team,
  Enterprise,
  Institution,
  Platform,
  Project,
  Achievement,
  Product,
  Demand,
  Department,
  Policy,
  Clause,
  Measure,
  Target,
  Indicator,
  Observation,
  Register,
  Programme,
  EligibilityRule,
  EligibilityCondition,
  RequirementTemplate,
  RequirementTemplateCell,
  DeclaredGapRecord,
  Query: {
    ...baseQueries,
    ...pathQueries,
    ...patternQueries,
    ...planQueries,
    ...searchQueries,
    ...regionQueries,
    ...chainQueries,
    ...segmentQueries,
    ...fieldQueries,
    ...expertQueries,
    ...teamQueries,
    ...enterpriseQueries,
    ...institutionQueries,
    ...platformQueries,
    ...projectQueries,
    ...achievementQueries,
    ...productQueries,
    ...demandQueries,
    ...departmentQueries,
    ...policyQueries,
    ...clauseQueries,
    ...measureQueries,
    ...targetQueries,
    ...indicatorQueries,
    ...observationQueries,
    ...registerQueries,
    ...programmeQueries,
    ...eligibilityRuleQueries,
    ...eligibilityConditionQueries,
    ...requirementTemplateQueries,
    ...requirementTemplateCellQueries,
    ...declaredGapRecordQueries,
    ...gapQueries,
    ...matchQueries,
    ...summaryQueries,
    ...comparisonQueries,
    ...matrixQueries,
    ...progressQueries,
    ...eligibilityQueries,
  },
}
