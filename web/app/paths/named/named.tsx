import { Select } from 'antd'
import { useQuestion } from '../../api/question.js'
import { Panel } from '../../frame/panel.js'
import { useParams, useScope } from '../../frame/scope.js'
import { sheetOf } from '../../frame/sheet.js'
import { ChainNamesDocument, PathsNamedDocument as question, type NamedPattern } from '../../generated/graphql.js'
import { useTerms, useWords } from '../../words/index.js'
import { PathLine } from '../line.js'

const PATTERNS: readonly NamedPattern[] = [
  'RESEARCH_TO_USE',
  'STATION_PARK_ENTERPRISE',
  'TALENT_PROJECT_PLATFORM',
  'FIVE_SHARED',
]

/** Whether a path that policy names is complete on a chain, or at which step it breaks. */
export function Named() {
  const { region, day, locale } = useScope()
  const say = useWords()
  const { term } = useTerms()
  const [get, set] = useParams()
  const pattern = PATTERNS.find((one) => one === get('pattern')) ?? 'RESEARCH_TO_USE'
  const pair = pattern === 'FIVE_SHARED'
  const chains =
    useQuestion(ChainNamesDocument, { region }).data?.chains.nodes.filter(({ kind }) => kind !== 'TALENT') ?? []
  const chain = get('chain') ?? chains[0]?.id
  const [from, to] = [get('from'), get('to')]
  return (
    <Panel
      question={question}
      variables={{
        pattern,
        chain: pair ? undefined : chain,
        from: pair ? from : undefined,
        to: pair ? to : undefined,
        first: 20,
        day,
        locale,
      }}
      ready={pair ? from !== undefined && to !== undefined : chain !== undefined}
      controls={
        <>
          <Select
            size="small"
            style={{ width: 190 }}
            aria-label={say('pattern')}
            value={pattern}
            onChange={(value) => set({ pattern: value })}
            options={PATTERNS.map((value) => ({ value, label: say(`pattern.${value}`) }))}
          />
          {!pair && (
            <Select
              size="small"
              style={{ width: 220 }}
              aria-label={say('chain')}
              value={chain ?? null}
              onChange={(value: string) => set({ chain: value })}
              options={chains.map(({ id, name }) => ({ value: id, label: name }))}
              showSearch={{ optionFilterProp: 'label' }}
            />
          )}
        </>
      }
      sheet={({ namedPath }) =>
        sheetOf({
          rows: namedPath,
          key: ({ explanation, kind }) => `${kind} ${explanation}`,
          columns: [
            {
              key: 'complete',
              title: say('pattern.state'),
              value: ({ complete }) => say(complete ? 'pattern.complete' : 'pattern.broken'),
              width: 80,
            },
            { key: 'kind', title: say('pattern.kind'), value: ({ kind }) => term('PartnershipKind', kind), width: 100 },
            {
              key: 'brokenAt',
              title: say('pattern.at'),
              value: ({ brokenAt, brokenStep }) => (brokenAt === null ? null : `${brokenAt} ${brokenStep}`),
              width: 240,
            },
            { key: 'explanation', title: say('gap.explanation'), value: ({ explanation }) => explanation, width: 500 },
          ],
        })
      }
      picture={({ namedPath }) => (
        <ol className="paths">
          {namedPath.map((result, index) => (
            <li key={index}>
              <b className={result.complete ? 'condition-MET' : 'condition-NOT_MET'}>
                {say(result.complete ? 'pattern.complete' : 'pattern.broken')}
              </b>
              <div>
                {result.path && <PathLine nodes={result.path.nodes} steps={result.path.steps} />}
                {!result.complete && <span className="break">✕ {result.brokenStep}</span>}
                <p>{result.explanation}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
    />
  )
}
