import { parseDay } from '#app/domain/calendar/day.ts'
import type { FacilityLine } from '#app/domain/facilities/pages.ts'
import type { Example } from '#app/ui/example.ts'
import { asItIs, sayIn } from '#app/ui/say.ts'
import { exampleFew, examplePicture } from '../ratings/example-ratings.ts'
import { PaidByLink } from './budget.tsx'
import { exampleFacility } from './example-facility.ts'
import { FacilityFacts } from './facility-facts.tsx'
import { facilityList } from './facility-list.ts'
import { FacilityRows } from './facility-rows.tsx'
import { FacilitySearch } from './facility-search.tsx'
import { ServicesJob } from './services-job.tsx'

const lines: readonly FacilityLine[] = [
  { ...exampleFacility, summary: examplePicture.now, trend: 'worse' },
  { ...exampleFacility, number: 5, summary: exampleFew.now, trend: 'few' },
]
const list = facilityList({ ...sayIn('ky', 'ak-bulun'), written: asItIs }, lines)
const wanted = { words: '', chosen: { kind: 'water' }, sort: '', page: 1 }

export const examples: readonly Example[] = [
  { name: 'two services', alone: true, element: <FacilityRows lines={lines} /> },
  { name: 'choosing', alone: true, element: <FacilitySearch list={list} wanted={wanted} /> },
  {
    name: 'about a service',
    element: (
      <FacilityFacts
        facility={exampleFacility}
        budget={<PaidByLink year={2027} code="70630" name={{ names: {}, written: 'Суу' }} />}
      />
    ),
  },
  {
    name: 'about one that was closed',
    element: (
      <FacilityFacts
        facility={{
          ...exampleFacility,
          until: parseDay('2026-11-01'),
          endReason: 'Башка көчөгө көчүрүлдү',
        }}
        budget={null}
      />
    ),
  },
  { name: 'the third job', element: <ServicesJob facilities={{ count: 120 }} /> },
]
