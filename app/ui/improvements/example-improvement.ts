import { dayOf } from '#app/domain/calendar/day.ts'
import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import { exampleFacility } from '#app/ui/facilities/example-facility.ts'

const at = (day: string) => new Date(`${day}T04:00:00Z`)

/** Said to be done in time, and found not to hold. */
export const exampleImprovement: ShownImprovement = {
  ...{ place: 'ak-bulun', number: 3, facility: 4, side: 'provider', owner: '' },
  ...{ title: 'Мектеп көчөсүндө түтүк алмаштыруу, 120 м', from: 'scorecard/2' },
  ...{ due: dayOf(at('2026-10-25')), state: 'reopened', updated: at('2026-11-02'), late: 28 },
  steps: [
    {
      ...{ state: 'planned', at: at('2026-10-12'), text: 'Чогулушта макулдашылды.' },
      ...{ evidence: null, monitor: null },
    },
    {
      ...{ state: 'done', at: at('2026-10-24'), text: 'Түтүк алмаштырылды.' },
      ...{ evidence: null, monitor: null },
    },
    {
      ...{ state: 'reopened', at: at('2026-11-02'), text: 'Кошкон жеринен дагы агып жатат.' },
      ...{ evidence: null, monitor: 3 },
    },
  ],
  about: exampleFacility,
}
