import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** On the front page: how many remarks there are on the draft that is discussed, and the way to write one. */
export function SayOfDraft({ year, remarks }: { year: number; remarks: number }) {
  const text = useText().remarks
  const paths = usePaths()
  return (
    <>
      <p>
        <a href={paths.remarks(year)}>{text.onDraft(remarks)}</a>
      </p>
      <p className="buttons">
        <ButtonLink second href={paths.budgetLines(year)}>
          {text.chooseLine}
        </ButtonLink>
      </p>
    </>
  )
}
