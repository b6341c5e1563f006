import type { HeldFound } from '#app/domain/hearings/pages.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { showMinutes } from '#app/services/hearings/show-hearing.server.ts'
import { minutesPaper } from '#app/ui/hearings/papers/minutes-paper.ts'
import { useHearingWords } from '#app/ui/hearings/use-hearing-words.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle<HeldFound> = {
  title: (text, { hearing }) => text.heldHearing.minutes.paper(hearing.title.ky),
  section: 'hearings',
}

const page = publicPage({
  params: { hearing: 'number' },
  read: (visit) => showMinutes(visit, visit.params.hearing),
})
export const loader = page.loader

export default function HearingMinutes() {
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
        here={say.text.heldHearing.minutes.title}
      />
      <PaperPage paper={minutesPaper(say, found)} docx={say.paths.hearingMinutesDocx(number)} />
    </>
  )
}
