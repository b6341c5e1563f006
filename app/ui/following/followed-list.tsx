import type { Followed } from '#app/domain/following/followed.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { date } from '#app/i18n/format.ts'
import { Button } from '#app/ui/parts/button.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from '../remarks/line-option.ts'

/** In a form of an account: what somebody follows of budgets, each with what it is now and the button that ends it. */
export function FollowedList({ followed }: { followed: readonly Followed[] }) {
  const say = useSay()
  const { text: all, paths, language } = say
  const text = all.following
  return (
    <ul className="hearings">
      {followed.map((one) => {
        const { year, what, line, now, at } = one
        const [stands, other] = now?.lines ?? []
        const at1 = stands && !other ? stands : null
        const href = at1 ? paths.budgetLine(year, at1.side, at1.key) : paths.budget(year)
        return (
          <li key={`${year} ${what}`}>
            <p className="head">
              <a href={href}>{line ? lineWords(say, line) : text.whole(year)}</a>{' '}
              <small>
                {line ? `${all.openBudget.yearOf(year)} · ` : ''}
                {text.since(date(at, language))}
              </small>
            </p>
            <FollowedNow followed={one} />
            <p>
              <Button second name="stop" value={`${year} ${what}`}>
                {text.stop}
              </Button>
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** What a followed line is now: its amount, under other names where it became others, or that it is gone. */
export function FollowedNow({ followed: { line, now } }: { followed: Followed }) {
  const say = useSay()
  const text = say.text.following
  if (!line || !now) return null
  if (now.fate === 'gone') return <p>{text.gone}</p>
  const amount = now.amount === null ? text.noAmount : amountWords(now.amount, say.language)
  const names = now.lines.map((one) => lineWords(say, one))
  const same = now.lines.length === 1 && now.lines[0]?.key === line.key
  return <p>{same ? text.now(amount) : text.became(names.join('; '), amount)}</p>
}
