import type { HeardBudget } from '#app/domain/hearings/budget.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** The budget that a hearing is about: the version that was announced, and whether there is a newer one. */
export function HeardBudgetLinks({ budget }: { budget: HeardBudget }) {
  const { hearings: text, openBudget } = useText()
  const paths = usePaths()
  const { year, version, kind, outdated } = budget
  return (
    <>
      {outdated ? (
        <Notice>
          <p>
            {text.newer} <a href={paths.budget(year)}>{text.toNewer}</a>
          </p>
        </Notice>
      ) : null}
      <p>
        {text.budgetOf(openBudget.titles[kind](year), openBudget.version(version))}:{' '}
        <a href={paths.budgetVersion(year, version)}>{text.toBudget}</a>
        {/* The leaflet tells of the newest version alone. */}
        {outdated ? null : (
          <>
            {' '}
            · <a href={paths.budgetLeaflet(year)}>{text.toLeaflet}</a>
          </>
        )}
      </p>
    </>
  )
}
