import { publicPage } from '#app/http/pages/page.server.ts'
import { printWithAgreed } from '#app/services/improvements/scorecards.server.ts'
import { agreedRows } from '#app/ui/improvements/agreed-rows.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'
import { boardPaper } from '#app/ui/scorecards/papers/board-paper.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { card }) => `${text.scorecards.of(card.number)}: ${text.scorecards.print}`,
  section: 'services',
}

const page = publicPage({
  params: { scorecard: 'number' },
  read: (visit) => printWithAgreed(visit, visit.params.scorecard),
})
export const loader = page.loader

export default function BoardPaperPage() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { number } = found.card
  const { scorecards: text } = say.text
  return (
    <>
      <Breadcrumb
        trail={[{ href: say.paths.scorecard(number), label: text.of(number) }]}
        here={text.print}
      />
      <PaperPage
        paper={boardPaper(say, { ...found, agreed: agreedRows(say, found.plan) })}
        docx={say.paths.scorecardDocx(number)}
      />
    </>
  )
}
