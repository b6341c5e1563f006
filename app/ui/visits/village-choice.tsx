import type { InLanguages } from '#app/domain/language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { Checkboxes } from '#app/ui/choices/checkboxes.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  villages: readonly { number: number; name: InLanguages }[]
  chosen: readonly number[]
}

/** Which villages a monitor goes to. */
export function VillageChoice({ villages, chosen }: Props) {
  const text = useText().visits.day
  const language = useLanguage()
  if (villages.length < 2) return null
  return (
    <details open={chosen.length > 0}>
      <summary>{text.villages}</summary>
      <form method="get">
        <Checkboxes
          name="village"
          label={text.villages}
          hint={text.allVillages}
          value={chosen.map(String)}
          options={villages.map(({ number, name }) => ({
            value: String(number),
            label: shownIn(language, name),
          }))}
        />
        <p className="buttons">
          <Button second>{text.choose}</Button>
        </p>
      </form>
    </details>
  )
}
