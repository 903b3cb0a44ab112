import { Select } from 'antd'
import { useQuestion } from '../api/question.js'
import { Entities, Entity } from '../frame/entity.js'
import { useParams, useScope } from '../frame/scope.js'
import { MatchDemandsDocument } from '../generated/graphql.js'
import { useTerms, useWords } from '../words/index.js'
import { Matches } from './matches/matches.js'
import { Pipeline } from './pipeline/pipeline.js'
import { Team } from './team/team.js'

/** 匹配: where demands stand, who fits one, and the smallest team for it. */
export default function Match() {
  const { region } = useScope()
  const say = useWords()
  const { term } = useTerms()
  const [get, set] = useParams()
  const demands = useQuestion(MatchDemandsDocument, { region, first: 1000 }).data?.demands.nodes ?? []
  const demand = demands.find(({ id }) => id === get('demand')) ?? demands.find(({ status }) => status !== 'LANDED')
  return (
    <div className="grid">
      <Pipeline />
      <div className="filters">
        <Select
          size="small"
          style={{ width: 420 }}
          aria-label={say('match.demand')}
          placeholder={say('match.demand')}
          value={demand?.id ?? null}
          onChange={(value: string) => set({ demand: value })}
          options={demands.map(({ id, name, status }) => ({
            value: id,
            label: `${name} (${term('MatchServiceStage', status)})`,
          }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
        {demand && (
          <span className="place">
            {say('demand.raisedBy')} <Entity entity={demand.raisedBy} /> · {say('chain')}{' '}
            <Entity entity={demand.chain} /> · {say('demand.needs')}{' '}
            <Entities entities={demand.needs.nodes} total={demand.needs.totalCount} />
          </span>
        )}
      </div>
      {demand && <Matches key={demand.id} demand={demand.id} />}
      {demand && demand.needs.nodes.length > 0 && (
        <Team fields={demand.needs.nodes.map(({ id }) => id)} chain={demand.chain?.id} />
      )}
    </div>
  )
}
