import { Button, Select } from 'antd'
import { useRights } from '../frame/rights.js'
import { useParams, useScope } from '../frame/scope.js'
import { forms } from '../generated/forms.js'
import { useWords } from '../words/index.js'
import { useRightsFor } from './write.js'

/** The ways from an entity to the forms that change it; nothing for who may not. */
export function EditBar({ id }: { id: string }) {
  const say = useWords()
  const { locale } = useScope()
  const [, set] = useParams()
  const may = useRightsFor(id)
  if (!may('DRAFT')) return null
  const own = Object.values(forms).find(({ prefix, served }) => prefix && served && id.startsWith(prefix))
  const facts = Object.values(forms).filter(({ through }) => through?.some(({ prefix }) => id.startsWith(prefix)))
  return (
    <span className="edit-bar">
      {own && (
        <Button size="small" onClick={() => set({ write: own.table, row: id, of: undefined })}>
          {say('write.edit')}
        </Button>
      )}
      {facts.length > 0 && (
        <Select
          size="small"
          style={{ width: 150 }}
          aria-label={say('write.ties')}
          placeholder={say('write.ties')}
          value={null as never}
          onChange={(table: string) => set({ write: table, row: undefined, of: id })}
          options={facts.map(({ table, zh, en }) => ({ value: table, label: locale === 'ZH' ? zh : en }))}
        />
      )}
    </span>
  )
}

/** The way to the form of a new row of a register; nothing for who may not. */
export function NewRow({ table }: { table: string }) {
  const say = useWords()
  const { locale } = useScope()
  const [, set] = useParams()
  const may = useRights()
  const form = forms[table]
  if (!form || !may('DRAFT')) return null
  return (
    <Button size="small" onClick={() => set({ write: table, row: undefined, of: undefined })}>
      {say('write.new', { what: locale === 'ZH' ? form.zh : form.en.toLowerCase() })}
    </Button>
  )
}
