import { inLanguage } from '#app/domain/language.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showRound } from '#app/services/rounds/show-round.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { NowPossible } from '#app/ui/rounds/now-possible.tsx'
import { RoundOverview } from '#app/ui/rounds/round-overview.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string }> = {
  title: (_text, { name }) => name,
  section: 'proposals',
}

const page = publicPage({
  params: { round: 'number' },
  async read(visit) {
    const found = await showRound(visit, visit.params.round)
    return whenAccepted(found, (round) => ({
      round,
      name: inLanguage(round.title, visit.language),
    }))
  },
})
export const loader = page.loader

export default function RoundPage() {
  const { round } = useShown<typeof loader>()
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
