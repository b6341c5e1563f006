import { dayOf } from '#app/domain/calendar/day.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { percent } from '#app/i18n/format.ts'
import { paidBy } from '#app/services/facilities/budget.server.ts'
import { planOf } from '#app/services/improvements/read-improvements.server.ts'
import { problemsOfFacility } from '#app/services/problems/problems-here.server.ts'
import { showFacility } from '#app/services/ratings/read-ratings.server.ts'
import { cardOfFacility } from '#app/services/scorecards/read-scorecards.server.ts'
import { visitsOfFacility } from '#app/services/visits/read-visits.server.ts'
import { PaidByLink } from '#app/ui/facilities/budget.tsx'
import { FacilityFacts } from '#app/ui/facilities/facility-facts.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { PlanBlock } from '#app/ui/improvements/plan-block.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { ReportLink } from '#app/ui/problems/facilities.tsx'
import { ProblemsAbout } from '#app/ui/problems/problem-rows.tsx'
import { RatingEvidence } from '#app/ui/ratings/evidence.tsx'
import { oneDecimal } from '#app/ui/ratings/one-decimal.ts'
import { ProviderReply } from '#app/ui/ratings/provider-reply.tsx'
import { RatingWords } from '#app/ui/ratings/said.tsx'
import { useSay } from '#app/ui/say.ts'
import { CardEvidence } from '#app/ui/scorecards/card-evidence.tsx'
import { VisitEvidence } from '#app/ui/visits/visit-evidence.tsx'

export { localServicesLook as links } from '#app/ui/local-services/look.ts'

export const handle: PageHandle<{ title: string }> = {
  title: (_text, { title }) => title,
  section: 'services',
}

const page = publicPage({
  params: { facility: 'number' },
  async read(visit) {
    const found = await showFacility(visit, visit.params.facility)
    if (found.refused) return found
    const { name, kindFacts, villageName, budgetCode } = found.value.facility
    return {
      ...found.value,
      title: calledIn(visit.language, { name, kindName: kindFacts.name, villageName }),
      today: dayOf(visit.at),
      paid: await paidBy(visit, budgetCode),
      visits: await visitsOfFacility(visit, found.value.facility),
      card: await cardOfFacility(visit, found.value.facility),
      reports: await problemsOfFacility(visit, found.value.facility.number),
      plan: await planOf(visit, found.value.facility.number),
    }
  },
})
export const loader = page.loader

export default function FacilityPage() {
  const { title, facility, quarter, picture, replies, today, paid, visits, card, plan, reports } =
    useShown<typeof loader>()
  const { language, text: all, paths } = useSay()
  const text = all.ratings
  const { now, trend } = picture
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.facilities, label: all.facilities.crumb },
          {
            href: `${paths.facilities}?kind=${facility.kind}`,
            label: shownIn(language, facility.kindFacts.name),
          },
        ]}
        here={title}
      />
      <h1>{title}</h1>
      <Figures
        figures={
          now.few
            ? [{ label: text.figureFew, value: `${now.of}` }]
            : [
                {
                  ...{ label: text.figure, value: oneDecimal(now.mean, language) },
                  unit: text.ofFive(now.of),
                },
                {
                  label: text.figureSatisfied,
                  value: percent(now.interval.share, language, 0),
                },
                {
                  label: text.figureTrend,
                  value: text.trends[trend].slice(0, 1),
                  unit: text.trends[trend].slice(2),
                },
              ]
        }
      />
      {facility.until === null ? (
        <p className="buttons">
          <ButtonLink href={paths.rateFacility(facility.number)}>{text.rate}</ButtonLink>
          <ReportLink kind={facility.kind} facility={facility.number} />
          <small className="line">{text.rateSignedIn}</small>
        </p>
      ) : null}
      <Aside
        facts={
          <>
            <h2>{all.facilities.about}</h2>
            <FacilityFacts facility={facility} budget={paid ? <PaidByLink {...paid} /> : null} />
          </>
        }
      >
        <RatingEvidence picture={picture} quarter={quarter} />
        <VisitEvidence facility={facility.number} visits={visits} />
        <ProblemsAbout problems={reports} />
        <CardEvidence facility={facility.number} card={card} />
        <ProviderReply
          replies={replies}
          provider={facility.provider || all.facilities.facts.provider}
          today={today}
          bad={!picture.now.few && picture.now.verdict === 'bad' ? quarter : null}
        />
        <PlanBlock plan={plan} />
        <RatingWords words={picture.words} />
      </Aside>
    </>
  )
}
