import { publicPage } from '#app/http/pages/page.server.ts'
import { readProtocol } from '#app/services/tally/read-public-result.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'
import { protocolPaper } from '#app/ui/tally/papers/protocol-paper.ts'

type Found = Awaited<ReturnType<typeof loader>>

export const handle: PageHandle<Found> = {
  title: (text, { result }) => text.papers.protocol(result.round),
  section: 'results',
}

const page = publicPage({
  params: { round: 'number' },
  read: (visit) => readProtocol(visit, visit.params.round),
})
export const loader = page.loader

export default function Protocol() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { round } = found.result
  return (
    <>
      <Breadcrumb
        trail={[{ href: say.paths.result(round), label: say.text.tally.title }]}
        here={say.text.papers.protocol(round)}
      />
      <PaperPage paper={protocolPaper(say, found)} docx={say.paths.protocolDocx(round)} />
    </>
  )
}
