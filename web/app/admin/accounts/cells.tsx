import { Button, Input, InputNumber, Popconfirm, Popover, Space } from 'antd'
import { useState } from 'react'
import { when } from '../../frame/when.js'
import type { AccountListQuery } from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'
import { RegionsInput } from './newAccount.js'

export type Account = AccountListQuery['accounts']['nodes'][number]

const DAYS = 90

/** The regions of an account, and the way to others. */
export function RegionsCell({ account, onSet }: { account: Account; onSet(regions: string[]): void }) {
  const say = useWords()
  const list = useList()
  const [regions, setRegions] = useState<string[]>()
  const names = list(account.regions.map(({ name }) => name))
  if (!regions)
    return (
      <Space size={4}>
        {names || '—'}
        <Button
          size="small"
          type="link"
          aria-label={say('account.regionsOf', { name: account.name })}
          onClick={() => setRegions(account.regions.map(({ id }) => id))}
        >
          {say('account.change')}
        </Button>
      </Space>
    )
  return (
    <Space size={4}>
      <RegionsInput value={regions} onChange={setRegions} />
      <Button
        size="small"
        type="primary"
        onClick={() => {
          onSet(regions)
          setRegions(undefined)
        }}
      >
        {say('account.save')}
      </Button>
    </Space>
  )
}

/** The tokens of an account: until when, and when used; each can be taken back. */
export function TokensCell({ account, onRevoke }: { account: Account; onRevoke(label: string): void }) {
  const say = useWords()
  return (
    <Space size={4} wrap>
      {account.tokens.map((token) => (
        <Popconfirm
          key={token.label}
          title={say('account.revokeWhy', { label: token.label })}
          okText={say('account.revoke', { label: token.label })}
          onConfirm={() => onRevoke(token.label)}
        >
          <Button size="small">{tokenText(token, say)}</Button>
        </Popconfirm>
      ))}
    </Space>
  )
}

type Say = ReturnType<typeof useWords>

/** A token in a line: what it is called, until when, when used. */
export const tokenText = ({ label, until, lastUsed }: Account['tokens'][number], say: Say): string =>
  say('account.tokenIs', {
    label,
    until: when(until).slice(0, 10),
    used: lastUsed === null ? say('account.unused') : when(lastUsed),
  })

/** Asks what a new token is called and how long it is taken. */
export function NewToken({ account, onAdd }: { account: Account; onAdd(label: string, days: number): void }) {
  const say = useWords()
  const [open, setOpen] = useState(false)
  const [label, setLabel] = useState('')
  const [days, setDays] = useState<number | null>(DAYS)
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      content={
        <form
          className="filters"
          aria-label={say('account.tokenOf', { name: account.name })}
          onSubmit={(event) => {
            event.preventDefault()
            setOpen(false)
            setLabel('')
            onAdd(label.trim(), days ?? DAYS)
          }}
        >
          <Input
            size="small"
            style={{ width: 120 }}
            autoComplete="off"
            aria-label={say('account.label')}
            placeholder={say('account.label')}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
          <InputNumber
            size="small"
            style={{ width: 90 }}
            min={1}
            max={3660}
            aria-label={say('account.days')}
            suffix={say('account.day')}
            value={days}
            onChange={setDays}
          />
          <Button size="small" type="primary" htmlType="submit" disabled={label.trim() === ''}>
            {say('account.issue')}
          </Button>
        </form>
      }
    >
      <Button size="small" disabled={account.disabled}>
        {say('account.token')}
      </Button>
    </Popover>
  )
}
