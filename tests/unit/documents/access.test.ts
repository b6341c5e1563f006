import { expect, test } from 'vitest'
import type { Person } from '#app/domain/accounts/person.ts'
import type { Role } from '#app/domain/accounts/role.ts'
import { accessTo } from '#app/domain/documents/access.ts'
import { placeId } from '#app/domain/places/place-id.ts'

const at = new Date('2026-11-29T06:00:00Z')
const place = placeId('ak-bulun')
const person = (id: string, roles: readonly Role[] = ['resident'], home = place): Person => ({
  ...{ id, place: home, name: 'Айгүл Токтогулова', roles, born: null, village: 1 },
  ...{ residentSince: null, confirmed: true },
})
const [writer, neighbour, clerk] = [person('1'), person('2'), person('3', ['clerk'])]
const writers = [writer.id]

test.each([
  [
    'beside something public',
    true,
    false,
    ['everybody', 'everybody', 'everybody', 'everybody'],
    null,
  ],
  ['beside a draft', false, false, ['this-person', 'nobody', 'nobody', 'nobody'], null],
  ['taken away', true, true, ['this-person', 'nobody', 'this-person', 'nobody'], null],
  [
    'taken away here, public there',
    true,
    true,
    ['everybody', 'everybody', 'everybody', 'everybody'],
    'everybody',
  ],
] as const)(
  'a document %s is for its writer, a neighbour, a clerk, a stranger',
  (_what, kept, withheld, seen, standing) => {
    const access = [writer, neighbour, clerk, null].map((who) =>
      accessTo(who, { place, kept }, { writers, withheld, standing }, at),
    )
    expect(access).toEqual(seen)
  },
)

test('a clerk of another municipality sees nothing of what was taken away', () => {
  const foreign = person('3', ['clerk'], placeId('jeti-oguz'))
  const access = accessTo(
    foreign,
    { place, kept: true },
    { writers, withheld: true, standing: null },
    at,
  )
  expect(access).toBe('nobody')
})
