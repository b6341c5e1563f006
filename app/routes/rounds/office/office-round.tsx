import { whenAccepted } from '#app/domain/outcome.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { showOfficeRound } from '#app/services/rounds/office/show-office-round.server.ts'
import { CommissionLink } from '#app/ui/commission/commission-link.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { DraftNotice } from '#app/ui/rounds/office/draft-notice.tsx'
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
      name: shownIn(visit.language, shown.round.title),
    }))
  },
})
export const loader = page.loader

export default function OfficeRoundPage() {
  const { round, draft, steps, acts, name } = useShown<typeof loader>()
  const text = useText()
  const facts = (
    <>
      <h2>{text.rounds.rule}</h2>
      <RuleFacts round={round} />
    </>
  )
  return (
    <>
      <h1>{name}</h1>
      {draft ? <DraftNotice number={round.number} /> : null}
      <RoundFigures round={round} />
      <h2>{text.roundOffice.steps}</h2>
      {steps.length > 0 ? (
        <StepTable round={round} steps={steps} />
      ) : (
        <p>{text.roundOffice.heldElsewhere}</p>
      )}
      {draft ? <p>{text.roundOffice.afterAnnounced}</p> : null}
      <Further round={round} draft={draft} />
      <Aside facts={facts}>
        {acts.length > 0 ? (
          <>
            <h2>{text.signatures.title}</h2>
            <ActTable acts={acts} />
          </>
        ) : null}
        <h2>{text.rounds.course}</h2>
        <RoundCourse round={round} />
      </Aside>
    </>
  )
}

/** Other pages about the same round. */
function Further({ round, draft }: { round: RoundOverview; draft: boolean }) {
  const text = useText()
  const paths = usePaths()
  return (
    <p className="buttons">
      {draft ? null : <a href={paths.round(round.number)}>{text.roundOffice.publicPage}</a>}
      {round.importedFrom ? null : (
        <a href={paths.roundOrder(round.number)}>{text.roundOffice.order.link}</a>
      )}
      <CommissionLink round={round} />
      {round.frozen ? <a href={paths.countRound(round.number)}>{text.tally.office.title}</a> : null}
    </p>
  )
}
