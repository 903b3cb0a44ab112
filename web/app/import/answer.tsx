import { SheetCard } from './sheetCard.js'
import type { Upload } from './state.js'
import { WrongList } from './wrongList.js'

/** What is wrong with sheets, and each of them as it is read; loaded for the first of them. */
export default function Answer({ upload: { answer, sheets, correct } }: { upload: Upload }) {
  if (!answer) return null
  return (
    <>
      <WrongList answer={answer} />
      {answer.previews?.map((preview) => (
        <SheetCard
          key={`${preview.file} ${preview.row ?? ''}`}
          preview={preview}
          sheet={sheets?.find(({ file, row }) => preview.file === file && preview.row === row)}
          problems={answer.problems}
          correct={correct}
        />
      ))}
    </>
  )
}
