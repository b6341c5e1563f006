import type { Language } from '#app/domain/language.ts'
import { readMoney } from '#app/domain/money-bounds.ts'
import { type FieldFault, refuseInput } from '#app/domain/outcome.ts'
import type { ListFilter, ListQuery, ListState } from '#app/domain/proposals/finding/list-filter.ts'
import {
  cuts,
  type ListOrder,
  listOrders,
  readCut,
} from '#app/domain/proposals/finding/list-order.ts'
import { shownStates } from '#app/domain/proposals/state.ts'
import { wholeAimak } from '#app/domain/proposals/writing/answers-of-text.ts'
import { themes } from '#app/domain/rounds/round.ts'
import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { pageNumber } from '../../pages/query-words.ts'
import { rejectedForm } from '../form.server.ts'

const longestSearch = 100
/** Signs of an amount; one that cannot be read is shown again as it was typed. */
const longestAmount = 40
const listStates: readonly ListState[] = [...shownStates, 'hidden']

/** The words behind `?` of what shows filtered proposals. */
export const filterWords = {
  ...{ words: longestSearch, village: /^(aimak|[1-9]\d{0,4})$/, theme: themes },
  ...{ standing: listStates, from: longestAmount, to: longestAmount },
}

/** The same of their list. */
export const listQueryWords = {
  ...{ ...filterWords, order: listOrders, page: pageNumber },
  cut: Array.from({ length: cuts }, (_, cut) => String(cut)),
}

/** Reads the filter in an address; what cannot be read leaves nothing out, since nobody typed it by hand. */
export function filterIn(query: URLSearchParams): ListFilter {
  const village = query.get('village') ?? ''
  const amount = (name: string) => {
    const read = readMoney(query.get(name) ?? '')
    return 'value' in read ? read.value : null
  }
  return {
    words: (query.get('words') ?? '').normalize('NFC').slice(0, longestSearch),
    village:
      village === wholeAimak ? 'aimak' : /^[1-9]\d{0,4}$/.test(village) ? Number(village) : null,
    theme: themes.find((theme) => theme === query.get('theme')) ?? null,
    standing: listStates.find((standing) => standing === query.get('standing')) ?? null,
    costFrom: amount('from'),
    costTo: amount('to'),
  }
}

/** What cannot be read of the amounts, told at their fields with what was typed; null where all can. */
export function rejectedFilter(query: URLSearchParams, language: Language): RejectedForm | null {
  const faults = ['from', 'to'].flatMap((field): FieldFault[] => {
    const typed = query.get(field)?.trim() ?? ''
    const read = typed === '' ? null : readMoney(typed)
    return read && 'reason' in read ? [{ field, reason: read.reason }] : []
  })
  if (faults.length === 0) return null
  const answers = Object.fromEntries([...query].map(([name, value]) => [name, [value]]))
  return rejectedForm(language, answers, refuseInput(faults))
}

/** Reads what a list is asked for. Without a cut of its own the drawn order begins where it was drawn for the visitor. */
export function listQueryIn(query: URLSearchParams, drawn: number): ListQuery {
  const page = query.get('page') ?? ''
  const order: ListOrder = listOrders.find((one) => one === query.get('order')) ?? 'draw'
  return {
    filter: filterIn(query),
    order,
    cut: readCut(query.get('cut')) ?? drawn,
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

/** The filter as an address carries it, to be kept when the order, the page or the view changes. */
export function queryOf(filter: ListFilter): URLSearchParams {
  const { words, village, theme, standing, costFrom, costTo } = filter
  const parts = {
    words,
    village: village === null ? '' : String(village),
    theme: theme ?? '',
    standing: standing ?? '',
    from: costFrom === null ? '' : String(costFrom / 100),
    to: costTo === null ? '' : String(costTo / 100),
  }
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''))
}
