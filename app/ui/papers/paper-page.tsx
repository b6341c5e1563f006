import type { Paper } from '#app/domain/papers/paper.ts'
import { useText } from '#app/ui/use-language.ts'
import { PaperSheet } from './paper-sheet.tsx'

type Props = {
  paper: Paper
  /** Where it is as a text document. */
  docx: string
  /** What to do with it; how to print it where nothing else is said. */
  lead?: string
}

/** A paper on the screen: how to print it, where it is as a text document, and the sheet itself. */
export function PaperPage({ paper, docx, lead }: Props) {
  const text = useText().papers
  return (
    <>
      <p className="quiet no-print">
        {lead ?? text.print} <a href={docx}>{text.asDocument}</a>
      </p>
      <PaperSheet paper={paper} />
    </>
  )
}
