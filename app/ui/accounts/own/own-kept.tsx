import type { ReactNode } from 'react'
import { type PersonalCollection, retention } from '#app/domain/retention.ts'
import type { RetentionRule } from '#app/domain/retention-rule.ts'
import { date } from '#app/i18n/format.ts'
import { Kept } from '#app/ui/records/kept-tables.tsx'
import { useActWords } from '#app/ui/records/line-cells.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

const foldedFrom = 10

const rules: Readonly<Record<PersonalCollection, RetentionRule>> = retention

/** What of a person goes with their account, and what stays when it is closed. */
const goes = personal((rule) => rule.goesWithAccount === true)
const stays = personal((rule) => rule.goesWithAccount !== true)

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
        <Rows many={rows.length}>
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
        </Rows>
      )}
    </section>
  ))
}

/** So many that the page would be nothing but them are folded behind their number. */
function Rows({ many, children }: { many: number; children: ReactNode }) {
  const { ownData } = useText()
  if (many <= foldedFrom) return children
  return (
    <details>
      <summary>{ownData.entries(many)}</summary>
      {children}
    </details>
  )
}

/** What whoever closes their account takes with them, and what stays of them, with what for and how long. */
export function KeptWhenClosed() {
  const { ownData, privacy } = useText()
  return (
    <>
      <h2>{ownData.goes}</h2>
      <ul>
        {goes.map((name) => (
          <li key={name}>{privacy.words[name].what}</li>
        ))}
      </ul>
      <h2>{ownData.stays}</h2>
      <Kept caption={ownData.stays} names={stays} />
    </>
  )
}

function personal(chosen: (rule: RetentionRule) => boolean): PersonalCollection[] {
  // Which keys there are is in their type; Object.keys knows only that they are words.
  const names = Object.keys(rules) as PersonalCollection[]
  return names.filter((name) => rules[name].about === 'person' && chosen(rules[name]))
}
