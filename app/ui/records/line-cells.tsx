import { type ChangedField, changedFields } from '#app/domain/changes.ts'
import { isAnonymousAct } from '#app/domain/records/anonymous-acts.ts'
import { date, dateTime } from '#app/i18n/format.ts'
import { useSay } from '#app/ui/say.ts'
import { useLanguage } from '#app/ui/use-language.ts'
import { changedWords } from './changed-words.ts'
import { actorWords, actWords, detailWords, type NamedLine, subjectWords } from './line-words.ts'

/** The sentence for what an audit line tells. */
export function useActWords() {
  const say = useSay()
  return (code: string) => actWords(say, code)
}

/** Who acted: the name, the present roles and the number of the account. */
export function Actor({ line }: { line: NamedLine }) {
  const { name, beside } = actorWords(useSay(), line)
  if (!beside) return name
  return (
    <>
      {name}
      <br />
      <small className="quiet">{beside}</small>
    </>
  )
}

/** When it was done; of a line that names nobody only the day is known. */
export function When({ line: { action, at } }: { line: NamedLine }) {
  const language = useLanguage()
  return (isAnonymousAct(action) ? date : dateTime)(new Date(at), language)
}

/** What it was done to, in words and with a link where there is a page of it. */
export function SubjectLink({ subject }: { subject: string }) {
  const { said, href } = subjectWords(useSay(), subject)
  return href ? <a href={href}>{said}</a> : said
}

/** What the line says besides, each with its word, and what it changed, field by field. */
export function Details({ line }: { line: NamedLine }) {
  const say = useSay()
  const { subject, details } = line
  return (
    <>
      {detailWords(say, line).map(({ key, words }) => (
        <span key={key} className="detail">
          {words}
          <br />
        </span>
      ))}
      <Changes subject={subject} changes={changedFields(details.from, details.to)} />
    </>
  )
}

/** What an act changed, field by field: what each said before and what it says now. */
export function Changes(act: { subject: string; changes: readonly ChangedField[] }) {
  const changed = changedWords(useSay(), act)
  return changed.length === 0 ? null : (
    <ul>
      {changed.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ul>
  )
}
