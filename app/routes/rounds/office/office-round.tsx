import { inLanguage } from '#app/domain/language.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { showOfficeRound } from '#app/services/rounds/office/show-office-round.server.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { StepTable } from '#app/ui/rounds/office/step-table.tsx'
import { RoundCourse } from '#app/ui/rounds/round-course.tsx'
import { RoundFigures } from '#app/ui/rounds/round-figures.tsx'
import { RuleFacts } from '#app/ui/rounds/rule-facts.tsx'
import { ActTable } from '#app/ui/signatures/act-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = { title: (_text, { name }) => name }

const page = officePage({
  params: { round: 'number' },
  async read(visit) {
    const found = await showOfficeRound(visit, visit.params.round)
    return whenAccepted(found, (shown) => ({
      ...shown,
      name: inLanguage(shown.round.title, visit.language),
    }))
  },
})
export const loader = page.loader

export default function OfficeRoundPage() {
  const { round, steps, acts, name } = useShown<typeof loader>()
  const text = useText()
  const paths = usePaths()
  const course = (
    <>
      <h2>{text.rounds.course}</h2>
      <RoundCourse round={round} />
      <h2>{text.rounds.rule}</h2>
      <RuleFacts round={round} />
    </>
  )
  return (
    <>
      <h1>{name}</h1>
      <RoundFigures round={round} />
      <Aside facts={course}>
        <h2>{text.roundOffice.steps}</h2>
        <StepTable round={round} steps={steps} />
        <p>
          <a href={paths.round(round.number)}>{text.roundOffice.publicPage}</a>
        </p>
        {round.frozen ? (
          <p>
            <a href={paths.countRound(round.number)}>{text.tally.office.title}</a>
          </p>
        ) : null}
        {acts.length > 0 ? (
          <>
            <h2>{text.signatures.title}</h2>
            <ActTable acts={acts} />
          </>
        ) : null}
      </Aside>
    </>
  )
}
