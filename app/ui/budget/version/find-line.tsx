import { TextField } from '#app/ui/fields/text-field.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** Looks for a line by everyday words, in any of the three languages. */
export function FindLine({ year }: { year: number }) {
  const text = useText().openBudget.find
  const lines = usePaths().budgetLines(year)
  return (
    <section className="no-print">
      <h2>{text.heading}</h2>
      <search>
        <form method="get" action={lines}>
          <TextField name="words" label={text.label} hint={text.hint} value="" type="search" />
          <p className="buttons">
            <Button second>{text.button}</Button>
          </p>
        </form>
      </search>
      <ul className="orders">
        {text.words.map((word) => (
          <li key={word}>
            <a href={`${lines}?words=${encodeURIComponent(word)}`}>{word}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
