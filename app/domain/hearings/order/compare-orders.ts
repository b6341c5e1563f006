import { inLanguage, type Language } from '../../language.ts'
import { compareParts, type PartChange, type VersionPart } from '../../versions/compare-parts.ts'
import { type OrderPart, type OrderText, orderParts } from './order.ts'

type Compared = { text: OrderText; terms: readonly string[] }
type Labels = Readonly<Record<OrderPart, string>> & { terms: string }

/** What differs between two orders, in a language. */
export function compareOrders(
  before: Compared,
  after: Compared,
  { language, labels }: { language: Language; labels: Labels },
): PartChange[] {
  const partsOf = ({ text, terms }: Compared): VersionPart[] => [
    { label: labels.terms, lines: terms },
    ...orderParts.flatMap((part) => {
      const said = text[part]
      return said ? [{ label: labels[part], words: inLanguage(said, language) }] : []
    }),
  ]
  return compareParts(partsOf(before), partsOf(after))
}
