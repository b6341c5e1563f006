import { type Titled, titleIn } from '#app/domain/words/office-title.ts'
import { useSay } from '#app/ui/say.ts'

/** A proposal's title in the reader's language; where the office wrote it, it says so. */
export function ShownTitle({ of }: { of: Titled }) {
  const { language, text, written } = useSay()
  const { title, byOffice } = titleIn(language, of)
  if (!byOffice) return written(title, of.language)
  return (
    <>
      {title} <small>({text.proposals.officeTitle.mark})</small>
    </>
  )
}
