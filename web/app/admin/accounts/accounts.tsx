import { Button, Popconfirm, Select, Space } from 'antd'
import { Panel } from '../../frame/panel.js'
import { sheetOf, type Column } from '../../frame/sheet.js'
import {
  AccountListDocument as question,
  AddAccountDocument,
  AddTokenDocument,
  ResetPasswordDocument,
  RevokeTokenDocument,
  SetAccountDocument,
  type Role,
} from '../../generated/graphql.js'
import { useList, useWords } from '../../words/index.js'
import { SaidAlert } from '../said.js'
import { useDesk } from '../useDesk.js'
import { NewToken, RegionsCell, TokensCell, tokenText, type Account } from './cells.js'
import { NewAccount, ROLES } from './newAccount.js'

type Run = ReturnType<typeof useDesk>['run']

/** Accounts with their roles, regions and tokens; a password or a token is shown once. */
export function AccountTable() {
  const say = useWords()
  const { run, said, forget } = useDesk()
  const columns = useColumns(run)
  return (
    <Panel
      question={question}
      variables={{ first: 50, after: undefined }}
      empty={say('account.none')}
      height={320}
      next={({ accounts: { pageInfo } }) => (pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined)}
      above={({ accounts: { totalCount } }) => (
        <>
          <NewAccount
            key={String(totalCount === 0)}
            first={totalCount === 0}
            onAdd={(given) => run(given.name, AddAccountDocument, given)}
          />
          <SaidAlert said={said} forget={forget} />
        </>
      )}
      sheet={({ accounts: { nodes, totalCount } }) =>
        sheetOf({ rows: nodes, total: totalCount, key: ({ name }) => name, columns })
      }
    />
  )
}

function useColumns(run: Run): Column<Account>[] {
  const say = useWords()
  const list = useList()
  return [
    { key: 'name', title: say('signIn.name'), value: ({ name }) => name, width: 120 },
    {
      key: 'role',
      title: say('account.role'),
      value: ({ role }) => say(`account.${role}`),
      show: ({ name, role }) => (
        <Select<Role>
          size="small"
          style={{ width: 104 }}
          aria-label={say('account.roleOf', { name })}
          value={role}
          onChange={(next) => void run(name, SetAccountDocument, { name, role: next })}
          options={ROLES.map((value) => ({ value, label: say(`account.${value}`) }))}
        />
      ),
      width: 122,
      least: 122,
    },
    {
      key: 'regions',
      title: say('account.regions'),
      value: ({ regions }) => list(regions.map(({ name }) => name)),
      show: (account) => (
        <RegionsCell
          account={account}
          onSet={(regions) => void run(account.name, SetAccountDocument, { name: account.name, regions })}
        />
      ),
      width: 200,
    },
    {
      key: 'tokens',
      title: say('account.tokens'),
      value: ({ tokens }) => list(tokens.map((token) => tokenText(token, say))),
      show: (account) => (
        <TokensCell
          account={account}
          onRevoke={(label) => void run(account.name, RevokeTokenDocument, { account: account.name, label })}
        />
      ),
      width: 330,
    },
    {
      key: 'state',
      title: say('account.state'),
      value: ({ disabled }) => say(disabled ? 'account.disabled' : 'account.enabled'),
      width: 60,
    },
    {
      key: 'actions',
      title: say('account.actions'),
      value: () => null,
      show: (account) => <Actions account={account} run={run} />,
      width: 280,
      least: 280,
    },
  ]
}

function Actions({ account, run }: { account: Account; run: Run }) {
  const say = useWords()
  const { name, disabled, password } = account
  return (
    <Space size={4} wrap>
      <Sure
        what={say(disabled ? 'account.enable' : 'account.disable')}
        why={say(disabled ? 'account.enableWhy' : 'account.disableWhy', { name })}
        onSure={() => void run(name, SetAccountDocument, { name, disabled: !disabled })}
      />
      {password && (
        <Sure
          what={say('account.reset')}
          why={say('account.resetWhy', { name })}
          onSure={() => void run(name, ResetPasswordDocument, { name })}
        />
      )}
      <NewToken
        account={account}
        onAdd={(label, days) => void run(name, AddTokenDocument, { account: name, label, days })}
      />
    </Space>
  )
}

/** A button that asks once more. */
function Sure({ what, why, onSure }: { what: string; why: string; onSure(): void }) {
  const say = useWords()
  return (
    <Popconfirm title={why} okText={say('account.sure')} onConfirm={onSure}>
      <Button size="small">{what}</Button>
    </Popconfirm>
  )
}
