import { expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { may, mayCountersign } from '#app/domain/permissions/may.ts'
import { placeId } from '#app/domain/places/place-id.ts'

const place = placeId('ak-bulun')
const at = new Date('2026-11-26T06:00:00Z')
const official = (number: number, ...roles: Role[]): Person => ({
  id: `${place}:${number}`,
  place,
  name: 'Айбек Токтосунов',
  roles,
  born: null,
  village: null,
  residentSince: null,
  confirmed: true,
})
const key = (outcome: ReturnType<typeof may>) => (outcome.refused ? outcome.reason.key : 'yes')

test('whoever is allowed is named in the answer', () => {
  const officer = official(3, 'election-officer')
  const allowed = may(officer, 'open-vote', { place }, at)
  expect(allowed.refused || allowed.value).toBe(officer)
  expect(key(may(null, 'open-vote', { place }, at))).toBe('sign-in-first')
})

test('the second signature is another person’s, with an office that the rule names for it', () => {
  const asked = { place, decidedBy: [official(3).id] }
  const second = (person: Person) => key(mayCountersign(person, 'open-vote', asked, at))
  expect(second(official(3, 'election-officer', 'admin'))).toBe('needs-another-person')
  expect(second(official(4, 'clerk'))).toBe('not-your-role')
  expect(second(official(4, 'admin'))).toBe('yes')
  expect(key(may(official(4, 'admin'), 'open-vote', asked, at))).toBe('not-your-role')
})
