import { publicPage } from '#app/http/pages/page.server.ts'
import { showNotice } from '#app/services/hearings/show-hearing.server.ts'
import { noticePaper } from '#app/ui/hearings/papers/notice-paper.ts'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle = { title: (text) => text.hearings.print, section: 'hearings' }

const page = publicPage({
  params: { hearing: 'number' },
  read: (visit) => showNotice(visit, visit.params.hearing),
})
export const loader = page.loader

export default function HearingNotice() {
  const found = useShown<typeof loader>()
  const say = useSay()
  const { shown } = useHearingWords()
  const { number, title } = found.hearing
  return (
    <>
      <Breadcrumb
        trail={[
          { href: say.paths.hearings, label: say.text.hearings.title },
          { href: say.paths.hearing(number), label: shown(title) },
        ]}
        here={say.text.hearings.notice}
      />
      <PaperPage paper={noticePaper(say, found)} docx={say.paths.hearingNoticeDocx(number)} />
    </>
  )
}
