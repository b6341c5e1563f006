import type { Person } from '../accounts/person.ts'
import type { Role } from '../accounts/role.ts'
import { ageOn } from '../calendar/day.ts'
import { accepted, type Outcome, type Refusal, refuse } from '../outcome.ts'
import { country } from '../places/place-id.ts'
import { type Eligibility, rulesOf } from '../rounds/round.ts'
import { authorships, type Rule, type Subject } from './rule.ts'
import { type StagedNoun, stagedNouns } from './staged-nouns.ts'
import { type Action, type ActionDuring, type TwoPersonAction, table } from './table.ts'

type Checked = Refusal | null

/**
 * The person, who may do a thing to a subject at an instant, or the reason why not. The same answer guards the server
 * and decides what a page offers.
 */
export function may(
  person: Person | null,
  action: Action,
  subject: Subject,
  at: Date,
): Outcome<Person> {
  const rule: Rule = table[action]
  const asks = checkPerson(person, rule, subject)
  if (asks.refused) return asks
  return checkRest(asks.value, action, rule, subject, at) ?? asks
}

/**
 * The person, who may put the second signature under a thing that another one asked for, or the reason why not. The
 * platform's admin signs as a witness, from the country, where the rule says so.
 */
export function mayCountersign(
  person: Person | null,
  action: TwoPersonAction,
  subject: Subject,
  at: Date,
): Outcome<Person> {
  const first: Rule = table[action]
  const rule: Rule = { ...first, who: first.secondBy ?? [], notAgain: true }
  const witness = person?.place === country && rule.who.includes('platform-admin')
  const signs = checkPerson(person, rule, witness ? { ...subject, place: country } : subject)
  if (signs.refused) return signs
  return checkRest(signs.value, action, rule, subject, at) ?? signs
}

/** Whether it is possible at all now, whoever asks: for pages that do not know who reads them. */
export function possibleNow(action: Action, subject: Subject, at: Date): Outcome<true> {
  const rule: Rule = table[action]
  return (
    checkFrozen(rule, subject) ??
    checkStage(action, subject, at) ??
    checkOpenVote(rule, subject) ??
    accepted(true)
  )
}

function checkRest(person: Person, action: Action, rule: Rule, subject: Subject, at: Date) {
  const possible = possibleNow(action, subject, at)
  return possible.refused ? possible : checkEligible(person, rule, subject)
}

function checkPerson(person: Person | null, rule: Rule, subject: Subject): Outcome<Person> {
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
    : accepted(person)
}

const isRole = (who: Rule['who'][number]): who is Role => !authorships.some((one) => one === who)

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

const stagedKeys = Object.keys(stagedNouns) as StagedNoun[] // the keys of that record

/** A rule that names stages of a noun holds where the subject has one of that noun. */
function checkStage(action: Action, subject: Subject, at: Date): Checked {
  for (const noun of stagedKeys) {
    const refusal = checkStageOf(noun, action, subject, at)
    if (refusal) return refusal
  }
  return null
}

function checkStageOf(noun: StagedNoun, action: Action, subject: Subject, at: Date): Checked {
  const rule: Rule = table[action]
  const [allowed, of, stages] = [rule.during?.[noun], subject[noun], stagedNouns[noun]]
  if (!allowed || !of) return null
  const now = stages.at(of, at)
  if (allowed.includes(now)) return null
  const later = allowed.find((stage) => stages.all.indexOf(stage) > stages.all.indexOf(now))
  const opens = later ? stages.begins(of, later) : null
  const last = allowed.at(-1)
  const closed = !opens && last ? stages.ends(of, last) : null
  const during = action as ActionDuring<typeof noun> // its rule names stages of the noun, as was just seen
  return refuse('forbidden', 'not-in-this-phase', { noun, action: during, now, opens, closed })
}

/** Asked before the stage: what would change a frozen vote is a conflict, whatever the calendar says. */
function checkFrozen(rule: Rule, { round }: Subject): Checked {
  return rule.changesRules && round?.frozen
    ? refuse('conflict', 'rules-are-frozen', {
        since: round.frozen.at,
        round: round.title,
      })
    : null
}

function checkOpenVote(rule: Rule, { round }: Subject): Checked {
  return rule.needsOpenVote && round && !round.frozen
    ? refuse('forbidden', 'vote-not-opened', {})
    : null
}

function checkEligible(person: Person, rule: Rule, { round }: Subject): Checked {
  if (!rule.eligible || !round) return null
  const rules = rulesOf(round)
  return checkAgeAndResidence(person, rule.eligible === 'vote' ? rules.mayVote : rules.mayPropose)
}

type Resident = Pick<Person, 'born' | 'village' | 'residentSince'>

/** What a rule asks of whoever takes part: the age and living here, each on its day. */
export function checkAgeAndResidence(person: Resident, { minAge, on }: Eligibility): Checked {
  if (person.village === null || !person.residentSince || person.residentSince > on)
    return refuse('forbidden', 'not-a-resident', { on })
  return !person.born || ageOn(person.born, on) < minAge
    ? refuse('forbidden', 'too-young', { min: minAge, on })
    : null
}
