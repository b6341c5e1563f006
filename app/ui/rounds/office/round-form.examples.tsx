import { som } from '#app/domain/money.ts'
import type { RoundPlan } from '#app/domain/rounds/plan/plan.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { votingExample } from '../example-round.ts'
import { RoundForm } from './round-form.tsx'

const { title, about, year, rules, calendar, villages } = votingExample
const unitPrices = [{ what: 'Шагыл', unit: 'м³', price: som(1_200) }]
const plan: RoundPlan = { title, about, year, rules, calendar, unitPrices }
const rejected = refusedForm(
  {
    'title-ky': 'Бул жерди толтуруңуз',
    'pot-0': 'Сумманы сан менен жазыңыз, мисалы 318000',
    checking: 'Күндү толук жазыңыз, мисалы 2026-11-23',
  },
  { 'pot-0': ['көп'], year: ['2027'] },
)
const facts = { formKey: 'example', villages, counted: 1, button: 'Айлампа түзүү' }

export const examples: readonly Example[] = [
  {
    name: 'empty',
    alone: true,
    element: <RoundForm {...facts} rejected={undefined} plan={null} counted={null} />,
  },
  {
    name: 'copied',
    alone: true,
    element: <RoundForm {...facts} rejected={undefined} plan={plan} />,
  },
  {
    name: 'begun: the dates stand',
    alone: true,
    element: <RoundForm {...facts} rejected={undefined} plan={plan} locked />,
  },
  {
    name: 'with its faults',
    alone: true,
    element: <RoundForm {...facts} rejected={rejected} plan={null} />,
  },
]
