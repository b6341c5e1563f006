import type { ImportDesk } from '#app/domain/imports/import-desk.ts'
import { count, dateTime } from '#app/i18n/format.ts'
import { sentence } from '#app/i18n/texts.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** What is known of a file: how far its reading is, how many rows do what, and what has to be said of it. */
export function ImportFacts({ desk }: { desk: ImportDesk }) {
  const { state, reason, notes, before, appliedAt, href, file, by, at, paper } = desk
  const { imports: text } = useText()
  const language = useLanguage()
  return (
    <>
      <Facts
        facts={[{ label: text.state, value: text.states[state], large: true }, ...counted(desk)]}
      />
      <p>{text.sent(file.name, by, dateTime(at, language))}</p>
      {reason ? (
        <Notice kind="wrong">
          <p>{sentence(reason, language)}.</p>
        </Notice>
      ) : null}
      {before && state === 'ready' ? (
        <Notice kind="now">
          <p>{text.before(dateTime(before.at, language), before.by)}</p>
        </Notice>
      ) : null}
      {notes.map((note) => (
        <Notice key={note.key}>
          <p>{sentence(note, language)}.</p>
        </Notice>
      ))}
      {paper ? (
        <p>
          <a href={paper}>{text.paper}</a>
        </p>
      ) : null}
      {appliedAt ? (
        <p>
          {text.applied(dateTime(appliedAt, language))} <a href={href}>{text.see}</a>
        </p>
      ) : null}
    </>
  )

  function counted({ counts, progress }: ImportDesk): Fact[] {
    const number = (value: number) => count(value, language)
    if (state === 'reading' || state === 'refused')
      return progress ? [{ label: text.rowsRead, value: number(progress.rows) }] : []
    return [
      { label: text.effects.new, value: number(counts.new) },
      { label: text.effects.changed, value: number(counts.changed) },
      { label: text.effects.same, value: number(counts.same) },
      { label: text.effects.wrong, value: number(counts.wrong) },
    ]
  }
}
