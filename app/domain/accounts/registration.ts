import { ageOn, type Day, daysBetween } from '../calendar/day.ts'
import { accepted, type FieldFault, fault, type Outcome, refuseInput } from '../outcome.ts'
import { type Contact, parseContact } from './contact.ts'
import { checkPassword } from './password.ts'

/** The youngest who may have an account; each round says from which age one proposes and votes in it. */
const registerAge = 14
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
  const password = checkPassword(typed.password, contact ? [contact.to, typed.name] : [typed.name])
  const faults: FieldFault[] = []
  if (!contact) faults.push(fault('login', 'not-a-phone-or-mail', {}))
  if (password.refused) faults.push({ field: 'password', reason: password.reason })
  if (!villages.includes(typed.village)) faults.push(fault('village', 'choose-one', {}))
  faults.push(...dayFaults(typed, today))
  if (!contact || faults.length > 0) return refuseInput(faults)
  const { name, born, village, since } = typed
  return accepted({ name, contact, born, village, residentSince: since })
}

function dayFaults({ born, since }: TypedRegistration, today: Day): FieldFault[] {
  const notYet = daysBetween(since, today) < 0 ? [fault('since', 'day-not-yet', {})] : []
  if (daysBetween(born, today) < 0 || ageOn(born, today) > oldestAge)
    return [fault('born', 'not-a-birth-date', {}), ...notYet]
  if (ageOn(born, today) < registerAge)
    return [fault('born', 'under-age-to-register', { min: registerAge }), ...notYet]
  return daysBetween(born, since) < 0 ? [fault('since', 'since-before-birth', {})] : notYet
}
