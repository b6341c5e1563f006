import { expect, test } from 'vitest'
import { participationOf, type Talked } from '#app/domain/conciliations/participation.ts'
import { som } from '#app/domain/money.ts'

const at = new Date('2027-02-02T09:00:00Z')
const remark: Talked['remarks'][number] = {
  ...{ wish: 'more', state: 'open', source: 'web', amount: som(100), adopted: null, voices: 2 },
}
const talked: Talked = {
  hearings: [
    {
      held: true,
      attendance: {
        at,
        counts: [
          { village: 1, women: 3, men: 5 },
          { village: null, women: 1, men: 1 },
        ],
      },
      questions: ['question', 'proposal', 'question'],
    },
    { held: true, attendance: null, questions: ['proposal'] },
  ],
  remarks: [
    remark,
    { ...remark, state: 'accepted', adopted: som(150) },
    { ...remark, state: 'partly', wish: 'less', adopted: som(150) },
    { ...remark, state: 'partly', wish: 'less', adopted: null },
    { ...remark, state: 'explained', wish: 'explain' },
    { ...remark, state: 'duplicate' },
  ],
  tables: [{ sides: [{ number: 1, name: 'x', kind: 'authors', women: 2, men: 1 }] }],
  adopted: true,
}

test('each figure is what was written down of it', () => {
  expect(participationOf(talked)).toEqual({
    ...{ hearings: 2, counted: 1, participants: 10, women: 4, share: 0.4 },
    // Two at the hearing, and the remark that asks for an explanation.
    ...{ questions: 3, proposals: { remarks: 4, hearings: 2 }, reflected: 3 },
    // More that grew, and less whose line the adopted budget has nothing of; not less that grew.
    ...{ changed: 2, voices: 12, tables: 1, atTables: { women: 2, all: 3 } },
  })
})

test('what was asked of a hearing to come counts, and the hearing itself not before it is over', () => {
  const ahead = { held: false, attendance: null, questions: ['question', 'proposal'] as const }
  const figures = participationOf({ ...talked, hearings: [...talked.hearings, ahead] })
  expect(figures).toMatchObject({
    ...{ hearings: 2, counted: 1, participants: 10 },
    ...{ questions: 4, proposals: { remarks: 4, hearings: 3 } },
  })
})

test('what cannot be known is unknown, and no zero', () => {
  const { participants, women, share, changed, atTables } = participationOf({
    ...{ ...talked, hearings: talked.hearings.slice(1), adopted: false },
    tables: [{ sides: [{ number: 1, name: 'x', kind: 'authors', women: null, men: null }] }],
  })
  expect([participants, women, share, changed, atTables]).toEqual([null, null, null, null, null])
  const nobody = { held: true, attendance: { at, counts: [] }, questions: [] }
  const empty = participationOf({ ...talked, hearings: [nobody] })
  expect([empty.participants, empty.share]).toEqual([0, null])
})
