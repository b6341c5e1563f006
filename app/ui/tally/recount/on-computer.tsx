import { usualUnit } from '#app/domain/tally/equal-shares/order-shares.ts'
import type { PotCount } from '#app/domain/tally/round-result.ts'
import { useText } from '#app/ui/use-language.ts'
import { RecountFiles } from './recount-files.tsx'

type Props = { place: string; round: number; tieSeed: string; pots: readonly PotDecided[] }

type PotDecided = { money: number; ballots: number; decided: PotCount }

/** How to count again without the browser: the files, and the very commands. */
export function OnComputer({ place, round, tieSeed, pots }: Props) {
  const text = useText().recount.computer
  const [only, second] = pots
  const ballots = `${place}-${round}-ballots.pb`
  return (
    <section>
      <h2 id="computer">{text.heading}</h2>
      <p>{text.how}</p>
      <RecountFiles round={round} />
      <p>{text.run}</p>
      <p>
        <code>
          {`python3 verify.py ${ballots} --rules rules-${place}-${round}.json --result ${place}-${round}-result.json`}
        </code>
      </p>
      <p>{text.says}</p>
      {only && !second ? (
        <>
          <p>{text.portal}</p>
          <p>
            <code>{`npm run count -- ${ballots} ${optionsOf(only, tieSeed)}`}</code>
          </p>
        </>
      ) : null}
    </section>
  )
}

function optionsOf({ money, ballots, decided }: PotDecided, tieSeed: string): string {
  const { rule, threshold } = decided
  const unit = usualUnit({ budget: money, scale: 100, ballots: { size: ballots } }) / 100
  const completion = rule === 'mes-cost' ? ` --completion add1u --unit ${unit}` : ''
  const least = threshold > 0 ? ` --threshold ${threshold}` : ''
  return `--rule ${rule}${completion}${least} --ties seed:${tieSeed}`
}
