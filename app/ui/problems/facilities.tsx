import type { PublicProblem } from '#app/domain/problems/public-problem.ts'
import { KindSymbols } from '#app/ui/facilities/kind-icon.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export { KindSymbols }

/** The way from a service to a report about it. */
export function ReportLink({ kind, facility }: { kind: string; facility: number }) {
  const paths = usePaths()
  const text = useText().problems
  return (
    <>
      <ButtonLink second href={paths.reportAbout(kind, facility)}>
        {text.ofService}
      </ButtonLink>{' '}
      <a href={`${paths.problems}?kind=${encodeURIComponent(kind)}`}>{text.title}</a>
    </>
  )
}

/** The signs of the kinds that a list names. */
export const signsOf = (problems: readonly Pick<PublicProblem, 'kindFacts'>[]) =>
  problems.map(({ kindFacts }) => kindFacts.sign)
