import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { readWhatIf } from '#app/services/tally/read-public-result.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { RulesCompared } from '#app/ui/tally/rules-compared.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (text, { name }) => `${text.explained.whatIf.title} ${name}`,
  section: 'results',
}

const page = publicPage({
  params: { round: 'number' },
  query: { rule: 60 },
  async read(visit) {
    const { round } = visit.params
    const chosen = visit.query.get('rule')
    return whenAccepted(await readWhatIf(visit, round), ({ title, ...rest }) => ({
      ...{ round, chosen, ...rest },
      name: shownIn(visit.language, title),
    }))
  },
})
export const loader = page.loader

export default function WhatIfPage() {
  const { round, name, chosen, villages, pots } = useShown<typeof loader>()
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
