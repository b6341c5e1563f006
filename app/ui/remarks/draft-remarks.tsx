import type { ReplyFigures } from '#app/domain/remarks/figures.ts'
import type { KeneshGate } from '#app/domain/remarks/kenesh.ts'
import { type PublicRemark, titleOf } from '#app/domain/remarks/public-remark.ts'
import { count, numero } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useSay } from '#app/ui/say.ts'
import { GateNotices } from './kenesh/gate-notices.tsx'
import { lineWords } from './line-option.ts'
import { StateTag } from './state-tag.tsx'

type Props = {
  year: number
  remarks: readonly PublicRemark[]
  open: boolean
  figures: ReplyFigures
  gates: readonly KeneshGate[]
  /** Residents can move its money in the simulator. */
  movable?: boolean
}

/** How many remarks the first screen of a draft shows. */
const most = 3

/** On the first screen of a draft: how many remarks there are, those with most support, and the way to write one. */
export function DraftRemarks({ year, remarks, open, figures, gates, movable }: Props) {
  const say = useSay()
  const { text: all, paths, language, written } = say
  const text = all.remarks
  const first = remarks
    .toSorted((a, b) => b.voices - a.voices || b.number - a.number)
    .slice(0, most)
  if (!open && gates.length === 0 && remarks.length === 0) return null
  return (
    <section id="remarks">
      <h2>{text.onDraft(remarks.length)}</h2>
      <GateNotices gates={gates} />
      {first.length > 0 ? (
        <>
          <p>{all.remarkAnswers.figures(figures)}</p>
          <p className="how">{text.most}</p>
          <ul className="remarks">
            {first.map((remark) => (
              <li key={remark.number}>
                <p className="head">
                  <a href={paths.remark(year, remark.number)}>
                    {numero(remark.number, language)}
                    {titleOf(remark) ? `. ${written(titleOf(remark))}` : ''}
                  </a>{' '}
                  <small>{lineWords(say, remark.line)}</small>
                  <StateTag state={remark.state} duplicateOf={remark.answer?.duplicateOf} />
                </p>
                {remark.voices > 0 ? (
                  <p className="voices">
                    <b>{count(remark.voices, language)}</b>
                    {text.voices}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="buttons">
        {open ? (
          <ButtonLink second href={paths.budgetLines(year)}>
            {text.chooseLine}
          </ButtonLink>
        ) : null}
        {open && movable ? <a href={paths.simulator(year)}>{all.simulator.invitation}</a> : null}
        {remarks.length > 0 ? <a href={paths.remarks(year)}>{text.all(remarks.length)}</a> : null}
      </p>
    </section>
  )
}

/** On the front page: how many remarks there are on the draft that is discussed, and the way to write one. */
export function SayOfDraft({ year, remarks }: { year: number; remarks: number }) {
  const { text: all, paths } = useSay()
  const text = all.remarks
  return (
    <>
      <p>
        <a href={paths.remarks(year)}>{text.onDraft(remarks)}</a>
      </p>
      <p className="buttons">
        <ButtonLink second href={paths.budgetLines(year)}>
          {text.chooseLine}
        </ButtonLink>
      </p>
    </>
  )
}
