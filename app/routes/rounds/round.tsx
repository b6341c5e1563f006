import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showRound } from '#app/services/rounds/show-round.server.ts'
import { ForViewer } from '#app/ui/for-viewer.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { FinishedRound } from '#app/ui/rounds/finished-round.tsx'
import { NowPossible } from '#app/ui/rounds/now/now-possible.tsx'
import { RoundOverview } from '#app/ui/rounds/round-overview.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ name: string; round: { number: number } }> = {
  title: (_text, { name }) => name,
  ofRound: ({ round }) => round.number,
  section: 'proposals',
}

const page = publicPage({
  params: { round: 'number' },
  async read(visit) {
    const found = await showRound(visit, visit.params.round)
    return whenAccepted(found, (shown) => ({
      ...shown,
      name: shownIn(visit.language, shown.round.title),
    }))
  },
})
export const loader = page.loader

export default function RoundPage() {
  const { round, built } = useShown<typeof loader>()
  const paths = usePaths()
  const text = useText()
  return (
    <>
      {built.length > 0 ? (
        <FinishedRound round={round} built={built} />
      ) : (
        <>
          <RoundOverview round={round} />
          <NowPossible round={round} />
        </>
      )}
      <p>
        <a href={paths.rejected(round.number)}>{text.evaluation.rejected}</a>
      </p>
      <ForViewer who="staff">
        <p className="no-print">
          <a href={paths.officeRound(round.number)}>{text.rounds.officePage}</a>
        </p>
      </ForViewer>
    </>
  )
}
