import { Tree, type TreeDataNode } from 'antd'
import { inDocument } from '../../frame/inDocument.js'
import { Panel } from '../../frame/panel.js'
import { useParams } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { PolicyTreeDocument as question, type PolicyTreeQuery } from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'

type Clause = NonNullable<PolicyTreeQuery['policy']>['clauses']['nodes'][number]

/** The clauses of a document as a tree; each says how many measures and targets stand in it. */
export function ClauseTree({ policy }: { policy: string }) {
  const say = useWords()
  const list = useList()
  const [get, set] = useParams()
  const nodes = (all: readonly Clause[], parent: string | null): TreeDataNode[] =>
    all.flatMap(({ id, path, name, parent: above, measures, targets, factCount }) => {
      if ((above?.id ?? null) !== parent) return []
      const facts = [
        measures.totalCount > 0 ? say('clause.measures', { count: measures.totalCount }) : '',
        targets.totalCount > 0 ? say('clause.targets', { count: targets.totalCount }) : '',
        factCount > 0 ? say('clause.facts', { count: factCount }) : '',
      ].filter(Boolean)
      return [
        {
          key: path,
          title: `${[...new Set([path.split('/').at(-1), name])].join(' ')}${facts.length > 0 ? ` (${list(facts)})` : ''}`,
          children: nodes(all, id),
        },
      ]
    })
  return (
    <Panel
      question={question}
      variables={{ policy, first: 1000 }}
      height={560}
      sheet={({ policy: document }) =>
        sheetOf({
          rows: inDocument(document?.clauses.nodes ?? []),
          total: document?.clauses.totalCount ?? 0,
          key: ({ id }) => id,
          columns: [
            { key: 'path', title: say('clause.path'), value: ({ path }) => path, width: 140 },
            { key: 'name', title: say('clause.name'), value: ({ name }) => name, width: 300 },
            { key: 'measures', title: say('policy.measures'), value: ({ measures }) => measures.totalCount, width: 70 },
            { key: 'targets', title: say('nav.targets'), value: ({ targets }) => targets.totalCount, width: 70 },
            { key: 'facts', title: say('clause.factCount'), value: ({ factCount }) => factCount, width: 90 },
          ],
        })
      }
      picture={({ policy: document }) => (
        <Tree
          key={policy}
          treeData={nodes(inDocument(document?.clauses.nodes ?? []), null)}
          defaultExpandAll
          height={560}
          selectedKeys={get('clause') ? [get('clause')!] : []}
          onSelect={([key]) => set({ clause: key === undefined ? undefined : String(key) })}
          aria-label={say('policy.clauses')}
          blockNode
        />
      )}
    />
  )
}
