import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import { paperKinds } from '#app/domain/conciliations/paper-kind.ts'
import { satAt } from '#app/domain/conciliations/side.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { useSay } from '#app/ui/say.ts'
import { whenOf } from '../hearings/use-hearing-words.ts'
import { Course } from './course.tsx'

/** Beside the content: when and where, who sits at the table, how far it has come, and the papers. */
export function MeetingFacts({ page }: { page: ConciliationPage }) {
  const say = useSay()
  const { language, text: all, paths, written } = say
  const text = all.conciliations
  const { table, stage } = page
  const { year, number, sides, protocol } = table
  const sat = satAt(sides)
  const held = stage === 'written' || stage === 'confirmed'
  const facts: Fact[] = [
    { label: text.facts.when, value: whenOf(say, table) },
    { label: text.facts.where, value: shownIn(language, table.where) },
    ...(protocol
      ? [
          { label: text.facts.chair, value: written(protocol.chair) },
          { label: text.facts.secretary, value: written(protocol.secretary) },
        ]
      : []),
    ...(held
      ? [
          {
            label: text.facts.came,
            value: sat
              ? `${text.people(sat.all)}, ${text.facts.women(sat.women)}`
              : text.facts.notCounted,
          },
        ]
      : []),
  ]
  return (
    <>
      <h2>{text.meeting}</h2>
      <Facts facts={facts} />
      <h2>{text.facts.sides}</h2>
      {sides.length === 0 ? (
        <p>{text.noSides}</p>
      ) : (
        <ul>
          {sides.map((side) => (
            <li key={side.number}>
              {written(side.name)} <small>{text.kinds[side.kind]}</small>
            </li>
          ))}
        </ul>
      )}
      <h2>{text.course}</h2>
      <Course page={page} />
      <h2>{text.papersTitle}</h2>
      {protocol ? (
        <ul className="links">
          {protocol.scan ? (
            <li>
              <a href={paths.file(protocol.scan.id)}>{text.signed}</a>
            </li>
          ) : null}
          {paperKinds.map((kind) => (
            <li key={kind}>
              <a href={paths.conciliationPaper(year, number, kind)}>{text.papers[kind]}</a>{' '}
              <a
                href={paths.conciliationPaperDocx(year, number, kind)}
                aria-label={`${text.papers[kind]} ${text.docx}`}
              >
                {text.docx}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{text.papersLater}</p>
      )}
      <ul className="links">
        <li>
          <a href={paths.remarks(year)}>{text.toRemarks}</a>
        </li>
        <li>
          <a href={paths.budget(year)}>{text.toBudget}</a>
        </li>
      </ul>
    </>
  )
}
