import { AccountTable } from './accounts/accounts.js'
import { Audit } from './audit/audit.js'
import { Backups } from './backups/backups.js'

/** 管理: who may sign in, backups, and what was done by whom. */
export default function Admin() {
  return (
    <div className="grid">
      <AccountTable />
      <Backups />
      <Audit />
    </div>
  )
}
