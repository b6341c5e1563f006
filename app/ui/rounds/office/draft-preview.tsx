import type { RoundOverview as Overview } from '#app/domain/rounds/overview.ts'
import type { UnitPrice } from '#app/domain/rounds/round.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'
import { RoundOverview } from '../round-overview.tsx'
import { RuleList } from '../rule-list.tsx'
import { PriceTable } from '../rules/price-table.tsx'
import type { VillageName } from './round-form-props.ts'

type Props = {
  round: Overview
  prices: readonly UnitPrice[]
  villages: readonly VillageName[]
}

/** A draft as residents will see its pages, marked as what it is. */
export function DraftPreview({ round, prices, villages }: Props) {
  const { roundOffice: text, roundRules } = useText()
  return (
    <>
      <Notice kind="now" title={text.previewMark}>
        <p>{text.previewLinks}</p>
      </Notice>
      <RoundOverview round={round} />
      <h2>{roundRules.rules}</h2>
      <RuleList rules={round.rules} villages={villages} />
      <PriceTable prices={prices} />
    </>
  )
}
