import { type Day, dayOf, daysBetween, instantOf } from '#app/domain/calendar/day.ts'
import type { Quarter } from '#app/domain/ratings/quarter.ts'
import { type Reply, replyDays } from '#app/domain/ratings/rating.ts'
import { date } from '#app/i18n/format.ts'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { widthOf } from './lengths.ts'

type Props = {
  replies: readonly Reply[]
  provider: string
  today: Day
  /** The quarter in which most are found not to be satisfied; null where that is not so. */
  bad: Quarter | null
}

/** What the provider says to the ratings, or by when a reply is due. */
export function ProviderReply({ replies, provider, today, bad }: Props) {
  const { text: all } = useSay()
  const text = all.ratings.reply
  return (
    <section aria-labelledby="reply">
      <h2 id="reply">{text.title}</h2>
      {bad !== null && !replies.some(({ quarter }) => quarter === bad) ? (
        <p>{text.soon}</p>
      ) : replies.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : null}
      {replies.map((reply) =>
        reply.text === null ? (
          <Awaited key={reply.quarter} reply={reply} today={today} />
        ) : (
          <Given key={reply.quarter} reply={{ ...reply, text: reply.text }} provider={provider} />
        ),
      )}
    </section>
  )
}

function Awaited({ reply: { quarter, asked, due }, today }: { reply: Reply; today: Day }) {
  const { text: all, language } = useSay()
  const text = all.ratings.reply
  const left = daysBetween(today, due)
  const gone = Math.min(replyDays, Math.max(0, replyDays - left))
  const day = date(instantOf(due), language)
  return (
    <>
      <p>
        <b>{text.waiting(all.ratings.quarter(quarter), day, left)}</b>{' '}
        <span className="quiet">{text.since(date(asked, language))}</span>
      </p>
      <svg className="reply-time" role="img" aria-label={text.clock(gone, replyDays)}>
        <rect className="all" width="100%" height="14" />
        <rect className="gone" width={widthOf(gone / replyDays)} height="14" />
      </svg>
    </>
  )
}

function Given({
  reply: { quarter, text: said, at, due },
  provider,
}: {
  reply: Reply & { text: string }
  provider: string
}) {
  const { text: all, language, written } = useSay()
  const text = all.ratings.reply
  const isLate = at !== null && dayOf(at) > due
  return (
    <blockquote className="said">
      <p className="prose">{written(said)}</p>
      <p className="quiet">
        {at
          ? text.about(written(provider), date(at, language), all.ratings.quarter(quarter))
          : null}{' '}
        <Tag kind={isLate ? 'late' : 'yes'}>{isLate ? text.late : text.inTime}</Tag>
      </p>
    </blockquote>
  )
}
