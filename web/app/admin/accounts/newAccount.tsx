import { Button, Input, Select } from 'antd'
import { useState } from 'react'
import { forms } from '../../generated/forms.js'
import type { Role } from '../../generated/graphql.js'
import { useWords } from '../../words/index.js'
import { FieldInput } from '../../write/field.js'

export const ROLES: readonly Role[] = ['READER', 'ANALYST', 'EDITOR', 'REVIEWER', 'ADMIN']

export interface Given {
  name: string
  role: Role
  regions: string[]
  subject: string | undefined
}

/** Regions, found by any part of a name. */
export function RegionsInput({ value, onChange }: { value: readonly string[]; onChange(value: string[]): void }) {
  const say = useWords()
  const region = { ...forms.experts!.columns.find(({ name }) => name === 'region')!, list: true }
  return (
    <span className="wide-field">
      <FieldInput
        column={region}
        label={say('account.regions')}
        value={value}
        onChange={(regions) => onChange(regions as string[])}
      />
    </span>
  )
}

/** Makes an account; the first one administers. */
export function NewAccount({ first, onAdd }: { first: boolean; onAdd(given: Given): Promise<boolean> }) {
  const say = useWords()
  const empty: Given = { name: '', role: first ? 'ADMIN' : 'READER', regions: [], subject: undefined }
  const [given, setGiven] = useState(empty)
  return (
    <form
      className="filters"
      aria-label={say('account.add')}
      onSubmit={(event) => {
        event.preventDefault()
        void onAdd(given).then((done) => done && setGiven({ ...empty, role: 'READER' }))
      }}
    >
      <Input
        size="small"
        style={{ width: 170 }}
        autoComplete="off"
        aria-label={say('account.name')}
        placeholder={say('account.name')}
        value={given.name}
        onChange={({ target }) => setGiven({ ...given, name: target.value })}
      />
      <Select<Role>
        size="small"
        style={{ width: 110 }}
        aria-label={say('account.role')}
        value={given.role}
        disabled={first}
        onChange={(role) => setGiven({ ...given, role })}
        options={ROLES.map((value) => ({ value, label: say(`account.${value}`) }))}
      />
      <RegionsInput value={given.regions} onChange={(regions) => setGiven({ ...given, regions })} />
      <Input
        size="small"
        style={{ width: 200 }}
        autoComplete="off"
        aria-label={say('account.subject')}
        placeholder={say('account.subject')}
        title={say('account.subjectWhy')}
        value={given.subject ?? ''}
        onChange={({ target }) => setGiven({ ...given, subject: target.value.trim() || undefined })}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={given.name.trim() === ''}>
        {say('account.add')}
      </Button>
    </form>
  )
}
