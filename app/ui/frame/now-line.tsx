import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useText } from '#app/ui/use-language.ts'
import type { NowFacts } from './frame-facts.ts'

/** What is on now, until when, and the one thing to do. */
export function NowLine({ now }: { now: NowFacts }) {
  const text = useText().frame.now
  return (
    <section className="now" aria-label={text.heading}>
      <p>
        <b>{now.label}</b> {now.ends ? text.until(now.ends) : null}{' '}
        {now.daysLeft === null ? null : (
          <span className="number">{text.daysLeft(now.daysLeft)}</span>
        )}
      </p>
      {now.action ? <ButtonLink href={now.action.href}>{now.action.label}</ButtonLink> : null}
    </section>
  )
}
