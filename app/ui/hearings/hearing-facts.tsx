import type { Hearing } from '#app/domain/hearings/hearing.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { useHearingWords } from './use-hearing-words.ts'

/** Beside the content: where and when, and the papers. */
export function HearingFacts({ hearing }: { hearing: Hearing }) {
  const text = useText().hearings
  const paths = usePaths()
  const { shown, when } = useHearingWords()
  const { number, where, point, announced } = hearing
  const facts: Fact[] = [
    { label: text.facts.when, value: when(hearing), large: false },
    { label: text.facts.where, value: shown(where) },
  ]
  if (point) facts.push({ label: text.facts.place, value: <OnMap point={point} /> })
  if (announced) {
    const value = text.announcedOn(announced.at, announced.days)
    facts.push({ label: text.facts.announced, value })
  }
  return (
    <>
      <h2>{text.facts.title}</h2>
      <Facts facts={facts} />
      <h2>{text.papers}</h2>
      <ul className="links">
        <li>
          <a href={paths.hearingCalendar(number)}>{text.calendar}</a>
        </li>
        <li>
          <a href={paths.hearingNotice(number)}>{text.print}</a>
        </li>
      </ul>
    </>
  )
}

/** Degrees that the map of a phone opens. */
function OnMap({ point: { latitude, longitude } }: { point: NonNullable<Hearing['point']> }) {
  return <a href={`geo:${latitude},${longitude}`}>{`${latitude}, ${longitude}`}</a>
}
