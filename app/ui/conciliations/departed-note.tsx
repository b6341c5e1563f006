import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from '../remarks/line-option.ts'

/** What of an agreement does not stand in the budget: each line as it was agreed, and as it is. */
export function DepartedNote({ departs }: Pick<ConciliationPage, 'departs'>) {
  const say = useSay()
  const text = say.text.conciliations.departs
  const [first] = departs
  if (!first) return null
  const words = (amount: number | null) =>
    amount === null ? text.nothing : amountWords(amount, say.language)
  return (
    <Notice kind="wrong" title={text.in(first.version)}>
      <ul>
        {departs.map(({ line, agreed, now }) => (
          <li key={`${line.side} ${line.key}`}>
            {text.line(lineWords(say, line), words(agreed), words(now))}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
