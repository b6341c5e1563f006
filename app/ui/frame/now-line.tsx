import { useText } from '#app/ui/use-language.ts'
import type { NowFacts } from './frame-facts.ts'

/** What is on now, in which round and until when, in one line below the header; the whole line leads to the one thing to do. */
export function NowLine({ now }: { now: NowFacts }) {
  const text = useText().frame.now
  const what = (
    <span>
      {/* Which round it is about is never cut off; the days left are the first that a phone leaves out. */}
      <b>{now.label}</b> {now.round}. {now.ends ? text.until(now.ends) : null}{' '}
      {now.daysLeft === null ? null : <span className="number">{text.daysLeft(now.daysLeft)}</span>}
    </span>
  )
  return (
    <section className="now-line" aria-label={text.heading}>
      {now.action ? (
        <a href={now.action.href}>
          {what} <u>{now.action.label}</u>
        </a>
      ) : (
        <p>{what}</p>
      )}
    </section>
  )
}
