import type { VersionHead } from '#app/domain/budget/reading/version-page.ts'
import { date } from '#app/i18n/format.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = {
  versions: readonly (VersionHead & { name: string })[]
  chosen: { from: string; to: string }
}

/** Which two versions are compared: a form that only reads, so that each comparison has an address. */
export function DifferenceChoice({ versions, chosen }: Props) {
  const text = useText().openBudget
  const language = useLanguage()
  const options = versions.map(({ name, year, kind, number, publishedAt }) => ({
    value: name,
    label: `${text.yearOf(year)}, ${text.kinds[kind]}, ${text.version(number)} (${date(publishedAt, language)})`,
  }))
  return (
    <form method="get" className="filters no-print">
      <Select name="from" label={text.difference.from} options={options} value={chosen.from} />
      <Select name="to" label={text.difference.to} options={options} value={chosen.to} />
      {/* What stayed the same is folded away: a large table would bury what changed. */}
      <input type="hidden" name="what" value="changed" />
      <p className="buttons wide">
        <Button second>{text.difference.show}</Button>
      </p>
    </form>
  )
}
