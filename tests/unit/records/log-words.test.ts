import { expect, test } from 'vitest'
import { versionKinds } from '#app/domain/budget/version.ts'
import { lineChanges, mostLogged } from '#app/domain/budget/work/line-changes.ts'
import { decisions } from '#app/domain/budget/work/noted-finding.ts'
import { reportGrounds } from '#app/domain/evaluation/report.ts'
import { som } from '#app/domain/money.ts'
import { verdicts } from '#app/domain/remarks/verdict.ts'
import { texts } from '#app/i18n/texts.ts'
import { lineList } from '#app/ui/records/line-list.ts'
import { actorWords, detailWords, type NamedLine } from '#app/ui/records/line-words.ts'
import { sayIn } from '#app/ui/say.ts'
import { budgetLine } from '#tests/support/budgets/budget-line.ts'

const line: NamedLine = {
  place: 'ak-bulun',
  number: 5,
  at: '2026-11-20T09:17:00.000Z',
  actor: 'ak-bulun:3',
  action: 'budget-followed',
  subject: 'round/2',
  details: {},
  previous: '0'.repeat(64),
  hash: 'a'.repeat(64),
  people: [{ id: 'ak-bulun:3', name: 'Асанова Айгүл', roles: [] }],
}
const cells = (row: NamedLine) =>
  Object.fromEntries(
    lineList(sayIn('ru', 'ak-bulun')).columns.map((column) => [column.key, column.value(row)]),
  )

test.each(['budget-followed', 'proposal-reported'] as const)(
  'of the act %s neither page nor file says who and at what hour, even where a line holds it',
  (action) => {
    const act = { ...line, action }
    const { notSaid } = texts('ru').records
    expect(actorWords(sayIn('ru', 'ak-bulun'), act)).toEqual({ name: notSaid, beside: '' })
    expect(cells(act)).toMatchObject({ who: notSaid, day: '2026-11-20', time: null })
  },
)

test('what somebody did before they were signed in is not said to be done by the portal', () => {
  const by = (action: NamedLine['action']) =>
    actorWords(sayIn('ru', 'ak-bulun'), { ...line, actor: null, action }).name
  const { guest, nobody } = texts('ru').records
  expect(by('account-registered')).toBe(guest)
  expect(by('password-changed')).toBe(guest)
  expect(by('vote-sealed')).toBe(nobody)
})

test('of any other act the file says who, in what hour of Bishkek, and the hash of the line', () => {
  expect(cells({ ...line, action: 'role-granted' })).toMatchObject({
    who: expect.stringContaining('Асанова Айгүл'),
    day: '2026-11-20',
    time: '15:17',
    hash: line.hash,
  })
})

test('what was asked for is named as asked, not as done; a ground is never shown by its code', () => {
  const said = (details: NamedLine['details']) =>
    detailWords(sayIn('ru', 'ak-bulun'), { ...line, action: 'act-declined', details }).map(
      ({ words }) => words,
    )
  const { signatures, auditWords, reports } = texts('ru')
  expect(said({ kind: 'extend-phase' })).toEqual([
    `${auditWords.details.kind}: ${signatures.acts['extend-phase'].title}`,
  ])
  for (const ground of reportGrounds)
    expect(said({ ground })).toEqual([`${auditWords.details.ground}: ${reports.grounds[ground]}`])
})

test('a change of budget lines says of each line what stood and what stands, in words and som', () => {
  const lit = (money: number) =>
    budgetLine({
      ...{ number: 2, code: '70640', name: 'Освещение' },
      amounts: [{ year: 2028, measure: 'draft', tyiyn: som(money) }],
    })
  const [light, more] = [lit(500_000), lit(601_000)]
  const gone = budgetLine({ number: 3, code: '', name: 'Прочее' })
  const act = {
    ...{ ...line, action: 'budget-lines-changed' as const, subject: 'budget/2028/4' },
    details: { version: 4, done: 'rewrite', ...lineChanges([light, gone], [more]) },
  }
  const { details } = cells(act)
  expect(details).toContain('Что сделано: строка изменена')
  expect(details).toMatch(/70640 Освещение \(2\): 2028, проект: 500.000.сомов → 601.000.сомов/)
  expect(details).toMatch(/Прочее \(3\): .*название: Прочее → —/)
  expect(details).not.toContain('rewrite')
})

test('a line of the log names the first lines that were changed and counts the others', () => {
  const lines = Array.from({ length: 50 }, (_, at) => budgetLine({ number: at + 1, name: 'a' }))
  const { more, to } = lineChanges([], lines)
  expect([more, Object.keys(JSON.parse(to ?? ''))]).toMatchObject([50 - mostLogged, { length: 20 }])
  expect(lineChanges(lines, lines.toReversed())).toEqual({})
})

/** Every code that a line about budgets or remarks can hold. */
const coded = [
  ...versionKinds.map((kind) => ({ subject: 'budget/2028/1', details: { kind } })),
  ...decisions.map((done) => ({ subject: 'budget/2028/1', details: { done } })),
  ...['rewrite', 'add', 'split', 'up', 'down', 'remove'].flatMap((done) => [
    { subject: 'budget/2028/1', details: { done } },
    // As older lines hold it.
    { subject: 'budget/2028/1', details: { step: done } },
  ]),
  ...['web', 'letter', 'hearing', 'simulator'].map((kind) => ({
    subject: 'remark/2028/3',
    details: { kind },
  })),
  ...verdicts.map((verdict) => ({ subject: 'remark/2028/3', details: { verdict } })),
  ...['first', 'second'].map((kind) => ({ subject: 'remark/2028/3', details: { kind } })),
]

test.each(coded)('no code stands in a Russian line: $subject $details', ({ subject, details }) => {
  const said = detailWords(sayIn('ru', 'ak-bulun'), { ...line, subject, details })
  expect(said.map(({ words }) => words).join()).not.toMatch(/[a-z]/i)
})
