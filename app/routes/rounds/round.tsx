import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { languageOf, numberIn, situationOf } from '#app/http/situation.server.ts'
import { showRound } from '#app/services/rounds/show-round.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { NowPossible } from '#app/ui/rounds/now-possible.tsx'
import { RoundOverview } from '#app/ui/rounds/round-overview.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (_text, { name }) => name,
  section: 'proposals',
}

export async function loader(args: LoaderFunctionArgs) {
  const language = languageOf(args)
  const round = await showRound(await situationOf(args), numberIn(args, 'round'))
  if (round.refused) return refusedPage(language, round)
  return { round: round.value, name: inLanguage(round.value.title, language) }
}

export default function RoundPage() {
  const { round } = useLoaderData<typeof loader>()
  return (
    <>
      <RoundOverview round={round} />
      <NowPossible round={round} />
      <p>
        <a href={usePaths().rejected(round.number)}>{useText().evaluation.rejected}</a>
      </p>
    </>
  )
}
