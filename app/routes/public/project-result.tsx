import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { refuse } from '#app/domain/outcome.ts'
import type { PotResult, Standing } from '#app/domain/tally/round-result.ts'
import { refusedPage } from '#app/http/forms/form.server.ts'
import { numberIn, situationOf } from '#app/http/situation.server.ts'
import { count, money } from '#app/i18n/format.ts'
import { readPublicResult } from '#app/services/tally/read-public-result.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { WhyLost } from '#app/ui/tally/why-lost.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ standing: Standing }> = {
  title: (text, { standing }) => `${standing.title}: ${text.tally.title}`,
  section: 'proposals',
}

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const found = await readPublicResult(situation, numberIn(args, 'round'))
  if (found.refused) return refusedPage(situation.language, found)
  const number = numberIn(args, 'proposal')
  const { pots, round } = found.value.result
  for (const pot of pots) {
    const standing = pot.standings.find((project) => project.number === number)
    const { decided, beside } = pot
    if (standing) return { round, standing, decided, beside }
  }
  return refusedPage(situation.language, refuse('missing', 'not-here', {}))
}

export default function ProjectResult() {
  const { round, standing, decided, beside } = useLoaderData<typeof loader>()
  const text = useText()
  const language = useLanguage()
  const paths = usePaths()
  const { number, title, votes, cost, outcome } = standing
  const funded = outcome === 'funded'
  return (
    <>
      <h1>{title}</h1>
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
          {funded ? <HowWon {...{ standing, decided }} /> : <WhyLost {...{ standing, decided }} />}
        </p>
      </Notice>
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

type Known = { standing: Standing; decided: PotResult['decided'] }

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
