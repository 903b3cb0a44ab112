import parts from 'antd/locale/zh_CN'
import type { Said } from './said.js'
import { zh as words } from './zh.js'

export default { words, parts } satisfies Said
