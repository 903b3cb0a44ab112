import { WorkbookRefused } from './xlsxParts.js'
import { sheetsOf, type Sheet } from './xlsxSheets.js'

/** What the thread that parses workbooks answers: the sheets, or what was expected. */
export default function parse(bytes: Uint8Array): { sheets: Sheet[] } | { expected: string } {
  try {
    return { sheets: sheetsOf(bytes) }
  } catch (error) {
    if (error instanceof WorkbookRefused) return { expected: error.message }
    throw error
  }
}
