/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Appointment role: role of an appointment to a chain (聘任角色) */
export type AppointmentRole =
  /** Expert (专家, 链上专家) */
  | 'EXPERT'
  /** Leader (链长) */
  | 'LEADER';

/** What a finding may be concluded from (确证程度) */
export type Assurance =
  /** From what is missing in a register that has entries for the region, but is not declared complete (推定) */
  | 'PRESUMED'
  /** From what is recorded, or from what is missing in a register that is declared complete (确证) */
  | 'PROVEN';

/** Chain kind: which of the three chains (三链) */
export type ChainKind =
  /** Industry (产业链) */
  | 'INDUSTRY'
  /** Innovation (创新链, 产业创新链) */
  | 'INNOVATION'
  /** Talent (人才链) */
  | 'TALENT';

/** Which gaps are wanted; conditions left out do not restrict (筛选短板) */
export type GapFilter = {
  /** Only gaps of these chains (链条) */
  chains?: Array<string> | null | undefined;
  /** Only gaps these departments have to act on, by their ids; one that names none is left out (责任单位) */
  departments?: Array<string> | null | undefined;
  /** With `region`: also those in the regions below it (含下级地区) */
  includeSubregions?: boolean;
  /** Only gaps at least this severe, 0 to 1 (最低严重程度) */
  minSeverity?: number | null | undefined;
  /** Parameters by rule, such as {"G03": {"minSenior": 2}}; an unknown rule or parameter is an error that names those allowed (规则参数) */
  parameters?: unknown;
  /** Only gaps in this region, given by its id, its code or its name (地区) */
  region?: string | null | undefined;
  /** Only what these rules find; all by default (规则编号) */
  rules?: Array<string> | null | undefined;
  /** With regard to demonstration data (演示数据) */
  synthetic?: SyntheticScope;
};

/** What gaps are counted by (汇总维度) */
export type GapSummaryKey =
  /** The chain they concern (链条) */
  | 'CHAIN'
  /** The department that has to act, where the data names it (责任单位) */
  | 'DEPARTMENT'
  /** The region they lie in (地区) */
  | 'REGION'
  /** The rule that found them (规则) */
  | 'RULE';

/** Language of texts (语言) */
export type Locale =
  /** English (英文) */
  | 'EN'
  /** Chinese (中文) */
  | 'ZH';

/** How sure a plan is (求解状态) */
export type PlanStatus =
  /** The best that was found in time; `bound` says how much better one could be (可行,未证最优) */
  | 'FEASIBLE'
  /** There is nothing to choose from (无可选方案) */
  | 'NONE'
  /** Proven: no other choice is better (已证最优) */
  | 'OPTIMAL';

/** How a target stands (进度判断) */
export type ProgressVerdict =
  /** Below that line, or not reached by the deadline (进度滞后) */
  | 'BEHIND'
  /** Reached (已完成) */
  | 'MET'
  /** The day looked at lies before the date of the policy (尚未启动) */
  | 'NOT_STARTED'
  /** At or above the straight line from the base to the figure (进度正常) */
  | 'ON_TRACK'
  /** Cannot be told; the reason says why (无法判断) */
  | 'UNKNOWN';

/** Region level: administrative level of a region (行政区划级别) (ordered) */
export type RegionLevel =
  /** County (县级, 县, 区) */
  | 'COUNTY'
  /** Prefecture (地级, 市, 州) */
  | 'PREFECTURE'
  /** Province (省级, 省, 自治区) */
  | 'PROVINCE';

/** How an entity was found, from the best (匹配方式) */
export type SearchMatch =
  /** The whole name or a whole alias (全名匹配) */
  | 'EXACT'
  /** Any part of the name or of an alias (部分匹配) */
  | 'PART'
  /** Pinyin, in full or its initials (拼音匹配) */
  | 'PINYIN'
  /** The beginning of the name or of an alias (前缀匹配) */
  | 'PREFIX';

/** Whether answers in which demonstration data takes part are wanted (演示数据范围) */
export type SyntheticScope =
  /** Only without (排除) */
  | 'EXCLUDE'
  /** With and without (包含) */
  | 'INCLUDE'
  /** Only with (仅限) */
  | 'ONLY';

/** Verdict: verdict on a condition or on a whole rule (判定) */
export type Verdict =
  /** Met (符合) */
  | 'MET'
  /** Not met (不符合) */
  | 'NOT_MET'
  /** No rule (无适用条件) */
  | 'NO_RULE'
  /** Unknown (未知) */
  | 'UNKNOWN'
  /** Waived (豁免, 适当放宽) */
  | 'WAIVED';

export type FindQueryVariables = Exact<{
  text: string;
  region?: string | null | undefined;
  first: number;
}>;


export type FindQuery = { search: { totalCount: number, edges: Array<{ match: SearchMatch, matchedName: string, node:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
       }> } };

export type RegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionsQuery = { regions: { totalCount: number, nodes: Array<{ id: string, name: string, code: string | null, parent: { id: string } | null }> } };

export type GapClauseQueryVariables = Exact<{
  policy: string;
}>;


export type GapClauseQuery = { policy: { id: string, name: string, issuer: string | null, number: string | null, date: string | null, clauses: { totalCount: number, nodes: Array<{ id: string, path: string, name: string, parent: { id: string } | null }> } } | null };

export type GapClosingQueryVariables = Exact<{
  chain: string;
  count: number;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type GapClosingQuery = { proposeAppointments: { status: PlanStatus, explanation: string, synthetic: boolean, appointments: Array<{ role: AppointmentRole, from: string, to: string, load: number, explanation: string, expert: { id: string, name: string }, chain: { id: string, name: string }, eligibility: { verdict: Verdict, verdictLabel: string }, closes: Array<{ key: string, rule: { id: string, title: string } }> }> } };

export type GapDetailQueryVariables = Exact<{
  id: string;
  locale: Locale;
}>;


export type GapDetailQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { key: string, severity: number, assurance: Assurance, synthetic: boolean, explanation: string, id: string, rule: { id: string, title: string, description: string, severity: string, basis: Array<{ clause: string | null, locator: string, policy: { id: string, name: string } | null }> }, subject:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
      , chain: { id: string, name: string } | null, region: { id: string, name: string } | null, department: { id: string, name: string } | null, evidence: Array<{ label: string, value: unknown, entities: Array<
          | { __typename: 'Achievement', id: string, name: string, synthetic: boolean }
          | { __typename: 'Chain', id: string, name: string, synthetic: boolean }
          | { __typename: 'Clause', id: string, name: string, synthetic: boolean }
          | { __typename: 'DeclaredGapRecord', id: string, name: string, synthetic: boolean }
          | { __typename: 'Demand', id: string, name: string, synthetic: boolean }
          | { __typename: 'Department', id: string, name: string, synthetic: boolean }
          | { __typename: 'EligibilityCondition', id: string, name: string, synthetic: boolean }
          | { __typename: 'EligibilityRule', id: string, name: string, synthetic: boolean }
          | { __typename: 'Enterprise', id: string, name: string, synthetic: boolean }
          | { __typename: 'Expert', id: string, name: string, synthetic: boolean }
          | { __typename: 'Field', id: string, name: string, synthetic: boolean }
          | { __typename: 'Indicator', id: string, name: string, synthetic: boolean }
          | { __typename: 'Institution', id: string, name: string, synthetic: boolean }
          | { __typename: 'Measure', id: string, name: string, synthetic: boolean }
          | { __typename: 'Observation', id: string, name: string, synthetic: boolean }
          | { __typename: 'Platform', id: string, name: string, synthetic: boolean }
          | { __typename: 'Policy', id: string, name: string, synthetic: boolean }
          | { __typename: 'Product', id: string, name: string, synthetic: boolean }
          | { __typename: 'Programme', id: string, name: string, synthetic: boolean }
          | { __typename: 'Project', id: string, name: string, synthetic: boolean }
          | { __typename: 'Region', id: string, name: string, synthetic: boolean }
          | { __typename: 'Register', id: string, name: string, synthetic: boolean }
          | { __typename: 'RequirementTemplate', id: string, name: string, synthetic: boolean }
          | { __typename: 'RequirementTemplateCell', id: string, name: string, synthetic: boolean }
          | { __typename: 'Segment', id: string, name: string, synthetic: boolean }
          | { __typename: 'Target', id: string, name: string, synthetic: boolean }
          | { __typename: 'Team', id: string, name: string, synthetic: boolean }
        > }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type GapFiltersQueryVariables = Exact<{
  region?: string | null | undefined;
  locale: Locale;
}>;


export type GapFiltersQuery = { gapRules: Array<{ id: string, title: string }>, chains: { totalCount: number, nodes: Array<{ id: string, name: string }> }, departments: { totalCount: number, nodes: Array<{ id: string, name: string }> } };

export type GapGroupsQueryVariables = Exact<{
  by: GapSummaryKey;
  filter: GapFilter;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type GapGroupsQuery = { gapSummary: Array<{ count: number, worst: number, rule: { id: string, title: string } | null, chain: { id: string, name: string } | null, region: { id: string, name: string } | null, department: { id: string, name: string } | null }> };

export type GapListQueryVariables = Exact<{
  filter: GapFilter;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
  after?: string | null | undefined;
}>;


export type GapListQuery = { gaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, severity: number, assurance: Assurance, synthetic: boolean, explanation: string, rule: { id: string, title: string }, subject:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
      , chain: { id: string, name: string } | null, region: { id: string, name: string } | null, department: { id: string, name: string } | null }> } };

export type OverviewHeatQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type OverviewHeatQuery = { gapRules: Array<{ id: string, title: string }>, chains: { totalCount: number, nodes: Array<{ id: string, name: string, kind: ChainKind, region: { id: string, name: string } }> }, cells: Array<{ count: number, worst: number, rule: { id: string } | null, chain: { id: string, name: string, kind: ChainKind, region: { id: string, name: string } } | null }>, ofChains: Array<{ count: number, worst: number, chain: { id: string } | null }>, ofRules: Array<{ count: number, worst: number, notAssessed: number, rule: { id: string } | null }>, all: Array<{ count: number, worst: number, notAssessed: number }> };

export type OverviewRegionsQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
}>;


export type OverviewRegionsQuery = { gapSummary: Array<{ count: number, worst: number, notAssessed: number, region: { id: string, name: string, level: RegionLevel | null, parent: { id: string, name: string } | null } | null }> };

export type OverviewSinceQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  since: string;
  locale: Locale;
}>;


export type OverviewSinceQuery = { gapRules: Array<{ id: string, title: string }>, now: Array<{ count: number, rule: { id: string } | null }>, then: Array<{ count: number, rule: { id: string } | null }> };

export type OverviewTargetsQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
}>;


export type OverviewTargetsQuery = { targetProgress: { totalCount: number, nodes: Array<{ verdict: ProgressVerdict, actual: number | null, base: number | null, goal: number | null, expected: number | null, ratio: number | null, elapsed: number | null, reason: string | null, conflict: boolean, target: { id: string, name: string, unit: string | null, deadlineYear: number | null, region: { id: string, name: string }, sources: Array<{ clause: string | null, locator: string, policy: { id: string, name: string } | null }> } }> } };

export type OverviewTermsQueryVariables = Exact<{
  region?: string | null | undefined;
  from0: string;
  to0: string;
  from1: string;
  to1: string;
  from2: string;
  to2: string;
  from3: string;
  to3: string;
  from4: string;
  to4: string;
  from5: string;
  to5: string;
  from6: string;
  to6: string;
  from7: string;
  to7: string;
  from8: string;
  to8: string;
  from9: string;
  to9: string;
  from10: string;
  to10: string;
  from11: string;
  to11: string;
}>;


export type OverviewTermsQuery = { m0: { totalCount: number }, m1: { totalCount: number }, m2: { totalCount: number }, m3: { totalCount: number }, m4: { totalCount: number }, m5: { totalCount: number }, m6: { totalCount: number }, m7: { totalCount: number }, m8: { totalCount: number }, m9: { totalCount: number }, m10: { totalCount: number }, m11: { totalCount: number } };

export type OverviewUnassessedQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
}>;


export type OverviewUnassessedQuery = { gaps: { notAssessed: Array<{ register: string, reason: string, rule: { id: string, title: string }, region: { id: string, name: string } }> } };

export type OverviewUnitsQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
}>;


export type OverviewUnitsQuery = { gapSummary: Array<{ count: number, worst: number, department: { id: string, name: string } | null }> };

export type OverviewWorstQueryVariables = Exact<{
  region?: string | null | undefined;
  day?: string | null | undefined;
  locale: Locale;
  first: number;
}>;


export type OverviewWorstQuery = { gaps: { totalCount: number, nodes: Array<{ id: string, key: string, severity: number, assurance: Assurance, synthetic: boolean, explanation: string, rule: { id: string, title: string }, subject:
        | { __typename: 'Achievement', id: string, name: string }
        | { __typename: 'Chain', id: string, name: string }
        | { __typename: 'Clause', id: string, name: string }
        | { __typename: 'DeclaredGapRecord', id: string, name: string }
        | { __typename: 'Demand', id: string, name: string }
        | { __typename: 'Department', id: string, name: string }
        | { __typename: 'EligibilityCondition', id: string, name: string }
        | { __typename: 'EligibilityRule', id: string, name: string }
        | { __typename: 'Enterprise', id: string, name: string }
        | { __typename: 'Expert', id: string, name: string }
        | { __typename: 'Field', id: string, name: string }
        | { __typename: 'Indicator', id: string, name: string }
        | { __typename: 'Institution', id: string, name: string }
        | { __typename: 'Measure', id: string, name: string }
        | { __typename: 'Observation', id: string, name: string }
        | { __typename: 'Platform', id: string, name: string }
        | { __typename: 'Policy', id: string, name: string }
        | { __typename: 'Product', id: string, name: string }
        | { __typename: 'Programme', id: string, name: string }
        | { __typename: 'Project', id: string, name: string }
        | { __typename: 'Region', id: string, name: string }
        | { __typename: 'Register', id: string, name: string }
        | { __typename: 'RequirementTemplate', id: string, name: string }
        | { __typename: 'RequirementTemplateCell', id: string, name: string }
        | { __typename: 'Segment', id: string, name: string }
        | { __typename: 'Target', id: string, name: string }
        | { __typename: 'Team', id: string, name: string }
      , department: { id: string, name: string } | null }> } };

export type TermsQueryVariables = Exact<{
  locale: Locale;
}>;


export type TermsQuery = { enumerations: Array<{ name: string, values: Array<{ code: string, label: string }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $region: ID, $first: Int!) {
  search(text: $text, region: $region, first: $first) {
    totalCount
    edges {
      match
      matchedName
      node {
        __typename
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const RegionsDocument = new TypedDocumentString(`
    query Regions {
  regions(first: 1000) {
    totalCount
    nodes {
      id
      name
      code
      parent {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const GapClauseDocument = new TypedDocumentString(`
    query GapClause($policy: ID!) {
  policy(id: $policy) {
    id
    name
    issuer
    number
    date
    clauses(first: 1000) {
      totalCount
      nodes {
        id
        path
        name
        parent {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapClauseQuery, GapClauseQueryVariables>;
export const GapClosingDocument = new TypedDocumentString(`
    query GapClosing($chain: ID!, $count: Int!, $day: Date, $locale: Locale!) {
  proposeAppointments(chains: [$chain], count: $count, asOf: $day) {
    status
    explanation(locale: $locale)
    synthetic
    appointments {
      expert {
        id
        name
      }
      chain {
        id
        name
      }
      role
      from
      to
      load
      explanation(locale: $locale)
      eligibility {
        verdict
        verdictLabel(locale: $locale)
      }
      closes {
        key
        rule {
          id
          title(locale: $locale)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapClosingQuery, GapClosingQueryVariables>;
export const GapDetailDocument = new TypedDocumentString(`
    query GapDetail($id: ID!, $locale: Locale!) {
  node(id: $id) {
    id
    ... on Gap {
      key
      severity
      assurance
      synthetic
      explanation(locale: $locale)
      rule {
        id
        title(locale: $locale)
        description(locale: $locale)
        severity(locale: $locale)
        basis {
          policy {
            id
            name
          }
          clause
          locator
        }
      }
      subject {
        __typename
        id
        name
      }
      chain {
        id
        name
      }
      region {
        id
        name
      }
      department {
        id
        name
      }
      evidence {
        label(locale: $locale)
        value
        entities {
          __typename
          id
          name
          synthetic
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapDetailQuery, GapDetailQueryVariables>;
export const GapFiltersDocument = new TypedDocumentString(`
    query GapFilters($region: ID, $locale: Locale!) {
  gapRules {
    id
    title(locale: $locale)
  }
  chains(first: 1000, filter: {region: $region}, orderBy: ORDER) {
    totalCount
    nodes {
      id
      name
    }
  }
  departments(first: 1000, filter: {region: $region}) {
    totalCount
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<GapFiltersQuery, GapFiltersQueryVariables>;
export const GapGroupsDocument = new TypedDocumentString(`
    query GapGroups($by: GapSummaryKey!, $filter: GapFilter!, $day: Date, $locale: Locale!) {
  gapSummary(by: [$by], filter: $filter, asOf: $day) {
    rule {
      id
      title(locale: $locale)
    }
    chain {
      id
      name
    }
    region {
      id
      name
    }
    department {
      id
      name
    }
    count
    worst
  }
}
    `) as unknown as TypedDocumentString<GapGroupsQuery, GapGroupsQueryVariables>;
export const GapListDocument = new TypedDocumentString(`
    query GapList($filter: GapFilter!, $day: Date, $locale: Locale!, $first: Int!, $after: String) {
  gaps(filter: $filter, asOf: $day, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      key
      severity
      assurance
      synthetic
      rule {
        id
        title(locale: $locale)
      }
      subject {
        __typename
        id
        name
      }
      chain {
        id
        name
      }
      region {
        id
        name
      }
      department {
        id
        name
      }
      explanation(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<GapListQuery, GapListQueryVariables>;
export const OverviewHeatDocument = new TypedDocumentString(`
    query OverviewHeat($region: ID, $day: Date, $locale: Locale!) {
  gapRules {
    id
    title(locale: $locale)
  }
  chains(
    first: 1000
    filter: {region: $region, status: [PLANNED, ACTIVE]}
    orderBy: ORDER
  ) {
    totalCount
    nodes {
      id
      name
      kind
      region {
        id
        name
      }
    }
  }
  cells: gapSummary(by: [RULE, CHAIN], filter: {region: $region}, asOf: $day) {
    rule {
      id
    }
    chain {
      id
      name
      kind
      region {
        id
        name
      }
    }
    count
    worst
  }
  ofChains: gapSummary(by: [CHAIN], filter: {region: $region}, asOf: $day) {
    chain {
      id
    }
    count
    worst
  }
  ofRules: gapSummary(by: [RULE], filter: {region: $region}, asOf: $day) {
    rule {
      id
    }
    count
    worst
    notAssessed
  }
  all: gapSummary(by: [], filter: {region: $region}, asOf: $day) {
    count
    worst
    notAssessed
  }
}
    `) as unknown as TypedDocumentString<OverviewHeatQuery, OverviewHeatQueryVariables>;
export const OverviewRegionsDocument = new TypedDocumentString(`
    query OverviewRegions($region: ID, $day: Date) {
  gapSummary(by: [REGION], filter: {region: $region}, asOf: $day) {
    region {
      id
      name
      level
      parent {
        id
        name
      }
    }
    count
    worst
    notAssessed
  }
}
    `) as unknown as TypedDocumentString<OverviewRegionsQuery, OverviewRegionsQueryVariables>;
export const OverviewSinceDocument = new TypedDocumentString(`
    query OverviewSince($region: ID, $day: Date, $since: Date!, $locale: Locale!) {
  gapRules {
    id
    title(locale: $locale)
  }
  now: gapSummary(by: [RULE], filter: {region: $region}, asOf: $day) {
    rule {
      id
    }
    count
  }
  then: gapSummary(by: [RULE], filter: {region: $region}, asOf: $since) {
    rule {
      id
    }
    count
  }
}
    `) as unknown as TypedDocumentString<OverviewSinceQuery, OverviewSinceQueryVariables>;
export const OverviewTargetsDocument = new TypedDocumentString(`
    query OverviewTargets($region: ID, $day: Date, $locale: Locale!, $first: Int!) {
  targetProgress(region: $region, asOf: $day, first: $first) {
    totalCount
    nodes {
      target {
        id
        name
        unit
        deadlineYear
        region {
          id
          name
        }
        sources {
          policy {
            id
            name
          }
          clause
          locator
        }
      }
      verdict
      actual
      base
      goal
      expected
      ratio
      elapsed
      reason(locale: $locale)
      conflict
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewTargetsQuery, OverviewTargetsQueryVariables>;
export const OverviewTermsDocument = new TypedDocumentString(`
    query OverviewTerms($region: ID, $from0: Date!, $to0: Date!, $from1: Date!, $to1: Date!, $from2: Date!, $to2: Date!, $from3: Date!, $to3: Date!, $from4: Date!, $to4: Date!, $from5: Date!, $to5: Date!, $from6: Date!, $to6: Date!, $from7: Date!, $to7: Date!, $from8: Date!, $to8: Date!, $from9: Date!, $to9: Date!, $from10: Date!, $to10: Date!, $from11: Date!, $to11: Date!) {
  m0: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from0, endsTo: $to0}}
  ) {
    totalCount
  }
  m1: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from1, endsTo: $to1}}
  ) {
    totalCount
  }
  m2: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from2, endsTo: $to2}}
  ) {
    totalCount
  }
  m3: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from3, endsTo: $to3}}
  ) {
    totalCount
  }
  m4: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from4, endsTo: $to4}}
  ) {
    totalCount
  }
  m5: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from5, endsTo: $to5}}
  ) {
    totalCount
  }
  m6: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from6, endsTo: $to6}}
  ) {
    totalCount
  }
  m7: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from7, endsTo: $to7}}
  ) {
    totalCount
  }
  m8: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from8, endsTo: $to8}}
  ) {
    totalCount
  }
  m9: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from9, endsTo: $to9}}
  ) {
    totalCount
  }
  m10: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from10, endsTo: $to10}}
  ) {
    totalCount
  }
  m11: experts(
    first: 0
    filter: {serviceRegion: $region, appointment: {endsFrom: $from11, endsTo: $to11}}
  ) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<OverviewTermsQuery, OverviewTermsQueryVariables>;
export const OverviewUnassessedDocument = new TypedDocumentString(`
    query OverviewUnassessed($region: ID, $day: Date, $locale: Locale!) {
  gaps(first: 0, filter: {region: $region}, asOf: $day) {
    notAssessed {
      rule {
        id
        title(locale: $locale)
      }
      region {
        id
        name
      }
      register
      reason(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewUnassessedQuery, OverviewUnassessedQueryVariables>;
export const OverviewUnitsDocument = new TypedDocumentString(`
    query OverviewUnits($region: ID, $day: Date) {
  gapSummary(by: [DEPARTMENT], filter: {region: $region}, asOf: $day) {
    department {
      id
      name
    }
    count
    worst
  }
}
    `) as unknown as TypedDocumentString<OverviewUnitsQuery, OverviewUnitsQueryVariables>;
export const OverviewWorstDocument = new TypedDocumentString(`
    query OverviewWorst($region: ID, $day: Date, $locale: Locale!, $first: Int!) {
  gaps(filter: {region: $region}, asOf: $day, first: $first) {
    totalCount
    nodes {
      id
      key
      severity
      assurance
      synthetic
      rule {
        id
        title(locale: $locale)
      }
      subject {
        __typename
        id
        name
      }
      department {
        id
        name
      }
      explanation(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<OverviewWorstQuery, OverviewWorstQueryVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($locale: Locale!) {
  enumerations {
    name
    values {
      code
      label(locale: $locale)
    }
  }
}
    `) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;