import type { VersionDesk } from '#app/domain/budget/office/version-desk.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { useSay } from '#app/ui/say.ts'

type Props = { overtaken: NonNullable<VersionDesk['overtaken']> }

/** What was published since a draft was begun, and what the draft would change of it. */
export function Overtaken({ overtaken: { version, differs } }: Props) {
  const { language, written, text: all } = useSay()
  const { budgetVersion: text } = all
  const words = (amount: number | null) =>
    amount === null ? text.overtaken.none : amountWords(amount, language)
  return (
    <>
      <p>
        <b>{text.overtaken.title(version)}</b>
      </p>
      <p>{differs.length > 0 ? text.overtaken.differs : text.overtaken.same}</p>
      <ul>
        {differs.map(({ code, name, there, here }) => (
          <li key={`${code} ${name}`}>
            {text.overtaken.line([code, written(name)].join(' '), words(there), words(here))}
          </li>
        ))}
      </ul>
    </>
  )
}
