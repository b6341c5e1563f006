import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { instantOf, parseDay } from '#app/domain/calendar/day.ts'
import { tyiyn } from '#app/domain/money.ts'
import { country } from '#app/domain/places/place-id.ts'
import type { AuditLine } from '#app/domain/records/audit-chain.ts'
import { isAuditAct, isAuditDetail } from '#app/domain/records/audit-words.ts'
import { date, dateTime, money } from '#app/i18n/format.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

type Named = { id: string; name: string | null; roles: readonly Role[] }
export type NamedLine = AuditLine & { people: readonly Named[] }

/** The sentence for an act; its code where an older version wrote one that has none. */
export function useActWords() {
  const { acts } = useText().auditWords
  return (code: string) => (isAuditAct(code) ? acts[code] : code)
}

/** Who acted: the name, the present roles and the number of the account. */
export function Actor({ line }: { line: NamedLine }) {
  const text = useText()
  const found = line.people.find(({ id }) => id === line.actor)
  if (!line.actor) return text.records.nobody
  if (accountOf(line.actor)?.place === country && !found?.name)
    return text.roleNames['platform-admin']
  if (!found?.name) return line.actor
  const number = accountOf(found.id)?.number ?? 0
  return (
    <>
      {found.name}
      <br />
      <small className="quiet">
        {found.roles.map((role) => text.roleNames[role]).join(', ')}
        {found.roles.length > 0 ? ', ' : null}
        {text.auditWords.accountNumber(number)}
      </small>
    </>
  )
}

/** What it was done to, in words and with a link where there is a page of it. */
export function SubjectLink({ subject }: { subject: string }) {
  const words = useText().auditWords.subjects
  const paths = usePaths()
  const [noun, text] = subject.split('/')
  const number = Number(text)
  if (subject === 'accounts/staff') return <a href={paths.people}>{words.staff}</a>
  if (!Number.isInteger(number)) return subject
  if (noun === 'proposal') return <a href={paths.proposal(number)}>{words.proposal(number)}</a>
  if (noun === 'round') return <a href={paths.officeRound(number)}>{words.round(number)}</a>
  if (noun === 'account' && paths.office === paths.home) return words.account(number)
  if (noun === 'account') return <a href={paths.colleague(number)}>{words.account(number)}</a>
  return subject
}

/** What the line says besides, each with its word. */
export function Details({ line }: { line: NamedLine }) {
  const text = useText().auditWords
  const valueWords = useValueWords(line.people)
  const facts = Object.entries(line.details).filter(([, value]) => value !== null && value !== '')
  return facts.map(([name, value]) => (
    <span key={name} className="detail">
      {isAuditDetail(name) ? text.details[name] : name}: {valueWords(name, value ?? '')}
      <br />
    </span>
  ))
}

const amounts = ['cost', 'planned', 'spent']
const instant = /^\d{4}-\d\d-\d\dT/

function useValueWords(people: readonly Named[]) {
  const text = useText()
  const language = useLanguage()
  const say = useActWords()
  const words = new Map<string, string>([
    ...Object.entries(text.auditWords.values),
    ...Object.entries(text.roleNames),
    ...Object.entries(text.rounds.phase),
    ...people.map(({ id, name }): [string, string] => [id, name ?? id]),
  ])
  return (name: string, value: string | number | boolean): string => {
    if (typeof value === 'number')
      return amounts.includes(name) ? money(tyiyn(value), language) : String(value)
    if (typeof value === 'string' && instant.test(value)) return dateTime(new Date(value), language)
    const day = parseDay(String(value))
    if (day) return date(instantOf(day), language)
    if (name === 'kind') return say(String(value))
    // What people wrote is never taken for one of our codes.
    return name === 'reason' || name === 'name'
      ? String(value)
      : (words.get(String(value)) ?? String(value))
  }
}
