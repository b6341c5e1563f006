import { accountOf } from '#app/domain/accounts/account-id.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { instantOf, parseDay } from '#app/domain/calendar/day.ts'
import { changedFields } from '#app/domain/changes.ts'
import { tyiyn } from '#app/domain/money.ts'
import { country } from '#app/domain/places/place-id.ts'
import { isAnonymousAct, isGuestAct } from '#app/domain/records/anonymous-acts.ts'
import type { AuditLine } from '#app/domain/records/audit-chain.ts'
import { isAuditAction, isAuditDetail } from '#app/domain/records/audit-words.ts'
import { date, ending, money } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

type Named = { id: string; name: string | null; roles: readonly Role[] }
export type NamedLine = AuditLine & { people: readonly Named[] }

/** The sentence for what an audit line tells; its code where an older version wrote one that has none. */
export const actWords = ({ text }: Pick<Say, 'text'>, code: string): string =>
  isAuditAction(code) ? text.auditWords.acts[code] : code

/** What was asked for, which need not have been done; what a line of another kind tells is an act itself. */
const askedWords = ({ text }: Pick<Say, 'text'>, code: string): string =>
  Object.entries(text.signatures.acts).find(([kind]) => kind === code)?.[1].title ??
  actWords({ text }, code)

/** Who acted, by name or by what is known; and what is said beside the name: present roles, number of the account. */
export function actorWords({ text }: Say, line: NamedLine): { name: string; beside: string } {
  const found = line.people.find(({ id }) => id === line.actor)
  const only = (name: string) => ({ name, beside: '' })
  if (isAnonymousAct(line.action)) return only(text.records.notSaid)
  if (!line.actor) return only(isGuestAct(line.action) ? text.records.guest : text.records.nobody)
  if (accountOf(line.actor)?.place === country && !found?.name)
    return only(text.roleNames['platform-admin'])
  if (!found?.name) return only(line.actor)
  const roles = found.roles.map((role) => text.roleNames[role])
  const number = text.auditWords.accountNumber(accountOf(found.id)?.number ?? 0)
  return { name: found.name, beside: [...roles, number].join(', ') }
}

/** What it was done to, in words and with the address of its page, where there is one. */
export function subjectWords({ text, paths }: Say, subject: string) {
  const words = text.auditWords.subjects
  const [noun = '', named = '', part] = subject.split('/')
  const number = Number(named)
  const alone = (said: string) => ({ said, href: null })
  if (subject === 'account/new') return alone(words.newAccount)
  if (subject === 'accounts/staff') return { said: words.staff, href: paths.people }
  if (subject === 'papers/register') return { said: words.papers, href: paths.paperRegister }
  if (noun === 'municipality' || noun === 'territory') return alone(words[noun](named))
  if (noun === 'budget') return alone(words.budget(named, part))
  if (!Number.isInteger(number)) return alone(subject)
  if (noun === 'proposal') return { said: words.proposal(number), href: paths.proposal(number) }
  if (noun === 'round') return { said: words.round(number), href: paths.officeRound(number) }
  if (noun === 'document' || noun === 'import') return alone(words[noun](number))
  if (noun === 'hearing') return { said: words.hearing(number), href: paths.officeHearing(number) }
  const inYear = Number(part)
  if (noun === 'remark' && inYear)
    return { said: words.remark(number, inYear), href: paths.officeRemark(number, inYear) }
  if (noun === 'conciliation' && inYear) {
    const href = paths.officeConciliation(number, inYear)
    return { said: words.conciliation(number, inYear), href }
  }
  if (noun !== 'account') return alone(subject)
  const isPlatform = paths.office === paths.home
  return isPlatform
    ? alone(words.account(number))
    : { said: words.account(number), href: paths.colleague(number) }
}

/** What the line says besides, each with its word; changed fields are told by `changedWords`. */
export function detailWords(say: Say, line: NamedLine): { key: string; words: string }[] {
  const codes = codesOf(say, line.subject)
  const value = valueWords(say, line.people, codes)
  const kept = changedFields(line.details.from, line.details.to).length > 0
  return Object.entries(line.details).flatMap(([name, said]) => {
    if (said === null || said === '' || said === undefined) return []
    if (kept && (name === 'from' || name === 'to')) return []
    const label = codes.has(String(said)) ? labelOfCode(say, name) : labelOf(say, name)
    return [{ key: name, words: `${label}: ${value(name, said)}` }]
  })
}

/** Words for the codes that lines about budgets and remarks hold, in one place for all of them. */
function codesOf({ text }: Pick<Say, 'text'>, subject: string): ReadonlyMap<string, string> {
  const { budgetWork, budgetCheck, remarks, remarkAnswers, auditWords } = text
  const [noun] = subject.split('/')
  if (noun === 'budget')
    return new Map([
      ...Object.entries(budgetWork.kinds),
      ...Object.entries(budgetCheck.decided),
      ...Object.entries(auditWords.lineSteps),
    ])
  if (noun === 'remark')
    return new Map([
      ...Object.entries(remarks.sources),
      ...Object.entries(remarkAnswers.states),
      ...Object.entries(auditWords.answerTurns),
    ])
  return new Map()
}

const labelOf = ({ text }: Say, name: string) =>
  isAuditDetail(name) ? text.auditWords.details[name] : name

/** A kind of budget or remark is no act, and a step of its lines no check. */
const labelOfCode = (say: Say, name: string) =>
  name === 'kind' ? say.text.auditWords.sort : labelOf(say, name === 'step' ? 'done' : name)

const amounts = ['cost', 'planned', 'spent']
const instant = /^\d{4}-\d\d-\d\dT/

function valueWords(say: Say, people: readonly Named[], codes: ReadonlyMap<string, string>) {
  const { language, text } = say
  const words = new Map<string, string>([
    ...Object.entries(text.auditWords.values),
    ...Object.entries(text.reports.grounds),
    ...Object.entries(text.roleNames),
    ...Object.entries(text.rounds.phase),
    ...people.map(({ id, name }): [string, string] => [id, name ?? id]),
  ])
  return (name: string, value: string | number | boolean): string => {
    if (typeof value === 'number')
      return amounts.includes(name) ? money(tyiyn(value), language) : String(value)
    if (typeof value === 'string' && instant.test(value)) return ending(new Date(value), language)
    const day = parseDay(String(value))
    if (day) return date(instantOf(day), language)
    // What people wrote is never taken for one of our codes.
    if (name === 'reason' || name === 'name') return say.written(String(value))
    const code = codes.get(String(value))
    if (code) return code
    if (name === 'kind') return askedWords(say, String(value))
    return words.get(String(value)) ?? String(value)
  }
}
