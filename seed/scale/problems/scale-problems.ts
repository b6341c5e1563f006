import { dayOf, dayPlus } from '#app/domain/calendar/day.ts'
import { shippedKinds } from '#app/domain/facilities/shipped/shipped.ts'
import { dueOf } from '#app/domain/problems/clock.ts'
import type { Problem, ProblemStep } from '#app/domain/problems/problem.ts'
import type { ProblemState } from '#app/domain/problems/state.ts'
import { makeFindable } from '#models/problems/listing/make-findable.server.ts'
import { demoProblems } from '../../demo/problems/demo-problems.ts'
import { writeMany } from '../../write-many.ts'
import { facilityAt } from '../facilities/facility-at.ts'

type Wanted = { problems: number; at: Date; report: (line: string) => void }

const day = 86_400_000
const years = 2
/** How the older ones ended; of the newest fiftieth each waits. */
const ends: readonly ProblemState[] = ['fixed', 'fixed', 'not-ours', 'fixed', 'cannot', 'fixed']

/** One of many in two years: about a service of the large municipality, answered but for the newest. */
function problemAt(place: string, index: number, { problems, at: now }: Wanted): Problem {
  const about = facilityAt(place, (index * 7) % 100_000)
  const told = demoProblems.find(({ kind }) => kind === about.kind)?.told ?? []
  const { title, words } = told[index % Math.max(1, told.length)] ?? { title: 'Көйгөй', words: '' }
  const at = new Date(now.getTime() - ((problems - index) * years * 365 * day) / problems)
  const due = dueOf(at, shippedKinds.find(({ key }) => key === about.kind)?.reportDays ?? 5)
  const nothing = { text: '', whose: '', same: null, until: null }
  const steps: ProblemStep[] = [{ ...nothing, state: 'open', at, by: 'sender' }]
  if (index < problems * 0.98) {
    const state = ends[index % ends.length] ?? 'fixed'
    const whose = state === 'not-ours' ? 'Облустук жол башкармалыгы' : ''
    const replied = new Date(at.getTime() + (1 + (index % 6)) * day)
    steps.push({ ...nothing, state, at: replied, by: 'office', text: 'Каралды.', whose })
  } else if (index % 3 === 0) {
    const until = dayPlus(dayOf(now), (index % 20) - 2)
    steps.push({ ...nothing, state: 'planned', at: now, by: 'office', text: 'Пландалды.', until })
  }
  const last = steps.at(-1)
  return {
    ...{ place, number: index + 1, kind: about.kind, village: about.village, title, words },
    ...{ landmark: about.landmark, point: about.point, private: index % 17 === 5, photos: [] },
    ...{ source: 'web', language: 'ky', named: false, media: null, key: null, at, due, steps },
    sender: { account: null, contact: null, name: '' },
    ...{ state: last?.state ?? 'open', updated: last?.at ?? at, hidden: null, cleaned: null },
  }
}

/** Writes so many reports, with what lists find them by; for seeding and measuring only. */
export async function scaleProblems(place: string, wanted: Wanted): Promise<void> {
  const { problems, report } = wanted
  const all = Array.from({ length: problems }, (_, index) => problemAt(place, index, wanted))
  const entries = all.map((problem) => ({ ...problem, sent: `scale-${problem.number}` }))
  await writeMany('problems', entries, (done) => report(`reports ${done}/${problems}   `))
  await makeFindable(null, place, all, new Map())
  await writeMany('counters', [{ place, name: 'problem', last: problems }])
}
