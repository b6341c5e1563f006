import { ageOn, type Day, daysBetween } from '../calendar/day.ts'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '../outcome.ts'
import { type Contact, contactFault, parseContact } from './contact.ts'
import { checkPassword } from './password.ts'

/** The youngest who may have an account; each round says from which age one proposes and votes in it. */
export const registerAge = 14
const oldestAge = 120

/** What a resident types to register. */
export type TypedRegistration = {
  name: string
  login: string
  password: string
  born: Day
  village: number
  since: Day
}

/** A registration that holds; the password is not part of it. */
export type Registration = {
  name: string
  contact: Contact
  born: Day
  village: number
  residentSince: Day
}

/** Checks a registration; every fault at its field. `villages` are the numbers of the municipality's villages. */
export function checkRegistration(
  typed: TypedRegistration,
  villages: readonly number[],
  today: Day,
): Outcome<Registration> {
  const contact = parseContact(typed.login)
  const faults = registrationFaults(typed, today)
  if (!villages.includes(typed.village)) faults.push(fault('village', 'choose-one', {}))
  if (!contact || faults.length > 0) return refuseInput(faults)
  const { name, born, village, since } = typed
  return accepted({ name, contact, born, village, residentSince: since })
}

/** A registration in which fields may be missing. */
type Unfinished = { [Name in keyof TypedRegistration]?: TypedRegistration[Name] | undefined }

/** What is wrong with the fields that are there; whether all are is asked elsewhere. */
export function registrationFaults(
  { name = '', login, password, born, since }: Unfinished,
  today: Day,
): FieldFault[] {
  const contact = login === undefined ? null : parseContact(login)
  const faults: FieldFault[] = []
  if (login !== undefined && !contact) faults.push(fault('login', contactFault(login), {}))
  if (password !== undefined) {
    const checked = checkPassword(password, contact ? [contact.to, name] : [name])
    if (checked.refused) faults.push({ field: 'password', reason: checked.reason })
  }
  return [...faults, ...dayFaults({ born, since }, today)]
}

function sinceFaults(since: Day | undefined, today: Day): FieldFault[] {
  const notYet = since !== undefined && daysBetween(since, today) < 0
  return notYet ? [fault('since', 'day-not-yet', {})] : []
}

/** What is wrong with the days that somebody types of their own life; one that is missing is not judged. */
export function dayFaults(
  { born, since }: Pick<Unfinished, 'born' | 'since'>,
  today: Day,
): FieldFault[] {
  const notYet = sinceFaults(since, today)
  if (born === undefined) return notYet
  if (daysBetween(born, today) < 0 || ageOn(born, today) > oldestAge)
    return [fault('born', 'not-a-birth-date', {}), ...notYet]
  if (ageOn(born, today) < registerAge)
    return [fault('born', 'under-age-to-register', { min: registerAge }), ...notYet]
  const before = since !== undefined && daysBetween(born, since) < 0
  return before ? [fault('since', 'since-before-birth', {})] : notYet
}
