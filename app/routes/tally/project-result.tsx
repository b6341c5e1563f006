import { tyiyn } from '#app/domain/money.ts'
import type { NumberedExplanation } from '#app/domain/tally/explain/numbered-explanation.ts'
import type { PotResult, ProjectOutcome } from '#app/domain/tally/round-result.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { count, money } from '#app/i18n/format.ts'
import { type ProjectWhy, readProjectWhy } from '#app/services/tally/read-public-result.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { CountSteps } from '#app/ui/tally/why/count-steps.tsx'
import { HowPaid } from '#app/ui/tally/why/how-paid.tsx'
import { NeededVotes } from '#app/ui/tally/why/needed-votes.tsx'
import { titlesOf } from '#app/ui/tally/why/title-of.ts'
import { WhyNotFunded } from '#app/ui/tally/why/why-not-funded.tsx'
import { WhyLost } from '#app/ui/tally/why-lost.tsx'
import { ShownTitle } from '#app/ui/texts/shown-title.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ standing: ProjectOutcome }> = {
  title: (text, { standing }) => `${standing.title}: ${text.tally.title}`,
  section: 'results',
}

const page = publicPage({
  params: { round: 'number', proposal: 'number' },
  read: (visit) => readProjectWhy(visit, visit.params.round, visit.params.proposal),
})
export const loader = page.loader

export default function ProjectResult() {
  const { round, standing, pot, explanation } = useShown<typeof loader>()
  const { decided, beside } = pot
  const text = useText()
  const language = useLanguage()
  const paths = usePaths()
  const { number, votes, cost, outcome } = standing
  const funded = outcome === 'funded'
  return (
    <>
      <h1>
        <ShownTitle of={standing} />
      </h1>
      <Facts
        facts={[
          { label: text.tally.project.votes, value: count(votes, language), large: true },
          { label: text.tally.project.cost, value: money(cost, language) },
          {
            label: text.tally.project.outcome,
            value: (
              <Tag kind={funded ? 'yes' : 'no'}>
                {funded ? text.tally.isFunded : text.tally.isNotFunded}
              </Tag>
            ),
          },
        ]}
      />
      <Notice kind={funded ? 'done' : 'plain'}>
        <p>
          {funded ? (
            <HowWon {...{ standing, decided }} />
          ) : (
            <WhyLost {...{ standing, decided }} pot={pot.money} />
          )}
        </p>
      </Notice>
      {standing.needed ? (
        <NeededVotes needed={standing.needed} beside={besideOf(standing, decided)} />
      ) : null}
      {explanation ? <Why {...{ standing, pot, explanation }} /> : null}
      <h2>{text.tally.project.howCounted}</h2>
      <p>{text.tally.ruleWords[decided.rule]}</p>
      <Beside number={number} funded={funded} beside={beside} decided={decided} />
      <p className="buttons">
        <a href={paths.result(round)}>{text.tally.project.back}</a>
        <a href={paths.proposal(number)}>{text.tally.project.idea}</a>
        {funded ? <a href={paths.delivery(number)}>{text.tally.delivery}</a> : null}
      </p>
    </>
  )
}

/** Where money is said to have been missing, by which kind of rule it was. */
function besideOf({ outcome, missing }: ProjectOutcome, { rule }: PotResult['decided']) {
  if (outcome !== 'not-enough' || !missing) return undefined
  return rule === 'mes-cost' ? 'shares' : 'votes'
}

type WhyProps = Pick<ProjectWhy, 'standing' | 'pot'> & { explanation: NumberedExplanation }

/** The project's own story, then the whole count with its row marked. */
function Why({ standing, pot, explanation }: WhyProps) {
  const { number, outcome } = standing
  const titleOf = titlesOf(pot.standings, useSay())
  const costs = new Map(pot.standings.map((one) => [one.number, one.cost]))
  const costOf = (project: number) => costs.get(project) ?? tyiyn(0)
  return (
    <>
      {outcome === 'funded' ? <HowPaid explanation={explanation} number={number} /> : null}
      <WhyNotFunded {...{ explanation, number, titleOf }} added={outcome === 'funded'} />
      <CountSteps {...{ explanation, titleOf, costOf }} decided={pot.decided} here={number} />
    </>
  )
}

type Known = { standing: ProjectOutcome; decided: PotResult['decided'] }

function HowWon({ standing, decided }: Known) {
  const text = useText().tally.project
  const won = decided.funded.find(({ number }) => number === standing.number)
  return (
    <>
      {text.asNumber(standing.step ?? 0)} {won?.by === 'completion' ? text.byCompletion : null}
    </>
  )
}

type Compared = Pick<PotResult, 'beside' | 'decided'> & { number: number; funded: boolean }

/** The same project under the other rules, without those that only leave out the threshold. */
function Beside({ number, funded, beside, decided }: Compared) {
  const text = useText().tally
  return beside
    .filter(({ rule }) => rule !== decided.rule)
    .map((other) => {
      const there = other.funded.some((project) => project.number === number)
      const name = text.rules[other.rule]
      const { besideYes, besideNo, besideOnly, besideNeither } = text.project
      const say = funded ? (there ? besideYes : besideNo) : there ? besideOnly : besideNeither
      return <p key={other.rule}>{say(name)}</p>
    })
}
