import { dissentOf } from '#app/domain/conciliations/check.ts'
import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { ChangeTable } from './change-table.tsx'
import { ConciliationFigures } from './conciliation-figures.tsx'
import { ConciliationState } from './conciliation-state.tsx'
import { DepartedNote } from './departed-note.tsx'
import { MeetingFacts } from './meeting-facts.tsx'
import { MovedNotes } from './moved-notes.tsx'
import { NeedsTable } from './needs-table.tsx'
import { OfferTable } from './offer-table.tsx'
import { ReplyTable, ResultChart } from './results.tsx'

/** A conciliation table as everybody reads it: what is asked, who sits at it, what was agreed, and what it changes. */
export function ConciliationView({ page }: { page: ConciliationPage }) {
  const { language, text: all, written } = useSay()
  const text = all.conciliations
  const { table, stage, remarks } = page
  const { protocol, calledOff, sides, offers } = table
  const dissent = dissentOf(sides, offers)
  return (
    <>
      <h1>{shownIn(language, table.title)}</h1>
      <p>
        <ConciliationState stage={stage} />
      </p>
      {calledOff ? <Notice kind="wrong" title={text.calledOff(written(calledOff.reason))} /> : null}
      <DepartedNote departs={page.departs} />
      <MovedNotes changes={table.changes ?? []} />
      <p className="lead">{text.lead(remarks.length)}</p>
      <ConciliationFigures page={page} />
      <Aside facts={<MeetingFacts page={page} />}>
        {protocol ? <ResultChart page={page} /> : null}
        <NeedsTable page={page} folded={protocol !== null} />
        {protocol ? (
          <>
            <OfferTable page={page} />
            {dissent.map(({ side, offer, words }) => (
              <Notice key={`${offer} ${side.number}`} title={text.dissent(written(side.name))}>
                <p className="kept-lines">{written(words)}</p>
              </Notice>
            ))}
            <ChangeTable page={page} folded />
            <ReplyTable page={page} />
            <h2>{text.said}</h2>
            <p className="prose kept-lines">{written(protocol.text)}</p>
          </>
        ) : null}
      </Aside>
    </>
  )
}
