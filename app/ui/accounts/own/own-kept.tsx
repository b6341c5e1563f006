import type { PersonalCollection } from '#app/domain/retention.ts'
import { date } from '#app/i18n/format.ts'
import { useActWords } from '#app/ui/records/line-cells.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

export type ShownRow = { at: Date | null; words: string }
type Props = { kept: readonly { collection: PersonalCollection; rows: readonly ShownRow[] }[] }

/** Everything that is kept about the reader, under what it is; when each came to be, and its words. */
export function OwnKept({ kept }: Props) {
  const { ownData, privacy } = useText()
  const language = useLanguage()
  const act = useActWords()
  const written = useAsWritten()
  return kept.map(({ collection, rows }) => (
    <section key={collection} id={collection}>
      <h2>{privacy.words[collection].what}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{ownData.none}</p>
      ) : (
        <ul>
          {rows.map(({ at, words }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are shown once and never reordered
            <li key={place}>
              {[
                at ? date(at, language) : '',
                collection === 'audit-lines' ? act(words) : written(words),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
    </section>
  ))
}
