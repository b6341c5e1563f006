import type { Delivery } from '#app/domain/delivery/delivery.ts'
import { money } from '#app/i18n/format.ts'
import { type Fact, Facts } from '#app/ui/parts/facts.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** Money and who answers for it. */
export function DeliveryFacts({ delivery }: { delivery: Delivery }) {
  const text = useText().delivery.facts
  const language = useLanguage()
  const { granted, planned, spent, varianceReason, responsible } = delivery
  const facts: Fact[] = [
    { label: text.spent, value: money(spent, language), large: true },
    { label: text.planned, value: money(planned, language) },
    { label: text.granted, value: money(granted, language) },
  ]
  if (varianceReason) facts.push({ label: text.variance, value: varianceReason })
  facts.push({ label: text.responsible, value: responsible || text.nobody })
  return <Facts facts={facts} />
}
