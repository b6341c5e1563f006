import { tyiyn } from '#app/domain/money.ts'
import type { BallotLimits } from '#app/domain/voting/sum-up.ts'
import { count, money } from '#app/i18n/format.ts'
import { Meter } from '#app/ui/charts/meter.tsx'
import { Button } from '#app/ui/parts/button.tsx'
import { useLanguage, useText } from '#app/ui/use-language.ts'

/**
 * One line that says how much is chosen and that it is not cast yet, and the one button. Without scripts the browser
 * itself counts the ticks and no sum is claimed; a script adds up the money.
 */
export function BallotTray({ limits }: { limits: BallotLimits }) {
  const text = useText().voting
  const language = useLanguage()
  return (
    <div className="tray" data-limits={JSON.stringify(limits)}>
      <p>
        <b>
          {limits.kind === 'knapsack' ? (
            <span data-with-script hidden>
              <span className="visually-hidden">{text.tray.sum}: </span>
              <output data-figure="sum" /> /{' '}
              {money(tyiyn(limits.money.reduce((all, pot) => all + pot, 0)), language)}
            </span>
          ) : (
            <Ticked most={limits.max} />
          )}
        </b>
        <small>
          {limits.kind === 'knapsack' ? <Ticked most={null} /> : null}
          <b data-figure="over" hidden>
            {text.tray.over}
          </b>{' '}
          <span className="not-cast">{text.tray.notCast}</span>
        </small>
        <span data-with-script hidden>
          <Meter share={0} />
        </span>
      </p>
      <Button>{text.cast}</Button>
    </div>
  )
}

/** How many are ticked: counted by the style sheet while nothing is written into the figure. */
function Ticked({ most }: { most: number | null }) {
  const text = useText().voting.tray
  const language = useLanguage()
  return (
    <span className="ticked">
      {text.chosen}: <output className="ticks" data-figure="chosen" />
      {most === null ? null : ` / ${count(most, language)}`}
    </span>
  )
}
