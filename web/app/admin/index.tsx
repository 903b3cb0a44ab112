import { Audit } from './audit/audit.js'

/** 管理: what was done, by whom. */
export default function Admin() {
  return <Audit />
}
