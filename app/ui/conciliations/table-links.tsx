import type { ConciliationLine } from '#app/domain/conciliations/pages.ts'
import type { Departure } from '#app/domain/conciliations/signed/departures.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { date } from '#app/i18n/format.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { ConciliationState } from './conciliation-state.tsx'
import { DepartedNote } from './departed-note.tsx'

type Props = { year: number; tables: readonly ConciliationLine[] }
type OfRemark = Props & {
  /** Where the budget stands otherwise than they agreed for this remark. */
  departs?: readonly Departure[]
}

/** On the first screen of a budget: its conciliation tables, and the report on how residents took part. */
export function DraftTables({ year, tables }: Props) {
  const { language, text: all, paths } = useSay()
  const text = all.conciliations
  return (
    <section id="conciliations">
      {tables.length > 0 ? (
        <>
          <h2>{text.onDraft}</h2>
          <p className="how">{text.onDraftLead}</p>
          <ul className="remarks">
            {tables.map(({ number, title, begins, stage }) => (
              <li key={number}>
                <p className="head">
                  <a href={paths.conciliation(year, number)}>{shownIn(language, title)}</a>{' '}
                  <small>{date(begins, language)}</small> <ConciliationState stage={stage} />
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        <a href={paths.participation(year)}>{all.participation.link}</a>
      </p>
    </section>
  )
}

/** On the page of a remark: the tables on which it lies. */
export function RemarkTables({ year, tables, departs = [] }: OfRemark) {
  const { language, text: all, paths } = useSay()
  const text = all.conciliations
  return (
    <>
      {tables.map(({ number, title, stage }) => (
        <Notice key={number} title={text.onRemark(number)}>
          <p>
            <a href={paths.conciliation(year, number)}>{shownIn(language, title)}</a>{' '}
            <ConciliationState stage={stage} />
          </p>
        </Notice>
      ))}
      <DepartedNote departs={departs} year={year} />
    </>
  )
}
