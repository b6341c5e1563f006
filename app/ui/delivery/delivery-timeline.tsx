import { Fragment } from 'react'
import { type Day, instantOf } from '#app/domain/calendar/day.ts'
import type { DeliveryNews } from '#app/domain/delivery/delivery.ts'
import type { EarlierStep, ProjectTimeline, StageStep } from '#app/domain/delivery/timeline.ts'
import { date } from '#app/i18n/format.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { PlanChanges } from './plan-changes.tsx'

type Props = { timeline: ProjectTimeline; title: string }

/** One way from the idea to the opening: what was with its dates and photos, what is on, what is planned. */
export function DeliveryTimeline({
  timeline: { earlier, stages, after, changesAfter },
  title,
}: Props) {
  return (
    <ol className="stages way">
      {earlier.map((step) => (
        <Earlier key={`${step.kind} ${step.at.toISOString()}`} step={step} />
      ))}
      {stages.map((step) => (
        <StageOfWay key={step.stage} step={step} title={title} />
      ))}
      {after.length > 0 || changesAfter.length > 0 ? (
        <li className="past">
          <PlanChanges changes={changesAfter} />
          <News news={after} title={title} />
        </li>
      ) : null}
    </ol>
  )
}

function Earlier({ step }: { step: EarlierStep }) {
  const language = useLanguage()
  return (
    <li className="past">
      <h3>{useNameOf(step)}</h3>
      <p className="quiet">
        <time dateTime={step.at.toISOString()}>{date(step.at, language)}</time>
        {step.kind === 'sent' ? ` · ${step.by}` : null}
      </p>
    </li>
  )
}

function useNameOf(step: EarlierStep): string {
  const { events } = useText().delivery
  switch (step.kind) {
    case 'sent':
      return events.sent
    case 'edited':
      return events.edited
    case 'vote-opened':
      return events.voteOpened
    case 'funded':
      return events.funded(step.votes)
  }
}

function StageOfWay({ step, title }: { step: StageStep; title: string }) {
  const { delivery, frame } = useText()
  const name = delivery.stages[step.stage]
  const { state } = step
  return (
    <li className={state} aria-current={state === 'present' ? 'step' : undefined}>
      <h3>
        {state === 'present' ? <b>{name}</b> : name}
        <span className="visually-hidden"> {frame.stage[state]}</span>
      </h3>
      <p className="quiet">
        <Dates step={step} />
      </p>
      <PlanChanges changes={step.changes} />
      <News news={step.news} title={title} />
    </li>
  )
}

/** When it was done, against its plan as it holds and as it was first, and by how much it is late. */
function Dates({ step }: { step: StageStep }) {
  const text = useText().delivery
  const language = useLanguage()
  const { planned, actual, first, moved, state, lateDays } = step
  const said = (day: Day) => date(instantOf(day), language)
  const late = state === 'past' ? text.wasLate : text.isLate
  const parts = [
    actual && { words: text.actual(said(actual)) },
    planned && { words: text.planned(said(planned)) },
    moved > 0 && first && { words: text.firstPlanned(said(first), moved) },
    step.plannedAfterwards && { words: text.plannedAfterwards },
    lateDays > 0 && { words: late(lateDays, moved > 0), isLate: true },
    actual && first && lateDays === 0 && !step.plannedAfterwards && { words: text.inTime },
  ]
  return parts
    .filter((part): part is { words: string; isLate?: true } => Boolean(part))
    .map(({ words, isLate }, place) => (
      <Fragment key={words}>
        {/* Before the mark of what is late, which stands within its words. */}
        {place > 0 ? ' · ' : null}
        <span className={isLate ? 'late' : undefined}>{words}</span>
      </Fragment>
    ))
}

function News({ news, title }: { news: readonly DeliveryNews[]; title: string }) {
  const text = useText().delivery
  const language = useLanguage()
  const paths = usePaths()
  const written = useAsWritten()
  return news.map(({ at, by, note, photos }) => (
    <div key={at.toISOString()} className="news">
      <p>
        {written(note) || text.events.news}
        <br />
        <small>
          <time dateTime={at.toISOString()}>{date(at, language)}</time>
          {by ? ` · ${by}` : null}
        </small>
      </p>
      {photos.map(({ id }) => (
        <a key={id} className="around-photo" href={paths.file(id)}>
          <img
            className="picture"
            src={paths.file(id, '640')}
            alt={text.photo(title)}
            loading="lazy"
            width={320}
            height={240}
          />
        </a>
      ))}
    </div>
  ))
}
