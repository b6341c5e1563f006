import type { ShownImprovement } from '#app/domain/improvements/shown.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { PlanTable } from './plan-table.tsx'

/** The action plan on the page of a facility: what follows from all that was rated, measured, scored and reported. */
export function PlanBlock({ plan }: { plan: readonly ShownImprovement[] }) {
  const text = useText().improvements
  const paths = usePaths()
  const [first] = plan
  return (
    <section className="evidence" aria-labelledby="plan">
      <h2 id="plan">{text.block}</h2>
      {plan.length === 0 ? (
        <p className="quiet">{text.none}</p>
      ) : (
        <>
          <p>{text.blockLead}</p>
          <PlanTable plan={plan} sources />
          {first ? (
            <p>
              <a href={paths.improvementFeed(`?facility=${first.facility}`)}>{text.planFeed}</a>
            </p>
          ) : null}
        </>
      )}
    </section>
  )
}
