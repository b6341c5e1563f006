import { tyiyn } from '#app/domain/money.ts'
import { type BallotLimits, sumUp, type Ticked } from '#app/domain/voting/sum-up.ts'
import { count, money } from '#app/i18n/format.ts'
import { Meter } from '#app/ui/charts/meter.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

type Props = { limits: BallotLimits; ticked: readonly Ticked[] }

/** What the ballot comes to, that it is not cast yet, and the one button. A script keeps the figures up to date. */
export function BallotTray({ limits, ticked }: Props) {
  const text = useText().voting
  const language = useLanguage()
  const { chosen, sum, left, over } = sumUp(limits, ticked)
  const inMoney = limits.kind === 'knapsack'
  const most = inMoney ? limits.money.reduce((all, pot) => all + pot, 0) : limits.max
  return (
    <div className="tray" data-limits={JSON.stringify(limits)}>
      <p>
        <b>
          {text.tray.chosen}: <output data-figure="chosen">{count(chosen, language)}</output>
          {' · '}
          {text.tray.sum}: <output data-figure="sum">{money(tyiyn(sum), language)}</output>
        </b>
        <br />
        <small>
          {inMoney ? text.tray.leftMoney : text.tray.leftChoices}:{' '}
          <output data-figure="left">
            {inMoney ? money(tyiyn(left), language) : count(left, language)}
          </output>
          <b data-figure="over" hidden={!over}>
            {' · '}
            {text.tray.over}
          </b>
          {' · '}
          <b>{text.tray.notCast}</b>
        </small>
        <Meter share={(inMoney ? sum : chosen) / most} />
      </p>
      <Button>{text.cast}</Button>
    </div>
  )
}
