import { readMoney } from '#app/domain/money-bounds.ts'
import { reason } from '#app/domain/outcome.ts'
import type { UnitPrice } from '#app/domain/rounds/round.ts'
import { field } from '../form.server.ts'
import { first } from '../form-fields.server.ts'

/** Per cent with up to two decimals, as hundredths of a per cent: `12,5` is 1250. */
export function share(bounds: { min: number; max: number }) {
  return field<number>((values) => {
    const written = first(values)
      .replace(/[\s\u00a0%]/g, '')
      .replace(',', '.')
    if (written === '') return { reason: reason('fill-in', {}) }
    const value = Math.round(Number(written) * 100)
    const isShare = /^\d{1,3}(\.\d{1,2})?$/.test(written)
    return isShare && value >= bounds.min * 100 && value <= bounds.max * 100
      ? { value }
      : { reason: reason('not-a-share', bounds) }
  })
}

const mostPrices = 100

/** Unit prices, one on a line: what; unit; price. Columns copied from a sheet are parted by tabs. */
export function priceList() {
  return field<UnitPrice[]>((values) => {
    const lines = first(values)
      .split('\n')
      .map((line, place) => ({ line: place + 1, text: line.trim() }))
      .filter(({ text }) => text !== '')
    if (lines.length > mostPrices) return { reason: reason('too-many-prices', { max: mostPrices }) }
    const prices = lines.map(({ text }) => priceOf(text))
    const wrong = lines[prices.indexOf(null)]
    if (wrong) return { reason: reason('price-line-wrong', { line: wrong.line }) }
    return { value: prices.filter((price) => price !== null) }
  })
}

function priceOf(line: string): UnitPrice | null {
  const parts = line.split(/[;\t]/).map((part) => part.trim())
  const [what = '', unit = '', money = ''] = parts
  const price = readMoney(money)
  const isComplete = parts.length === 3 && what !== '' && unit !== '' && 'value' in price
  return isComplete && what.length <= 120 && unit.length <= 30
    ? { what, unit, price: price.value }
    : null
}
