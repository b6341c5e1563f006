import { parseDay } from '#app/domain/calendar/day.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { exampleFacility } from '../example-facility.ts'
import { KindIcon } from '../kind-icon.tsx'
import { FacilityFields } from './facility-fields.tsx'
import { KindFields } from './kind-fields.tsx'
import { OfficeFacts } from './office-facts.tsx'

const { kindFacts, villageName, ...facility } = exampleFacility
const map = {
  ...{ script: '#script', style: '#style', outline: '#outline', areas: '#areas' },
  ...{ tiles: null, attribution: '', villages: [] },
}
const choices = {
  kinds: [{ value: 'water', label: 'Ичүүчү суу' }],
  villages: [{ value: '4', label: 'Кең-Суу' }],
}

export const examples: readonly Example[] = [
  { name: 'the sign of a kind', element: <KindIcon sign="water" /> },
  {
    name: 'a facility that is begun',
    alone: true,
    element: <FacilityFields shown={begunWith({ basis: ['own'] })} map={map} {...choices} />,
  },
  {
    name: 'a facility, refused',
    alone: true,
    element: (
      <FacilityFields
        shown={refusedForm({ kind: 'Кызматтын түрүн тизмеден тандаңыз' }, { landmark: ['көчө'] })}
        map={map}
        {...choices}
      />
    ),
  },
  {
    name: 'a kind with one question',
    alone: true,
    element: (
      <KindFields
        shown={begunWith({
          'name-ky': ['Ичүүчү суу'],
          'question-1-ky': ['Басымы'],
          sign: ['water'],
        })}
      />
    ),
  },
  {
    name: 'what has ended',
    element: (
      <OfficeFacts
        facility={{ ...facility, until: parseDay('2026-11-01'), endReason: 'Көчүрүлдү' }}
        kindName={kindFacts.name}
        villageName={villageName}
      />
    ),
  },
]
