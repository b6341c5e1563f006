import type { ListWanted } from '#app/domain/lists/arrange.ts'

/** What a map shows of what is asked of the list: where nobody names a state or asks for all, what is open or fixed not long ago. */
export function askedOnMap(wanted: ListWanted, shown: string | null): ListWanted {
  const { chosen } = wanted
  if (shown !== null || chosen.state !== undefined) return wanted
  return { ...wanted, chosen: { ...chosen, shown: 'now' } }
}
