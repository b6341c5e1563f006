import { expect, test } from 'vitest'
import { errandOf } from '#app/domain/accounts/errand.ts'
import { pathsOf } from '#app/paths.ts'

const paths = pathsOf('ky', 'ak-bulun')

test('whoever is led to sign in is told what for, by the page that opens next', () => {
  const errands = [
    paths.vote(2),
    paths.writeRemark(2027, 'expenditure', '70640'),
    paths.follow(2027, 'expenditure/70640'),
    paths.follow(2027, ''),
    paths.askHearing(3),
    paths.propose(2),
    paths.following,
    paths.officeHearings,
  ].map(errandOf)
  expect(errands).toEqual([
    'vote',
    'remark',
    'follow',
    'follow',
    'ask',
    'propose',
    'page',
    'office',
  ])
})

test('whoever comes from a page for everybody, or only to their own, is told nothing', () => {
  expect([paths.budget(2027), paths.account, ''].map(errandOf)).toEqual([null, null, null])
})
