import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { inLanguage } from '#app/domain/language.ts'
import { refusedPage } from '#app/http/forms/refused-page.server.ts'
import { numberIn, situationOf } from '#app/http/situation.server.ts'
import { readWhatIf } from '#app/services/tally/read-public-result.server.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { RulesCompared } from '#app/ui/tally/rules-compared.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (text, { name }) => `${text.explained.whatIf.title} ${name}`,
  section: 'results',
}

export async function loader(args: LoaderFunctionArgs) {
  const situation = await situationOf(args)
  const round = numberIn(args, 'round')
  const found = await readWhatIf(situation, round)
  if (found.refused) return refusedPage(situation.language, found)
  const { title, ...rest } = found.value
  const chosen = new URL(args.request.url).searchParams.get('rule')
  return { round, name: inLanguage(title, situation.language), chosen, ...rest }
}

export default function WhatIfPage() {
  const { round, name, chosen, villages, pots } = useLoaderData<typeof loader>()
  const { explained, tally } = useText()
  const text = explained.whatIf
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.round(round), label: name },
          { href: paths.result(round), label: tally.title },
        ]}
        here={text.link}
      />
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      {pots.map(({ village, ...pot }) => (
        <section key={village}>
          <h2>{village ?? text.whole}</h2>
          <RulesCompared {...pot} villages={villages} chosen={chosen} />
        </section>
      ))}
    </>
  )
}
