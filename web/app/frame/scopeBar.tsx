import { AutoComplete, Select } from 'antd'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useQuestion } from '../api/question.js'
import { BriefLinks } from '../overview/brief.js'
import { FindDocument } from '../generated/graphql.js'
import { useTerms, useWords } from '../words/index.js'
import { useEntityHref } from './entity.js'
import { useParams, useScope } from './scope.js'
import { DayInput } from './dayInput.js'
import { useRegionTree } from './regionTree.js'
import { useSettled } from './settled.js'
import { typeCode } from './typeCode.js'

/** Region, day and search: they hold for every page. */
export function ScopeBar() {
  const say = useWords()
  const { region, day } = useScope()
  const [, set] = useParams()
  const tree = useRegionTree()
  const { pathname } = useLocation()
  return (
    <div className="scope" role="search" aria-label={say('scope')}>
      <label>
        <span>{say('scope.region')}</span>
        <Select
          aria-label={say('scope.region')}
          value={region ?? null}
          onChange={(value: string | null) => set({ region: value })}
          options={tree}
          labelRender={({ label, value }) => String(label ?? value).trim()}
          placeholder={say('scope.everywhere')}
          allowClear
          showSearch={{ optionFilterProp: 'title' }}
          style={{ width: 220 }}
        />
      </label>
      <label>
        <span>{say('scope.day')}</span>
        <DayInput label={say('scope.day')} value={day} onChange={(value) => set({ day: value })} />
      </label>
      {pathname === '/' && <BriefLinks />}
      <Finder />
    </div>
  )
}

/** Search by any part of a name or by pinyin. */
function Finder() {
  const say = useWords()
  const { term } = useTerms()
  const { region } = useScope()
  const [text, setText] = useState('')
  const wanted = useSettled(text.trim())
  const navigate = useNavigate()
  const hrefOf = useEntityHref()
  const { data, isFetching } = useQuestion(FindDocument, { text: wanted, region, first: 12 }, wanted !== '')
  const found = wanted === '' ? undefined : data?.search
  const options = found?.edges.map(({ node }) => ({
    value: node.id,
    label: (
      <span className="found">
        {node.name} <small>{term('EntityType', typeCode(node.__typename))}</small>
      </span>
    ),
  }))
  const more =
    found && found.totalCount > found.edges.length
      ? [{ value: '', disabled: true, label: say('panel.capped', { n: found.edges.length, total: found.totalCount }) }]
      : []
  return (
    <label className="finder">
      <span>{say('find')}</span>
      <AutoComplete
        aria-label={say('find')}
        style={{ width: 300 }}
        value={text}
        onChange={setText}
        onSelect={(id: string) => {
          setText('')
          void navigate(hrefOf({ id }))
        }}
        options={[...(options ?? []), ...more]}
        placeholder={say('find.hint')}
        notFoundContent={wanted === '' || isFetching ? null : say('state.empty')}
        allowClear
      />
    </label>
  )
}
