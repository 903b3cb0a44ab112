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