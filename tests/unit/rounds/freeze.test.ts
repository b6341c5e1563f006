import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { frozenText as frozenBy, saltTitles } from '#app/domain/rounds/freeze.ts'
import { shortHash } from '#app/domain/sha256.ts'
import { sha256 } from '#app/sha256.server.ts'
import { plan } from './a-plan.ts'

type Frozen = Parameters<typeof frozenBy>
const frozenText = (of: Frozen[0], ballot: Frozen[1]) => frozenBy(of, ballot, sha256)
const round = { place: 'ak-bulun', number: 2, year: 2027 }
const lamps = {
  number: 17,
  title: 'Көчө жарыктары',
  village: 1,
  cost: som(318_000),
  excludes: [9, 4],
}
const roof = {
  number: 4,
  title: 'Бала бакчанын чатыры',
  village: 2,
  cost: som(540_000),
  excludes: [17],
}
const pots = [
  { village: 1, money: som(500_000) },
  { village: null, money: som(900_000) },
]

test('the text of a frozen round does not depend on any order in which it is stored', () => {
  const { ownContributionBasisPoints, ...rest } = plan.rules
  const text = frozenText(round, { rules: { ...plan.rules, pots }, projects: [lamps, roof] })
  const other = frozenText(round, {
    rules: { ownContributionBasisPoints, ...rest, pots: [...pots].reverse() },
    projects: [
      roof,
      { excludes: [4, 9], cost: lamps.cost, village: 1, title: lamps.title, number: 17 },
    ],
  })
  expect(other).toBe(text)
})

test.each([
  ['a cost one tyiyn higher', { cost: (lamps.cost + 1) as typeof lamps.cost }],
  ['another village', { village: 2 }],
  ['one exclusion less', { excludes: [9] }],
])('%s gives another text', (_what, change) => {
  const text = frozenText(round, { rules: plan.rules, projects: [lamps] })
  const other = frozenText(round, { rules: plan.rules, projects: [{ ...lamps, ...change }] })
  expect(other).not.toBe(text)
})

test('a threshold changed by one gives another text', () => {
  const text = frozenText(round, { rules: plan.rules, projects: [lamps] })
  const rules = { ...plan.rules, threshold: plan.rules.threshold + 1 }
  expect(frozenText(round, { rules, projects: [lamps] })).not.toBe(text)
})

test('the hash can be read out: four signs at each end', () => {
  expect(shortHash(`7f3a${'0'.repeat(56)}c21e`)).toBe('7F3A…C21E')
})

test('the fingerprint of the tie seed is part of what is frozen: another seed gives another text', () => {
  const ballot = { rules: plan.rules, projects: [lamps] }
  const text = frozenText(round, { ...ballot, tieSeedHash: 'a' })
  expect(text).toContain('"tieSeedHash":"a"')
  expect(frozenText(round, { ...ballot, tieSeedHash: 'b' })).not.toBe(text)
  expect(frozenText(round, ballot)).not.toContain('tieSeedHash')
})

test('a salted title is fixed by its hash and stands nowhere in the text', () => {
  const salted = (title: string) =>
    frozenText(round, {
      rules: plan.rules,
      projects: saltTitles([{ ...lamps, title }, roof], (number) => `salt ${number}`),
    })
  const text = salted(lamps.title)
  expect(text).not.toContain(lamps.title)
  expect(text).not.toContain('salt 17')
  expect(JSON.parse(text).projects[1].titleHash).toBe(sha256(`salt 17|${lamps.title}`))
  expect(salted('Көчө жарыгы')).not.toBe(text)
})
