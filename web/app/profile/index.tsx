import { lazy, Suspense } from 'react'
import { useParams } from '../frame/scope.js'
import { Eligibility } from './eligibility/eligibility.js'
import { Facts } from './facts/facts.js'
import { History } from './history/history.js'
import { Letters } from './letters/letters.js'
import { Ties } from './ties/ties.js'

/** Types whose facts the panel of facts has. */
const HAS_FACTS = /^(?:expert|enterprise|institution|platform|project|demand|team|department|achievement|region):/

// Types that have no panel of their own are rare here.
const Record = lazy(() => import('./record/record.js'))

/** One entity: what is recorded of it, its ties, and of an expert his letters and whether he may. */
export default function Profile() {
  const [get] = useParams()
  const id = get('id')
  if (id === undefined) return null
  return (
    <div className="grid profile" key={id}>
      <Facts id={id} />
      <Suspense fallback={null}>{!HAS_FACTS.test(id) && <Record id={id} />}</Suspense>
      <Ties id={id} />
      {id.startsWith('expert:') && <Letters id={id} />}
      {id.startsWith('expert:') && <Eligibility id={id} />}
      <History id={id} />
    </div>
  )
}
