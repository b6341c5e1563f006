import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { exampleFacility } from '#app/ui/facilities/example-facility.ts'
import { BroughtList } from './brought-list.tsx'
import { exampleDay, exampleVisit } from './example-visit.ts'
import { PhoneDesk } from './phone-desk.tsx'
import { PlacesToVisit } from './places-to-visit.tsx'
import { VillageChoice } from './village-choice.tsx'
import { VisitEvidence } from './visit-evidence.tsx'
import { VisitFields } from './visit-fields.tsx'

const villages = [
  { number: 1, name: { ky: 'Ак-Булуң' } },
  { number: 4, name: { ky: 'Кең-Суу' } },
]

export const examples: readonly Example[] = [
  { name: 'evidence', element: <VisitEvidence facility={4} visits={[exampleVisit]} /> },
  { name: 'nobody was there', element: <VisitEvidence facility={4} visits={[]} /> },
  {
    name: 'form',
    alone: true,
    element: (
      <VisitFields
        shown={begunWith({ on: [exampleDay] })}
        kind={exampleFacility.kindFacts}
        today={exampleDay}
      />
    ),
  },
  {
    name: 'phone',
    element: (
      <PhoneDesk place="ak-bulun" facilities={[exampleFacility]}>
        <p>…</p>
      </PhoneDesk>
    ),
  },
  {
    name: 'brought',
    element: (
      <BroughtList
        lines={[
          { place: 4, number: 17, why: '' },
          { place: null, number: null, why: 'Жери тандалган эмес' },
        ]}
      />
    ),
  },
  {
    name: 'places',
    element: <PlacesToVisit facilities={[{ ...exampleFacility, last: exampleDay }]} />,
  },
  { name: 'villages', element: <VillageChoice villages={villages} chosen={[4]} /> },
]
