import type { Hearing } from '#app/domain/hearings/hearing.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { useHearingWords } from './use-hearing-words.ts'

type Props = {
  hearing: Hearing
  /** The version of the order by which it was announced, 0 for the model. */
  order?: number | null
}

/** Beside the content: where and when, and the papers. */
export function HearingFacts({ hearing, order = null }: Props) {
  const { hearings: text, consultation, versions } = useText()
  const paths = usePaths()
  const { when } = useHearingWords()
  const { number, announced } = hearing
  const facts: Fact[] = [{ label: text.facts.when, value: when(hearing), large: false }]
  if (announced) {
    const value = text.announcedOn(announced.at, announced.days)
    facts.push({ label: text.facts.announced, value })
  }
  return (
    <>
      <h2>{text.facts.title}</h2>
      <Facts facts={facts} />
      {order === null ? null : (
        <p>
          {consultation.link}:{' '}
          <a href={paths.orderVersion(order)}>
            {order === 0 ? consultation.modelName : versions.version(order)}
          </a>
        </p>
      )}
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

/** Under the title, in words first: the house, which a phone opens on its map, and the time. */
export function HearingPlace({ hearing }: { hearing: Hearing }) {
  const text = useText().hearings
  const { shown, when } = useHearingWords()
  const { where, point } = hearing
  return (
    <p className="lead">
      {shown(where)}
      <br />
      {when(hearing)}
      {point ? (
        <>
          <br />
          <small>
            <a href={`geo:${point.latitude},${point.longitude}`}>{text.facts.place}</a>
          </small>
        </>
      ) : null}
    </p>
  )
}
