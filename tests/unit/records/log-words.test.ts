import { expect, test } from 'vitest'
import { reportGrounds } from '#app/domain/evaluation/report.ts'
import { texts } from '#app/i18n/texts.ts'
import { lineList } from '#app/ui/records/line-list.ts'
import { actorWords, detailWords, type NamedLine } from '#app/ui/records/line-words.ts'
import { sayIn } from '#app/ui/say.ts'

const line: NamedLine = {
  place: 'ak-bulun',
  number: 5,
  at: '2026-11-20T09:17:00.000Z',
  actor: 'ak-bulun:3',
  action: 'ballot-cast',
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

test.each(['ballot-cast', 'proposal-reported'] as const)(
  'of the act %s neither page nor file says who and at what hour, even where a line holds it',
  (action) => {
    const act = { ...line, action }
    const { notSaid } = texts('ru').records
    expect(actorWords(sayIn('ru', 'ak-bulun'), act)).toEqual({ name: notSaid, beside: '' })
    expect(cells(act)).toMatchObject({ who: notSaid, day: '2026-11-20', time: null })
  },
)

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
