import { useParams } from '../frame/scope.js'
import { Eligibility } from './eligibility/eligibility.js'
import { Facts } from './facts/facts.js'
import { History } from './history/history.js'
import { Letters } from './letters/letters.js'
import { Record } from './record/record.js'
import { Related } from './related/related.js'
import { Ties } from './ties/ties.js'

/** Types whose facts the panel of facts has. */
const HAS_FACTS = /^(?:expert|enterprise|institution|platform|project|demand|team|department|achievement|region):/

/** Types whose ties are asked for. */
const HAS_TIES =
  /^(?:expert|enterprise|institution|platform|project|demand|team|department|achievement|region|chain|field):/

/** One entity: what is recorded of it, its ties, and of an expert his letters and whether he may. */
export default function Profile() {
  const [get] = useParams()
  const id = get('id')
  if (id === undefined) return null
  return (
    <div className="grid profile" key={id}>
      <Facts id={id} />
      {!HAS_FACTS.test(id) && <Record id={id} />}
      {HAS_TIES.test(id) && <Ties id={id} />}
      {id.startsWith('expert:') && <Letters id={id} />}
      {id.startsWith('expert:') && <Eligibility id={id} />}
      <Related id={id} />
      <History id={id} />
    </div>
  )
}
