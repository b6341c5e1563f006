import { expect, test } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { type DeliveryRow, deliveryList } from '#app/ui/delivery/delivery-list.ts'
import { officeDeliveryList } from '#app/ui/delivery/office/office-delivery-list.ts'
import { paperList } from '#app/ui/proposals/papers/paper-list.ts'
import { sayIn } from '#app/ui/say.ts'

test('a project of the whole aimak says so where others name their village', () => {
  const { columns } = deliveryList(sayIn('ru', 'ak-bulun'))
  const village = columns.find(({ key }) => key === 'village')
  const named = (villageName: DeliveryRow['villageName']) =>
    village?.value({ villageName } as DeliveryRow) // nothing else is read
  const both = { ky: 'Кең-Суу', ru: 'Кен-Суу' }
  expect([named(null), named(both)]).toEqual(['Весь аймак', 'Кен-Суу'])
})

test('a village without a name in the language of the page is marked as Kyrgyz there, and plain in a file', () => {
  const say = sayIn('ru', 'ak-bulun')
  const onPage = { ...say, written: (text: string, language?: string) => `${language}:${text}` }
  const row = { villageName: { ky: 'Сары-Өзөн' }, roundTitle: { ky: 'Айыл бюджети', ru: 'Бюджет' } }
  const cells = (list: { columns: readonly { key: string; value: (row: never) => unknown }[] }) =>
    ['village', 'round'].map((key) =>
      list.columns.find((one) => one.key === key)?.value(row as never),
    )
  for (const list of [officeDeliveryList, paperList(false)]) {
    expect(cells(list(onPage))).toEqual(['ky:Сары-Өзөн', 'ru:Бюджет'])
    expect(cells(list(say))).toEqual(['Сары-Өзөн', 'Бюджет'])
  }
})

test('the desk says of a late delivery how late it is once: in its column of days, not in its words', () => {
  for (const language of ['ky', 'ru', 'en'] as const) {
    const { about } = texts(language).desk.work['late-delivery']
    expect(about({ number: 7, title: 'Мост' }).replace('7', '')).not.toMatch(/\d/)
  }
})
