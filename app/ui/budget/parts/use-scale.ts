import { type AmountUnit, amountUnits, type Scale, scaleOf } from '#app/i18n/amounts.ts'
import { useQuery } from '#app/ui/page.ts'

/** The unit that the address asks for (`?unit=som`); null where the amounts themselves decide. */
export function useWantedUnit(): AmountUnit | null {
  const asked = useQuery().get('unit')
  return amountUnits.find((unit) => unit === asked) ?? null
}

/** Gives amounts of a page their scale, in the unit that its address asks for. */
export function useScale(): (amounts: Iterable<number | null>) => Scale {
  const wanted = useWantedUnit()
  return (amounts) => scaleOf(amounts, wanted)
}
