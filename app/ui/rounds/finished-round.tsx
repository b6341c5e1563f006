import { type BuiltProject, countBuilt } from '#app/domain/delivery/built.ts'
import { sum } from '#app/domain/money.ts'
import { namesIn } from '#app/domain/places/names-in.ts'
import type { RoundOverview } from '#app/domain/rounds/overview.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { money } from '#app/i18n/format.ts'
import { BuiltList } from '#app/ui/delivery/built-list.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { RoundCourse } from './round-course.tsx'
import { RoundFigures } from './round-figures.tsx'
import { RuleFacts } from './rule-facts.tsx'

type Props = { round: RoundOverview; built: readonly BuiltProject[] }

/** A round that is decided leads with what came of it: what was built, for how much, and how it was decided. */
export function FinishedRound({ round, built }: Props) {
  const { delivery, rounds } = useText()
  const language = useLanguage()
  const paths = usePaths()
  const { opened, onTheWay } = countBuilt(built)
  const given = sum(built.map(({ granted }) => granted))
  const spent = sum(built.map(({ spent }) => spent))
  return (
    <>
      <p className="quiet">{shownIn(language, round.title)}</p>
      <h1>{delivery.builtHeading(opened, onTheWay)}</h1>
      <p className="lead">
        {delivery.builtLead(round.year, money(given, language), money(spent, language))}
      </p>
      <BuiltList projects={built} villages={namesIn(round.villages, language)} lead heading="h2" />
      <p className="buttons">
        <ButtonLink href={paths.deliveries(round.number)}>{rounds.seeDelivery}</ButtonLink>
        <a href={paths.result(round.number)}>{rounds.seeResult}</a>
      </p>
      <h2>{delivery.howDecided}</h2>
      <Aside facts={<RoundCourse round={round} />}>
        <RoundFigures round={round} />
        <RuleFacts round={round} />
        <p>
          <a href={paths.rules(round.number)}>{rounds.readRules}</a>
        </p>
      </Aside>
    </>
  )
}
