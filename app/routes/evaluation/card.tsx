import { publicPage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { openCard } from '#app/services/evaluation/open-card.server.ts'
import { cardPaper } from '#app/ui/evaluation/papers/card-paper.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { number }) => text.evaluation.cardOf(number),
  ofRound: ({ round }) => round,
  section: 'proposals',
}

const page = publicPage({
  params: { number: 'number' },
  read: ({ place, params, at }) => openCard(place, params.number, at),
})
export const loader = page.loader

export default function CardPage() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { number } = found
  const title = found.title ? say.written(found.title) : say.text.proposals.page.hiddenTitle
  return (
    <>
      <Breadcrumb
        trail={[
          { href: say.paths.proposal(number), label: `${numero(number, say.language)}. ${title}` },
        ]}
        here={say.text.evaluation.card}
      />
      <PaperPage paper={cardPaper(say, found)} docx={say.paths.cardDocx(number)} />
    </>
  )
}
