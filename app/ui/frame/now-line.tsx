import { useText } from '#app/ui/use-language.ts'
import type { NowFacts } from './frame-facts.ts'

/** What is on now, in which round and until when, in one line below the header; the whole line leads to the one thing to do. */
export function NowLine({ now }: { now: NowFacts }) {
  const text = useText().frame.now
  const [word, day] = now.ends ? text.until(now.ends) : []
  const what = (
    <span>
      <b>{now.label}</b> {now.round}.{' '}
      {/* A phone has room for the day alone, and where residents can do nothing not for it either. */}
      {day ? (
        <span className={now.action ? undefined : 'until'}>
          <span className="until">{word} </span>
          {day}
        </span>
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
