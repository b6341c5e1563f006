import { expect, test } from 'vitest'
import { som } from '#app/domain/money.ts'
import { money } from '#app/i18n/format.ts'
import { MoneyBar } from '#app/ui/charts/money-bar.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { Table } from '#app/ui/tables/table.tsx'
import { renderAt } from '#tests/support/render-at.tsx'

const rows = [
  { title: 'Көчө жарыктары', votes: 412, cost: som(318_000) },
  { title: 'Көпүрө', votes: 109, cost: som(610_000) },
]

const table = (
  <Table<(typeof rows)[number]>
    caption="Жыйынтык"
    rows={rows}
    keyOf={(row) => row.title}
    columns={[
      { key: 'title', label: 'Сунуш', cell: (row) => row.title },
      { key: 'votes', label: 'Добуш', sum: true, sortable: true, cell: (row) => row.votes },
      { key: 'cost', label: 'Баасы', sum: true, cell: (row) => money(row.cost, 'ky') },
    ]}
    total={{ title: 'Бардыгы', cost: money(som(928_000), 'ky') }}
  />
)

test('on a phone, where the headings are hidden, each figure still says what it is', () => {
  const page = renderAt('/ky/ak-bulun', table)
  for (const row of page.querySelectorAll('tbody tr')) {
    expect(row.querySelector('th')?.getAttribute('scope')).toBe('row')
    const labels = row.querySelectorAll('td').map((cell) => cell.getAttribute('data-label'))
    expect(labels).toEqual(['Добуш', 'Баасы'])
  }
})

test('the total stands in its own column', () => {
  const cells = renderAt('/ky/ak-bulun', table).querySelectorAll('.total > *')
  expect(cells.map((cell) => cell.text)).toEqual(['Бардыгы', '', money(som(928_000), 'ky')])
})

test('a column sorts by a link, first upwards, then downwards, and keeps the filters', () => {
  const linkAt = (query: string) =>
    renderAt(`/ky/ak-bulun/rounds/3/proposals${query}`, table)
      .querySelector('thead a')
      ?.getAttribute('href')
  const path = '/ky/ak-bulun/rounds/3/proposals'
  expect(linkAt('?village=2&page=4')).toBe(`${path}?village=2&sort=votes`)
  expect(linkAt('?sort=votes')).toBe(`${path}?sort=-votes`)
  expect(linkAt('?sort=-votes')).toBe(`${path}?sort=votes`)
})

test('a sorted column says so', () => {
  const page = renderAt('/ky/ak-bulun?sort=-votes', table)
  expect(page.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('descending')
})

test('the pages of a list keep its filters, and the first page needs no number', () => {
  const page = renderAt('/ky/ak-bulun?village=2&page=2', <Pagination page={2} pages={15} />)
  const links = page.querySelectorAll('li a').map((link) => link.getAttribute('href'))
  expect(links).toEqual([
    '/ky/ak-bulun?village=2',
    '/ky/ak-bulun?village=2&page=3',
    '/ky/ak-bulun?village=2&page=15',
  ])
  expect(page.querySelector('b')?.text).toBe('2')
})

test('a single page has no links to others', () => {
  expect(renderAt('/ky/ak-bulun', <Pagination page={1} pages={1} />).text).toBe('')
})

test('the parts of a pot add up to the whole width, and the same figures stand in a table', () => {
  const page = renderAt(
    '/ky/ak-bulun',
    <MoneyBar
      title="Үчтөн бири калды"
      parts={[{ label: 'Жарык', money: som(500_000) }]}
      rest={{ label: 'Калганы', money: som(250_000) }}
    />,
  )
  const shapes = page.querySelectorAll('rect')
  expect(shapes.map((shape) => shape.getAttribute('width'))).toEqual(['66.67%', '33.33%'])
  expect(shapes[1]?.getAttribute('x')).toBe('66.67%')
  expect(page.querySelectorAll('td').map((cell) => cell.text)).toEqual([
    money(som(500_000), 'ky'),
    money(som(250_000), 'ky'),
  ])
})
