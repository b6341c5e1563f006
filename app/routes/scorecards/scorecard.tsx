import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { followingFrom } from '#app/services/improvements/read-improvements.server.ts'
import { showScoreCard } from '#app/services/scorecards/read-scorecards.server.ts'
import { ForViewer } from '#app/ui/for-viewer.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { PlanTable } from '#app/ui/improvements/plan-table.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useSay } from '#app/ui/say.ts'
import { CardFigures, CardLead, Entitlements, MeetingFacts } from '#app/ui/scorecards/card-view.tsx'
import { calledCard, findingOf } from '#app/ui/scorecards/in-words.ts'
import { GroupLegend, GroupNotes, ScoresTable } from '#app/ui/scorecards/scores-table.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ card: { number: number } }> = {
  title: (text, { card }) => text.scorecards.of(card.number),
  section: 'services',
}

const page = publicPage({
  params: { scorecard: 'number' },
  async read(visit) {
    const { scorecard } = visit.params
    const agreed = await followingFrom(visit, `scorecard/${scorecard}`)
    return whenAccepted(await showScoreCard(visit, scorecard), (card) => ({ card, agreed }))
  },
})
export const loader = page.loader

export default function ScoreCardPage() {
  const { card, agreed } = useShown<typeof loader>()
  const say = useSay()
  const { paths, text: all } = say
  const text = all.scorecards
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.facilities, label: all.facilities.crumb },
          { href: paths.facility(card.facility), label: calledCard(say, card) },
        ]}
        here={text.crumb}
      />
      <h1>{findingOf(say, card)}</h1>
      <CardLead card={card} />
      <CardFigures card={card} agreed={agreed.length} />
      <h2>{text.who}</h2>
      <p>{text.scale}</p>
      <GroupLegend card={card} />
      <ScoresTable card={card} />
      <GroupNotes card={card} />
      <Aside
        facts={
          <>
            <MeetingFacts card={card} />
            <p>
              <ButtonLink second href={paths.scorecardPaper(card.number)}>
                {text.print}
              </ButtonLink>
            </p>
            <ForViewer who="staff">
              <p>
                <a href={paths.correctScorecard(card.number)}>{text.correct}</a>
              </p>
            </ForViewer>
          </>
        }
      >
        {agreed.length > 0 ? (
          <>
            <h2>{text.paper.actions}</h2>
            <PlanTable plan={agreed} />
          </>
        ) : null}
        <ForViewer who="staff">
          <p>
            <a href={paths.planImprovement(card.facility, `scorecard/${card.number}`)}>
              {all.improvements.plan}
            </a>
          </p>
        </ForViewer>
        <Entitlements card={card} />
        {card.words ? (
          <>
            <h2>{text.words}</h2>
            <p className="prose">{say.written(card.words)}</p>
          </>
        ) : null}
      </Aside>
    </>
  )
}
