import { parseDay } from '#app/domain/calendar/day.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { foundOf } from '#app/ui/lists/example-list.ts'
import { EndingForm } from './ending-form.tsx'
import type { RegisterRow } from './register-list.ts'
import { RegisterTable } from './register-table.tsx'
import { UnitFacts } from './unit-facts.tsx'
import { UnitFields } from './unit-fields.tsx'

const village: RegisterRow = {
  place: 'ak-bulun',
  kind: 'village',
  number: 1,
  soate: '41702205805010',
  name: { ky: 'Ак-Булуң', ru: 'Ак-Булун', en: 'Ak-Bulun' },
  aliases: ['Борискино'],
  parent: '41702205805000',
  validFrom: null,
  validTo: null,
  predecessors: [],
  successors: [],
  population: 2_860,
  adults: 1_640,
  centre: { latitude: 42.57, longitude: 78.6 },
  drawn: true,
}
const ended: RegisterRow = {
  ...village,
  number: 7,
  soate: '41702205805070',
  name: { ky: 'Эски-Айыл', ru: 'Эски-Айыл', en: 'Eski-Ayil' },
  validFrom: parseDay('1994-01-01'),
  validTo: parseDay('2025-01-01'),
  population: null,
  adults: null,
  drawn: false,
}
const map = {
  script: '#script',
  style: '#style',
  outline: '#outline',
  areas: '#areas',
  tiles: null,
  attribution: '',
  villages: [],
}
const filled = { 'name-ky': ['Ак-Булуң'], aliases: ['Борискино'], population: ['2860'] }
const rejected = refusedForm(
  { 'name-ky': 'Бул жерди толтуруңуз', population: 'Бүтүн сан менен жазыңыз, мисалы 12' },
  { population: ['көп'] },
)

const today = parseDay('2026-12-01')
if (!today) throw new Error('no day')
const effect = {
  ...{ successors: ['Ак-Булуң'], residents: 214, asked: false, proposals: 3 },
  rounds: ['Айыл бюджети 2027'],
}

export const examples: readonly Example[] = [
  {
    name: 'ending a village, told first',
    alone: true,
    element: (
      <EndingForm
        formKey="example"
        unit="Кең-Суу"
        today={today}
        others={[{ value: '41702205805010', label: 'Ак-Булуң' }]}
        shown={{ effect, answers: { on: ['2026-12-01'], successors: ['41702205805010'] } }}
      />
    ),
  },
  {
    name: 'a village and one that has ended',
    element: <RegisterTable found={foundOf([village, ended])} />,
  },
  { name: 'no units', element: <RegisterTable found={foundOf<RegisterRow>([])} /> },
  { name: 'what is fixed', element: <UnitFacts unit={village} before={[]} after={[]} /> },
  {
    name: 'ended, with what it became',
    element: <UnitFacts unit={ended} before={['Борискино']} after={['Ак-Булуң']} />,
  },
  {
    name: 'fields, empty',
    alone: true,
    element: <UnitFields shown={begunWith({})} map={map} reasoned />,
  },
  {
    name: 'fields, filled in',
    alone: true,
    element: <UnitFields shown={begunWith(filled)} map={map} reasoned />,
  },
  {
    name: 'fields, with faults',
    alone: true,
    element: <UnitFields shown={rejected} map={map} reasoned />,
  },
]
