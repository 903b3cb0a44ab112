import { Link } from 'react-router'
import { base } from '../api/execute.js'
import { useHref } from '../frame/scope.js'
import { useWords } from '../words/index.js'
import { Loaded } from './loaded/loaded.js'
import './style.css'

/** What one does first, in the order one does it, and where. */
const STEPS = [
  { key: 'scope', page: '' },
  { key: 'overview', page: '' },
  { key: 'gap', page: 'gaps' },
  { key: 'close', page: 'whatif' },
  { key: 'find', page: 'experts' },
  { key: 'records', page: 'records' },
  { key: 'counts', page: 'counts' },
  { key: 'match', page: 'match' },
  { key: 'paths', page: 'paths' },
  { key: 'policy', page: 'policies' },
  { key: 'import', page: 'import' },
  { key: 'document', page: 'documents' },
  { key: 'change', page: 'changes' },
  { key: 'board', page: 'boards' },
  { key: 'admin', page: 'admin' },
] as const
const READ = ['assessed', 'assurance', 'demo', 'capped', 'source', 'file'] as const

/** The guide for who is here for the first time: one page. */
export default function Guide() {
  const say = useWords()
  const href = useHref()
  return (
    <div className="grid guide">
      <section className="panel">
        <header>
          <h2>{say('guide.steps')}</h2>
        </header>
        <div className="body">
          <p className="sentence">{say('guide.what')}</p>
          <ol className="steps">
            {STEPS.map(({ key, page }) => (
              <li key={key}>
                <Link to={href(page)}>{say(`guide.${key}.name`)}</Link>
                <p>{say(`guide.${key}`)}</p>
              </li>
            ))}
            <li>
              <a href={new URL('graphiql', base).href}>GraphiQL</a>
              <p>{say('guide.graphiql')}</p>
            </li>
          </ol>
        </div>
      </section>
      <div className="grid">
        <Loaded />
        <section className="panel">
          <header>
            <h2>{say('guide.read')}</h2>
          </header>
          <div className="body">
            <dl className="reading">
              {READ.map((key) => (
                <div key={key}>
                  <dt>{say(`guide.${key}.name`)}</dt>
                  <dd>{say(`guide.${key}`)}</dd>
                </div>
              ))}
            </dl>
          </div>
        </section>
      </div>
    </div>
  )
}
