import { countBuilt } from '#app/domain/delivery/built.ts'
import { namesIn } from '#app/domain/places/names-in.ts'
import type { RoundLine } from '#app/domain/rounds/overview.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { moneyToday } from '#app/services/budget/reading/show-money.server.ts'
import { listHearings } from '#app/services/hearings/list-hearings.server.ts'
import { facilitiesInMenu } from '#app/services/ratings/read-ratings.server.ts'
import { remarksHere } from '#app/services/remarks/read-remarks.server.ts'
import { type Home, showHome } from '#app/services/rounds/show-home.server.ts'
import { MoneyJob } from '#app/ui/budget/version/money-job.tsx'
import { BuiltList } from '#app/ui/delivery/built-list.tsx'
import { ServicesJob } from '#app/ui/facilities/services-job.tsx'
import { Hero } from '#app/ui/front/hero.tsx'
import { NextHearing } from '#app/ui/hearings/next-hearing.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { SayOfDraft } from '#app/ui/remarks/draft-remarks.tsx'
import { RoundsNow } from '#app/ui/rounds/now/rounds-now.tsx'
import { RoundTable } from '#app/ui/rounds/round-table.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** No section of the menu: the front page is none of them. */
export const handle: PageHandle = {}

const page = publicPage({
  async read(visit) {
    const [home, money] = await Promise.all([showHome(visit), moneyToday(visit)])
    const [hearings, facilities, remarks] = await Promise.all([
      listHearings(visit),
      facilitiesInMenu(visit),
      money && remarksHere(visit, money.head.year),
    ])
    const draft = remarks && !remarks.refused && remarks.value.open ? remarks.value : null
    return {
      ...{ ...home, money, today: visit.at, hearing: hearings.coming[0] ?? null, facilities },
      draft: draft && { year: draft.year, remarks: draft.remarks.length },
    }
  },
})
export const loader = page.loader

export default function HomePage() {
  const { now, others, finished, villages, built, money, today, ...found } =
    useShown<typeof loader>()
  const { draft, hearing, facilities } = found
  const text = useText().rounds
  return (
    <>
      <Hero title={text.homeTitle}>{text.homeToday(today)}</Hero>
      {now.length > 0 ? <RoundsNow rounds={now} /> : <NothingOn />}
      {money ? (
        <MoneyJob money={money}>
          {draft ? <SayOfDraft {...draft} /> : null}
          {hearing ? <NextHearing hearing={hearing} /> : null}
        </MoneyJob>
      ) : null}
      {facilities ? <ServicesJob facilities={facilities} /> : null}
      {built ? <Built built={built} villages={villages} /> : null}
      {now[0] ? <Villages villages={villages} round={now[0].number} /> : null}
      <Rounds heading={text.others} rounds={others} />
      <Rounds heading={text.finished} rounds={finished} />
    </>
  )
}

function NothingOn() {
  const text = useText().rounds
  return <EmptyState title={text.homeEmpty}>{text.listEmptyAdvice}</EmptyState>
}

function Rounds({ heading, rounds }: { heading: string; rounds: readonly RoundLine[] }) {
  const paths = usePaths()
  if (rounds.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      <RoundTable caption={heading} rounds={rounds} hrefOf={({ number }) => paths.round(number)} />
    </>
  )
}

/** What came of the newest decision: the first reason to take part in the next one. */
function Built({
  built,
  villages,
}: Pick<Home, 'villages'> & { built: NonNullable<Home['built']> }) {
  const text = useText().delivery
  const language = useLanguage()
  const paths = usePaths()
  const { opened, onTheWay } = countBuilt(built.projects)
  return (
    <section className="job">
      <h2>{text.builtHeading(opened, onTheWay)}</h2>
      <BuiltList projects={built.projects.slice(0, 4)} villages={namesIn(villages, language)} />
      <p>
        <a href={paths.round(built.round)}>{text.allBuilt(built.year)}</a>
      </p>
    </section>
  )
}

/** From the village one lives in to what is proposed for it. */
function Villages({ villages, round }: Pick<Home, 'villages'> & { round: number }) {
  const text = useText().rounds
  const language = useLanguage()
  const paths = usePaths()
  if (villages.length === 0) return null
  return (
    <>
      <h2>{text.villages}</h2>
      <ul className="orders">
        {villages.map(({ number, name }) => (
          <li key={number}>
            <a href={`${paths.proposals(round)}?village=${number}`}>{shownIn(language, name)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
