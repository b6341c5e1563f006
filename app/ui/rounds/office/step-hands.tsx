import type { NextStep } from '#app/domain/rounds/next-step.ts'
import { useText } from '#app/ui/use-language.ts'

/** Who takes a step, and who signs it as the second person. */
export function StepHands({ step: { who, secondBy } }: { step: NextStep }) {
  const { roundOffice: text, roundRules } = useText()
  const named = (hands: NextStep['who']) => hands.map((hand) => roundRules.who[hand]).join(', ')
  if (who.length === 0) return text.portal
  return (
    <>
      {named(who)}
      {secondBy.length > 0 ? (
        <>
          <br />
          <small>{text.secondBy(named(secondBy))}</small>
        </>
      ) : null}
    </>
  )
}
