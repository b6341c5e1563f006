import type { Departure } from '#app/domain/conciliations/signed/departures.ts'
import type { Tyiyn } from '#app/domain/money.ts'
import { money } from '#app/i18n/format.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from '../remarks/line-option.ts'

type Props = {
  departs: readonly Departure[]
  /** Where it stands away from its table: of which year that is. */
  year?: number
}

/** What of an agreement does not stand in the budget: each line as it was agreed and as it is, and why. */
export function DepartedNote({ departs, year }: Props) {
  const say = useSay()
  const { conciliations } = say.text
  const text = conciliations.departs
  const [first] = departs
  if (!first) return null
  return (
    <Notice kind="wrong" title={text.in(first.version)}>
      <ul>
        {departs.map((departure) => (
          <li key={`${departure.table} ${departure.line.side} ${departure.line.key}`}>
            {departedWords(say, departure)}.{' '}
            {departure.reason ? text.because(say.written(departure.reason)) : text.unsaid}
            {year === undefined ? null : (
              <>
                {' '}
                <a href={say.paths.conciliation(year, departure.table)}>
                  {conciliations.crumb(departure.table)}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** A line as it was agreed, and as it is. */
export function departedWords(
  { language, ...say }: ReturnType<typeof useSay>,
  { line, agreed, now }: Departure,
): string {
  const text = say.text.conciliations.departs
  // To the som: a small difference is not rounded away.
  const words = (amount: Tyiyn | null) => (amount === null ? text.nothing : money(amount, language))
  return text.line(lineWords({ language, ...say }, line), words(agreed), words(now))
}
