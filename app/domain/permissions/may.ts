import type { Person } from '../accounts/person.ts'
import type { Role } from '../accounts/role.ts'
import { ageOn } from '../calendar/day.ts'
import { accepted, type Outcome, type Refusal, refuse } from '../outcome.ts'
import { country } from '../places/place-id.ts'
import { type Phase, phaseAt, phaseEnd, phaseStart, phases } from '../rounds/phase.ts'
import type { RoundAction } from '../rounds/phase-matrix.ts'
import type { Eligibility } from '../rounds/round.ts'
import { authorships, type Rule, type Subject } from './rule.ts'
import { type Action, table } from './table.ts'

type Checked = Refusal | null

/**
 * Whether a person may do a thing to a subject at an instant, or the reason why not. The same answer guards the
 * server and decides what a page offers.
 */
export function may(
  person: Person | null,
  action: Action,
  subject: Subject,
  at: Date,
): Outcome<true> {
  const rule: Rule = table[action]
  return (
    checkPerson(person, rule, subject) ??
    checkFrozen(rule, subject) ??
    checkPhase(action, subject, at) ??
    checkOpenVote(rule, subject) ??
    checkEligible(person, rule, subject) ??
    accepted(true)
  )
}

/** Whether it is possible at all now, whoever asks: for pages that do not know who reads them. */
export function possibleNow(action: Action, subject: Subject, at: Date): Outcome<true> {
  const rule: Rule = table[action]
  return (
    checkFrozen(rule, subject) ??
    checkPhase(action, subject, at) ??
    checkOpenVote(rule, subject) ??
    accepted(true)
  )
}

function checkPerson(person: Person | null, rule: Rule, subject: Subject): Checked {
  if (rule.who.includes('anyone')) return null
  if (!person) return refuse('forbidden', 'sign-in-first', {})
  if (person.place !== subject.place) return refuse('forbidden', 'other-municipality', {})
  if (!person.confirmed) return refuse('forbidden', 'confirm-first', {})
  const roles = rule.who.filter(isRole)
  const authorship = authorshipOf(person, subject)
  if (
    !rule.who.some((who) => authorship.includes(who)) &&
    !roles.some((role) => holds(person, role))
  )
    return refuseWho(rule, roles, authorship.length > 0)
  return rule.notAgain && subject.decidedBy?.includes(person.id)
    ? refuse('forbidden', 'needs-another-person', {})
    : null
}

const isRole = (who: Rule['who'][number]): who is Role =>
  who !== 'anyone' && !authorships.some((one) => one === who)

/** What a person is to a subject; whoever joined is an author, and not one of the first. */
function authorshipOf({ id }: Person, { authors, coAuthors }: Subject): Rule['who'] {
  if (!authors?.includes(id)) return []
  return ['author', coAuthors?.includes(id) ? 'co-author' : 'first-author']
}

function refuseWho({ who }: Rule, roles: readonly Role[], isAuthor: boolean): Refusal {
  if (roles.length > 0) return refuse('forbidden', 'not-your-role', { roles })
  if (!isAuthor) return refuse('forbidden', 'not-the-author', {})
  const kind = who.includes('first-author') ? 'not-the-first-author' : 'not-a-co-author'
  return refuse('forbidden', kind, {})
}

/** The platform's admin is one in the country alone: the word in a municipality's account gives nothing. */
function holds({ roles, place }: Person, role: Role): boolean {
  return roles.includes(role) && (role !== 'platform-admin' || place === country)
}

function checkPhase(action: Action, { round }: Subject, at: Date): Checked {
  const { phases: allowed }: Rule = table[action]
  if (!allowed || !round) return null
  const now = phaseAt(round.calendar, at)
  if (allowed.includes(now)) return null
  const later = allowed.find((phase) => phases.indexOf(phase) > phases.indexOf(now))
  const opens = later ? phaseStart(round.calendar, later) : null
  const last: Phase | undefined = allowed[allowed.length - 1]
  const closed = !opens && last ? phaseEnd(round.calendar, last) : null
  return refuse('forbidden', 'not-in-this-phase', {
    action: action as RoundAction, // it depends on the phase, as was just seen
    now,
    opens,
    closed,
  })
}

/** Asked before the phase: what would change a frozen vote is a conflict, whatever the calendar says. */
function checkFrozen(rule: Rule, { round }: Subject): Checked {
  return rule.changesRules && round?.frozen
    ? refuse('conflict', 'rules-are-frozen', { since: round.frozen.at })
    : null
}

function checkOpenVote(rule: Rule, { round }: Subject): Checked {
  return rule.needsOpenVote && round && !round.frozen
    ? refuse('forbidden', 'vote-not-opened', {})
    : null
}

function checkEligible(person: Person | null, rule: Rule, { round }: Subject): Checked {
  if (!rule.eligible || !round || !person) return null
  const rules = round.frozen?.rules ?? round.rules
  return checkAgeAndResidence(person, rule.eligible === 'vote' ? rules.mayVote : rules.mayPropose)
}

function checkAgeAndResidence(person: Person, { minAge, on }: Eligibility): Checked {
  if (person.village === null || !person.residentSince || person.residentSince > on)
    return refuse('forbidden', 'not-a-resident', { on })
  return !person.born || ageOn(person.born, on) < minAge
    ? refuse('forbidden', 'too-young', { min: minAge, on })
    : null
}
