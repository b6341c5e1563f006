import { expect, test } from 'vitest'
import { type DeliveryRow, deliveryList } from '#app/ui/delivery/delivery-list.ts'
import { sayIn } from '#app/ui/say.ts'

test('a project of the whole aimak says so where others name their village', () => {
  const { columns } = deliveryList(sayIn('ru', 'ak-bulun'))
  const village = columns.find(({ key }) => key === 'village')
  const named = (villageName: string) => village?.value({ villageName } as DeliveryRow) // nothing else is read
  expect([named(''), named('Кен-Суу')]).toEqual(['Весь аймак', 'Кен-Суу'])
})
