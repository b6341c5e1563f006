import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { inOffice } from '#app/http/sign-in/in-office.server.ts'
import { numberIn } from '#app/http/situation.server.ts'
import { showOfficeRound } from '#app/services/rounds/office/show-office-round.server.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { StepTable } from '#app/ui/rounds/office/step-table.tsx'
import { RoundCourse } from '#app/ui/rounds/round-course.tsx'
import { RoundFigures } from '#app/ui/rounds/round-figures.tsx'
import { RuleFacts } from '#app/ui/rounds/rule-facts.tsx'
import { ActTable } from '#app/ui/signatures/act-table.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = { title: (_text, { name }) => name }

export async function loader(args: LoaderFunctionArgs) {
  const situation = await inOffice(args)
  const { language } = situation
  const found = await showOfficeRound(situation, numberIn(args, 'round'))
  if (found.refused) return refusedPage(language, found)
  return { ...found.value, name: inLanguage(found.value.round.title, language) }
}

export default function OfficeRoundPage() {
  const { round, steps, acts, name } = useLoaderData<typeof loader>()
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
