import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { date } from '#app/i18n/format.ts'
import { type Stage, Stages } from '#app/ui/stages/stages.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { VersionFiles } from './version-files.tsx'

/** Beside a version: its chain, and where one goes from here. */
export function VersionFacts({ page }: { page: VersionPage }) {
  const { version, chain } = page
  const { year, number, hash } = version
  const text = useText().openBudget
  const paths = usePaths()
  const language = useLanguage()
  const now = Math.max(...chain.map((one) => one.number))
  const stages = chain.map((one): Stage => {
    const here = one.number === number
    return {
      name: text.names.wholeVersion(text.kinds[one.kind], text.version(one.number)),
      state: one.number === now ? 'present' : 'past',
      lines: [
        here ? (
          date(one.publishedAt, language)
        ) : (
          <a key="day" href={paths.budgetVersion(year, one.number)}>
            {date(one.publishedAt, language)}
          </a>
        ),
      ],
    }
  })
  return (
    <>
      <h2>{text.chain}</h2>
      <Stages stages={stages} />
      <h2>{text.further.heading}</h2>
      <ul className="links">
        <li>
          <a href={paths.budgetLeaflet(year)}>{text.further.leaflet}</a>
        </li>
        <li>
          <a href={paths.budgetTaxes(year)}>{text.further.taxes}</a>
        </li>
        <li>
          <a href={paths.budgetLines(year)}>{text.lines.title(year)}</a>
        </li>
        <li>
          <a href={paths.budgetDictionary}>{text.further.dictionary}</a>
        </li>
        <li>
          <a href={paths.budgetFeed}>{text.further.follow}</a>
        </li>
        <li>
          <a href={paths.budgets}>{text.allTitle}</a>
        </li>
      </ul>
      <VersionFiles year={year} number={number} />
      <p className="quiet">
        {text.hash}: <code>{hash.slice(0, 16)}</code>
      </p>
    </>
  )
}
