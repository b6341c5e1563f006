import { useText } from '#app/ui/use-language.ts'
import type { NowFacts } from './frame-facts.ts'

/** What is on now, in which round and until when, in one line below the header; the whole line leads to the one thing to do. */
export function NowLine({ now }: { now: NowFacts }) {
  const text = useText().frame.now
  const what = (
    <span>
      <b>{now.label}</b> {now.round}.{' '}
      {/* Where residents can do nothing, a phone leaves out when it ends; the days left it always leaves out. */}
      {now.ends ? (
        <span className={now.action ? undefined : 'until'}>{text.until(now.ends)}</span>
      ) : null}{' '}
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
