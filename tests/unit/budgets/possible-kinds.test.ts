import { describe, expect, test } from 'vitest'
import { type VersionKind, versionKinds } from '#app/domain/budget/version.ts'
import { type ChainState, obstacleTo } from '#app/domain/budget/work/possible-kinds.ts'
import type { Day } from '#app/domain/calendar/day.ts'

const year = 2028
const drafted = ['forward-draft', 'binding-draft'] as const
const adopted = [...drafted, 'approved'] as const

const fresh: ChainState = {
  ...{ year, today: '2027-11-01' as Day, published: [], put: null, unanswered: 0 },
}

/** What stands against each kind, in the order of a year: drafts, approved, change, execution; `-`: nothing. */
type Row = [about: string, state: Partial<ChainState>, begin: string, publish: string]
const notAdopted = 'budget-not-adopted budget-not-adopted'
const rows: Row[] = [
  ['nothing', {}, `- - - ${notAdopted}`, `- - - ${notAdopted}`],
  ['a draft', { published: drafted }, `- - - ${notAdopted}`, `- - - ${notAdopted}`],
  [
    'a draft with unanswered remarks',
    { published: drafted, unanswered: 2 },
    `- - - ${notAdopted}`,
    `- - kenesh-unanswered ${notAdopted}`,
  ],
  [
    'a draft that lies before the kenesh',
    { published: drafted, put: 2 },
    `kenesh-put-stands kenesh-put-stands - ${notAdopted}`,
    `kenesh-put-stands kenesh-put-stands - ${notAdopted}`,
  ],
  [
    'adopted before its year',
    { published: adopted, today: '2027-12-31' as Day },
    'budget-adopted-before budget-adopted-before - - budget-year-not-begun',
    'budget-adopted-before budget-adopted-before - - budget-year-not-begun',
  ],
  [
    'adopted, from the first day of its year on',
    { published: adopted, today: '2028-01-01' as Day },
    'budget-adopted-before budget-adopted-before - - -',
    'budget-adopted-before budget-adopted-before - - -',
  ],
  [
    'changed without having been adopted, as could be once',
    { published: [...drafted, 'change'], today: '2028-06-01' as Day },
    `- - - ${notAdopted}`,
    `- - - ${notAdopted}`,
  ],
  [
    'adopted once past unanswered remarks',
    { published: adopted, today: '2028-06-01' as Day, unanswered: 1 },
    'budget-adopted-before budget-adopted-before - - -',
    'budget-adopted-before budget-adopted-before kenesh-unanswered kenesh-unanswered kenesh-unanswered',
  ],
]

describe.each(rows)('after %s', (_about, state, begin, publish) => {
  const whole: ChainState = { ...fresh, ...state }
  const against = (step: 'begin' | 'publish') =>
    versionKinds.map((kind: VersionKind) => obstacleTo(kind, whole, step)?.key ?? '-').join(' ')
  test('begun', () => expect(against('begin')).toBe(begin))
  test('published', () => expect(against('publish')).toBe(publish))
})
