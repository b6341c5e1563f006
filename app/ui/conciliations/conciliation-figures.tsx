import { agreeing } from '#app/domain/conciliations/offer.ts'
import type { ConciliationPage } from '#app/domain/conciliations/pages.ts'
import { tyiyn } from '#app/domain/money.ts'
import { count } from '#app/i18n/format.ts'
import { leadingMoney } from '#app/i18n/short-forms.ts'
import { Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/** What leads the page: before the protocol what is asked and what is missing; after it what was found, and that the whole stays. */
export function ConciliationFigures({ page }: { page: ConciliationPage }) {
  const language = useLanguage()
  const { figures: text } = useText().conciliations
  const { table, needs, changes } = page
  const { protocol, sides, offers } = table
  const money = (label: string, amount: number) => ({
    label,
    ...leadingMoney(tyiyn(amount), language),
  })
  const asked = money(text.asked, needs.asked)
  if (!protocol)
    return (
      <Figures
        figures={[
          { label: text.remarks, value: count(table.remarks.length, language) },
          asked,
          money(text.freed, needs.freed),
          money(text.missing, needs.missing),
        ]}
      />
    )
  // Money that comes to a line and leaves it again was found once.
  const found = changes.changed.reduce((sum, { by }) => sum + Math.max(-by, 0), 0)
  return (
    <Figures
      figures={[
        asked,
        money(text.found, found),
        {
          label: text.agreed,
          value: count(agreeing(sides, offers).length, language),
          unit: text.ofSides(sides.length),
        },
        money(text.whole, changes.whole),
      ]}
    />
  )
}
