import { modelTerms } from '#app/domain/hearings/order/order.ts'
import type { ShownOrder } from '#app/domain/hearings/order/pages.ts'
import { begunWith } from '#app/forms/rejected-form.ts'
import type { Example } from '#app/ui/example.ts'
import { refusedForm } from '#app/ui/fields/example-rejected-form.ts'
import { OrderFields } from './order-fields.tsx'
import { OrderView } from './order-view.tsx'

const text = {
  matters: { ky: 'Айыл өкмөтү бюджеттин долбоору боюнча тургундар менен кеңешет.' },
  answers: { ky: 'Ар бир суроого жазуу жүзүндө жооп берилет.\nЖооптун себеби айтылат.' },
}
const office = {
  name: { ky: 'Ак-Булуң айыл аймагы' },
  region: { ky: 'Ысык-Көл облусу, Ак-Суу району' },
  office: {
    name: { ky: 'Ак-Булуң айыл өкмөтү' },
    ...{ phone: '+996392200001', address: { ky: 'Ленин көчөсү, 1' } },
  },
}
const model: ShownOrder = {
  ...{ order: null, text, terms: modelTerms, office, versions: [], outlived: {} },
}
const order = {
  ...{
    version: 2,
    text,
    terms: modelTerms,
    ground: 'Айылдык кеңештин 2026-ж. 12-декабрдагы № 31 токтому',
  },
  ...{ reason: 'Алыскы айылдар кошулду', at: new Date('2026-12-14T04:00:00Z'), by: 'Ж. Осмонова' },
}

export const examples: readonly Example[] = [
  {
    name: 'the model order',
    whole: true,
    element: (
      <main className="page">
        <OrderView shown={model} />
      </main>
    ),
  },
  {
    name: 'an order of the municipality’s own',
    whole: true,
    element: (
      <main className="page">
        <OrderView
          shown={{
            ...{ ...model, order },
            versions: [
              { version: 2, at: order.at },
              { version: 1, at: new Date('2026-06-01T04:00:00Z') },
            ],
          }}
        />
      </main>
    ),
  },
  {
    name: 'the model where an order stands in its place',
    whole: true,
    element: (
      <main className="page">
        <OrderView shown={{ ...model, versions: [{ version: 1, at: order.at }] }} />
      </main>
    ),
  },
  {
    name: 'an order being written',
    alone: true,
    element: (
      <OrderFields shown={begunWith({ notice: ['14'], answer: ['14'], minutes: ['5'] })} changes />
    ),
  },
  {
    name: 'an order with a fault',
    alone: true,
    element: (
      <OrderFields shown={refusedForm({ notice: '1' }, { notice: ['0'] })} changes={false} />
    ),
  },
]
