import { dateTime } from '#app/i18n/format.ts'
import { Select } from '#app/ui/choices/select.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** Called by its number and when it came, or by a name of its own. */
export type VersionMark = { version: number } & ({ at: Date } | { at: null; called: string })

/** What a version is called: its number and when it came. */
export function useVersionName(): (mark: VersionMark) => string {
  const text = useText().versions
  const language = useLanguage()
  return (mark) =>
    mark.at === null ? mark.called : `${text.version(mark.version)}, ${dateTime(mark.at, language)}`
}

type Props = { versions: readonly VersionMark[]; from: number; to: number }

/** Which two versions are laid side by side; they stand in the address. */
export function VersionChoice({ versions, from, to }: Props) {
  const text = useText().versions
  const nameOf = useVersionName()
  const options = versions.map((mark) => ({ value: String(mark.version), label: nameOf(mark) }))
  return (
    <form method="get" className="no-print">
      <Select name="from" label={text.from} value={String(from)} options={options} empty={null} />
      <Select name="to" label={text.to} value={String(to)} options={options} empty={null} />
      <p className="buttons">
        <Button second>{text.compare}</Button>
      </p>
    </form>
  )
}
