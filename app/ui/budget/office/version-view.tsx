import type { VersionDesk } from '#app/domain/budget/office/version-desk.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { Form } from '#app/ui/form/form.tsx'
import { ShownBefore } from '#app/ui/form/rejected/shown-before.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { Decided } from './decision-form.tsx'
import { Extracts } from './extracts.tsx'
import { Findings } from './findings.tsx'
import { LineTable } from './line-table.tsx'
import { Departures } from './publishing/departures.tsx'
import { Overtaken } from './publishing/overtaken.tsx'
import { ReadingNotes } from './reading-notes.tsx'
import { ResolutionFields } from './resolution-fields.tsx'
import { SideTotalsTable, useTotalsLine } from './side-totals.tsx'

type Props = { desk: VersionDesk; formKey: string; rejected: RejectedForm | undefined }

/** A version with what can be done about it: decide, publish or throw away, and change its lines. */
export function VersionView(props: Props) {
  const { desk } = props
  const paths = usePaths()
  const { budgetWork: work, budgetCheck: check, budgetVersion: text } = useText()
  const { year, number, unit, findings, mayWrite, reading, count, totals } = desk
  return (
    <>
      {mayWrite ? <PublishForm {...props} /> : null}
      {findings.length > 0 ? (
        <>
          <h2>{check.findings}</h2>
          <Findings findings={findings} unit={unit} decision={decisionOf(props)} />
        </>
      ) : null}
      {mayWrite && reading ? <Extracts extracts={reading.extracts} /> : null}
      <SideTotalsTable totals={totals} unit={unit} />
      <h2>{text.lines}</h2>
      <p className="quiet">{text.linesLead(count, work.units[unit])}</p>
      {mayWrite ? (
        <p className="buttons">
          <ButtonLink second href={paths.newBudgetLine(year, number)}>
            {text.addLine}
          </ButtonLink>
        </p>
      ) : null}
      <LineTable desk={desk} />
      <Pagination page={desk.page} pages={desk.pages} />
      {reading ? <ReadingNotes notes={reading.notes} /> : null}
    </>
  )
}

/** The form of a finding; where nothing can be changed, what was decided. */
function decisionOf({ desk, formKey, rejected }: Props) {
  return (finding: VersionDesk['findings'][number], at: number) => {
    const own = rejected?.answers.finding?.[0] === String(at) ? rejected : undefined
    return <Decided {...{ finding, at, formKey, rejected: own, fixed: !desk.mayWrite }} />
  }
}

function PublishForm({ desk, formKey, rejected }: Props) {
  const { budgetVersion: text } = useText()
  const paths = usePaths()
  const open = desk.findings.flatMap(({ state }, at) => (state === 'open' ? [at + 1] : []))
  const ready = desk.act === null && open.length === 0 && desk.count > 0 && desk.overtaken === null
  const shown = useTotalsLine(desk.totals, desk.unit)
  const own = rejected && rejected.answers.finding === undefined ? rejected : undefined
  return (
    <Form formKey={formKey} rejected={own}>
      {desk.act === null ? null : (
        <p>
          <b>{text.adoption.waits}</b> <a href={paths.act(desk.act)}>{text.adoption.toAct}</a>
        </p>
      )}
      {desk.count === 0 ? <p>{text.empty}</p> : null}
      {open.length > 0 ? (
        <p>
          <b>{text.notYet(open.join(', '))}</b>
        </p>
      ) : null}
      {desk.overtaken ? <Overtaken overtaken={desk.overtaken} /> : null}
      {ready ? <Departures departures={desk.departures} rejected={own} /> : null}
      {ready && desk.kind === 'approved' ? <ResolutionFields rejected={own} /> : null}
      <ShownBefore rejected={own} now={shown} />
      <p className="quiet">{desk.kind === 'approved' ? text.adoption.lead : text.publishLead}</p>
      <p className="buttons">
        {ready ? (
          <Button name="step" value="publish">
            {desk.kind === 'approved' ? text.adoption.ask : text.publish}
          </Button>
        ) : null}{' '}
        {desk.overtaken ? (
          <Button name="step" value="base-anew">
            {text.baseAnew(desk.overtaken.version)}
          </Button>
        ) : null}{' '}
        <Button second danger name="step" value="throw-away">
          {text.throwAway}
        </Button>
      </p>
    </Form>
  )
}
