import { EllipsisOutlined } from '@ant-design/icons'
import { Alert, Button, Dropdown } from 'antd'
import { useState, type RefObject } from 'react'
import { useWords } from '../words/index.js'
import type { Sheet } from './sheet.js'
import { Trouble } from './trouble.js'

interface FileMenuProps<Row> {
  title: string
  /** What the picture is of. */
  section: RefObject<HTMLElement | null>
  sheet: Sheet<Row>
}

/** The files of what stands on a page and no question asks for, as what came of an upload. */
export function FileMenu<Row extends object>({ title, section, sheet }: FileMenuProps<Row>) {
  const say = useWords()
  const [failed, setFailed] = useState<Error>()
  const file = async (format: 'png' | 'svg' | 'csv' | 'xlsx'): Promise<void> => {
    const { exportPicture, exportSheet } = await import('./export.js')
    if (format === 'png' || format === 'svg') await exportPicture(section.current!, format, title)
    else await exportSheet(sheet, format, title, title)
  }
  const items = (['png', 'svg', 'csv', 'xlsx'] as const).map((format) => ({
    key: format,
    label: say(`export.${format}`),
    onClick: () => {
      setFailed(undefined)
      file(format).catch((error: unknown) => setFailed(error as Error))
    },
  }))
  return (
    <>
      {failed && <Alert type="error" showIcon title={say('export.failed')} description={<Trouble error={failed} />} />}
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button
          size="small"
          type="text"
          icon={<EllipsisOutlined />}
          aria-label={say('panel.menu', { title })}
          title={say('panel.more')}
        />
      </Dropdown>
    </>
  )
}
