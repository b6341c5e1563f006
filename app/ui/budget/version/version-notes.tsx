import type { VersionNote } from '#app/domain/budget/reading/version-page.ts'
import type { Language } from '#app/domain/language.ts'
import { inScale, scaleOf, unitWord } from '#app/i18n/amounts.ts'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** What did not fit in the file of a version, and what the office says of it. */
export function VersionNotes({ notes }: { notes: readonly VersionNote[] }) {
  const { budgetCheck: text } = useText()
  if (notes.length === 0) return null
  return (
    <section>
      <h2>{text.publicNotes}</h2>
      <ul>
        {notes.map((note, at) => (
          // Two findings of one line may have the same note.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <Note note={note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Note({ note: said }: { note: VersionNote }) {
  const { budgetCheck: text, budgetWork: work } = useText()
  const language = useLanguage()
  const written = useAsWritten()
  const { kind, period, printed, computed, decision, note, name } = said
  // A printed total stands on no page: what is shown is computed.
  const isTotal = kind === 'total' || kind === 'balance'
  const about = [
    name,
    period ? text.period(period.year, work.measures[period.measure]) : '',
  ].filter((one) => one !== '')
  return (
    <>
      <b>{text.kinds[kind]}</b>
      {about.length > 0 ? ` (${about.join(', ')})` : ''}.{' '}
      {printed !== null && computed !== null
        ? text.figures(...exactly(printed, computed, language))
        : ''}{' '}
      {decision
        ? `${isTotal && decision === 'kept' ? text.keptLines : text.decided[decision]}. `
        : ''}
      {written(note)}
    </>
  )
}

/** Two amounts that differ, with all their decimals. */
function exactly(printed: number, computed: number, language: Language): [string, string] {
  const scale = scaleOf([printed, computed])
  const words = (amount: number) =>
    `${inScale(amount, scale, language)}\u00a0${unitWord(scale.unit, language)}`
  return [words(printed), words(computed)]
}
