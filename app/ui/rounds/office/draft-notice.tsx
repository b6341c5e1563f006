import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** Says that a round is not published, and what can be done with it until it is. */
export function DraftNotice({ number }: { number: number }) {
  const text = useText().roundOffice
  const paths = usePaths()
  return (
    <Notice kind="now" title={text.draftNotice}>
      <p>{text.draftAbout}</p>
      <p className="buttons">
        <ButtonLink second href={paths.roundDraft(number)}>
          {text.preview}
        </ButtonLink>
        <a href={paths.deleteDraft(number)}>{text.deleteTitle}</a>
      </p>
    </Notice>
  )
}
