import type { WayEvent } from '#app/domain/delivery/whole-way.ts'
import { Timeline, type TimelineEntry } from '#app/ui/stages/timeline.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = { events: readonly WayEvent[]; title: string }

/** Everything that happened to a project, from the idea on, with words and photos. */
export function WayTimeline({ events, title }: Props) {
  const nameOf = useNameOf()
  const entries = events.map((event): TimelineEntry => {
    const by = 'by' in event && event.by ? event.by : undefined
    if (event.kind !== 'news') return { at: event.at, title: nameOf(event), by }
    const children = <Photos key="photos" event={event} title={title} />
    return { at: event.at, title: nameOf(event), by, children }
  })
  return <Timeline entries={entries} />
}

function useNameOf() {
  const text = useText().delivery
  const { events } = text
  return (event: WayEvent): string => {
    switch (event.kind) {
      case 'sent':
        return events.sent
      case 'edited':
        return events.edited
      case 'vote-opened':
        return events.voteOpened
      case 'funded':
        return events.funded(event.votes)
      case 'stage':
        return events.stage(text.stages[event.stage])
      case 'news':
        return event.note || events.news
    }
  }
}

function Photos({ event, title }: { event: WayEvent & { kind: 'news' }; title: string }) {
  const text = useText().delivery
  const paths = usePaths()
  return event.photos.map(({ id }) => (
    <p key={id}>
      <a href={paths.file(id)}>
        <img
          src={paths.file(id, '640')}
          alt={text.photo(title)}
          loading="lazy"
          width={320}
          height={240}
        />
      </a>
    </p>
  ))
}
