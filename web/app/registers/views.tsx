import { Button, Select, Space } from 'antd'
import { useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useWords } from '../words/index.js'

const KEY = 'trichain:views'
type Kept = Readonly<Record<string, string>>
const read = (): Kept => JSON.parse(localStorage.getItem(KEY) ?? '{}') as Kept

/** Views of this browser: an address under a name. To share one, share its link. */
export function Views() {
  const say = useWords()
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const [views, setViews] = useState(read)
  const keep = (next: Kept) => {
    localStorage.setItem(KEY, JSON.stringify(next))
    setViews(next)
  }
  const here = Object.entries(views).filter(([, address]) => address.startsWith(`${pathname}?`))
  const name = decodeURIComponent(search.slice(1)).slice(0, 60) || say('views.all')
  return (
    <Space.Compact>
      <Select
        size="small"
        style={{ width: 150 }}
        aria-label={say('views')}
        placeholder={say('views')}
        value={null}
        onChange={(address: string | null) => address && void navigate(address)}
        options={here.map(([label, address]) => ({ value: address, label }))}
        notFoundContent={say('views.none')}
      />
      <Button size="small" onClick={() => keep({ ...views, [name]: `${pathname}?${search.slice(1)}` })}>
        {say('views.keep')}
      </Button>
    </Space.Compact>
  )
}
