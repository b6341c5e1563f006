import { mostToldShown, type ToldAgain, toldDays } from '#app/domain/following/told.ts'
import { date } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'

/** What the reader was told of what they follow; those that lead somewhere are links. */
export function ToldList({ told }: { told: readonly ToldAgain[] }) {
  const { text: all, language } = useSay()
  const text = all.following.told
  return (
    <section id="told">
      <h2>{text.heading}</h2>
      <p className="how">{text.how(mostToldShown, toldDays)}</p>
      {told.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ul className="hearings">
          {told.map(({ at, text: words, href }) => (
            <li key={`${at.getTime()} ${words}`}>
              <p className="kept-lines">{words}</p>
              <p className="meta">
                <small>{date(at, language)}</small>
                {href ? <a href={href}>{text.open}</a> : null}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
