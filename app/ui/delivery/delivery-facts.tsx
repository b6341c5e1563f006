import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { money } from '#app/i18n/format.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** Money and who answers for it. */
export function DeliveryFacts({ delivery }: { delivery: Delivery }) {
  const text = useText().delivery.facts
  const language = useLanguage()
  const written = useAsWritten()
  const { granted, planned, spent, varianceReason, responsible } = delivery
  const facts: Fact[] = [
    { label: text.spent, value: money(spent, language), large: true },
    { label: text.planned, value: money(planned, language) },
    { label: text.granted, value: money(granted, language) },
  ]
  if (varianceReason) facts.push({ label: text.variance, value: written(varianceReason) })
  facts.push({ label: text.responsible, value: written(responsible) || text.nobody })
  return <Facts facts={facts} />
}
