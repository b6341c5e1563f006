import type { VersionDesk } from '#app/domain/budget/office/version-desk.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import { count, date, dateTime } from '#app/i18n/format.ts'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { stated } from '#app/ui/texts/stated.ts'

/** What a version is, where it stands, and how much of it is still open. */
export function VersionFacts({ desk }: { desk: VersionDesk }) {
  const say = useSay()
  const { language, text: all, written } = say
  const { budgetWork: work, budgetCheck: check, budgetVersion: text, openBudget } = all
  const {
    state,
    number,
    basis,
    reason,
    file,
    begunBy,
    begunAt,
    publishedAt,
    hash,
    findings,
    resolution,
  } = desk
  const open = findings.filter((one) => one.state === 'open').length
  return (
    <>
      <p>
        <Tag kind={state === 'published' ? 'yes' : 'on'}>{work.states[state]}</Tag>{' '}
        {work.version(number)} · {file?.name ?? work.onPage} · {written(begunBy)},{' '}
        {dateTime(begunAt, language)}
        {basis ? <> · {reason ? text.basis(basis) : text.follows(basis)}</> : null}
      </p>
      {reason ? <p>{work.because(stated(say, reason))}</p> : null}
      {publishedAt ? <p>{work.publishedOn(date(publishedAt, language))}</p> : null}
      {resolution ? (
        <p>{openBudget.adoptedBy(resolution.number, date(instantOf(resolution.on), language))}</p>
      ) : null}
      {hash ? <p className="hash">{text.hash(hash)}</p> : null}
      <Figures
        figures={[
          { label: check.facts.lines, value: count(desk.count, language) },
          { label: check.facts.findings, value: count(findings.length, language) },
          ...(state === 'working'
            ? [{ label: check.facts.open, value: count(open, language) }]
            : []),
        ]}
      />
    </>
  )
}
