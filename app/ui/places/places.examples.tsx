import { parseDay } from '#app/domain/calendar/day.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { type RegisterRow, RegisterTable } from './register-table.tsx'
import { UnitFacts } from './unit-facts.tsx'
import { begunWith, UnitFields } from './unit-fields.tsx'

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
  villages: [],
}
const filled = { 'name-ky': ['Ак-Булуң'], aliases: ['Борискино'], population: ['2860'] }
const rejected = refusedForm(
  { 'name-ky': 'Бул жерди толтуруңуз', population: 'Бүтүн сан менен жазыңыз, мисалы 12' },
  { population: ['көп'] },
)

export const examples: readonly Example[] = [
  { name: 'a village and one that has ended', element: <RegisterTable rows={[village, ended]} /> },
  { name: 'no units', element: <RegisterTable rows={[]} /> },
  { name: 'what is fixed', element: <UnitFacts unit={village} before={[]} after={[]} /> },
  {
    name: 'ended, with what it became',
    element: <UnitFacts unit={ended} before={['Борискино']} after={['Ак-Булуң']} />,
  },
  { name: 'fields, empty', alone: true, element: <UnitFields shown={begunWith({})} map={map} /> },
  {
    name: 'fields, filled in',
    alone: true,
    element: <UnitFields shown={begunWith(filled)} map={map} />,
  },
  { name: 'fields, with faults', alone: true, element: <UnitFields shown={rejected} map={map} /> },
]
