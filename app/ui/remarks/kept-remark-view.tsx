import { instantOf } from '#app/domain/calendar/day.ts'
import type { KeptRemark } from '#app/domain/remarks/writing.ts'
import { date } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'
import { RemarkFiles } from './remark-files.tsx'

/** What only the office sees of a remark: whose it is, and its words where the public reads them no more. */
export function KeptRemarkView({ kept }: { kept: KeptRemark }) {
  const { text: all, language, written } = useSay()
  const text = all.remarks
  const { author, paper, hidden } = kept
  return (
    <>
      <Facts
        facts={[
          ...(author ? [{ label: text.author, value: author }] : []),
          ...(paper?.phone ? [{ label: text.office.phone, value: paper.phone }] : []),
          ...(paper ? [{ label: text.office.on, value: date(instantOf(paper.on), language) }] : []),
        ]}
      />
      {hidden ? (
        <>
          <p className="said kept-lines">{written(kept.text)}</p>
          <RemarkFiles files={kept.files} />
        </>
      ) : null}
    </>
  )
}
