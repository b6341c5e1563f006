import { expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import { may } from '#app/domain/permissions/may.ts'
import { type Action, table } from '#app/domain/permissions/table.ts'
import { country, placeId } from '#app/domain/places/place-id.ts'

const at = new Date('2026-11-26T06:00:00Z')
const admin: Person = {
  id: 'kg:1',
  place: country,
  name: 'Айбек Осмонов',
  roles: ['platform-admin'],
  born: null,
  village: null,
  residentSince: null,
  confirmed: true,
}
const actions = Object.keys(table) as Action[] // the keys of that record
const granted = (person: Person, place: string) =>
  actions.filter((action) => !may(person, action, { place }, at).refused).sort()

test('the platform’s admin may do the platform’s acts on the platform, and nothing in a municipality', () => {
  expect(granted(admin, country)).toEqual([
    'change-municipality',
    'create-municipality',
    'enter-platform',
    'invite-admin',
    'read-audit',
    'suspend-municipality',
  ])
  expect(granted(admin, 'ak-bulun')).toEqual([])
})

test('the word in the account of a municipality gives nothing, there or on the platform', () => {
  const pretender = { ...admin, id: 'ak-bulun:7', place: placeId('ak-bulun') }
  expect([granted(pretender, 'ak-bulun'), granted(pretender, country)]).toEqual([[], []])
})
