import type { SpentPage } from '#app/domain/budget/reading/version-page.ts'
import { unitWord } from '#app/i18n/amounts.ts'
import { percent } from '#app/i18n/format.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { SpentPicture } from '../charts/spent-picture.tsx'
import { useLineName } from '../parts/use-line-name.ts'
import { useScale } from '../parts/use-scale.ts'

/** What was planned and what was received and spent in a year; the plan is named. */
export function WhatWasSpent({ page }: { page: SpentPage }) {
  const { head, plan, sides, sections } = page
  const { spent: text, measures, sides: sideNames, to } = useText().openBudget
  const language = useLanguage()
  const scaleOf = useScale()
  const paths = usePaths()
  const nameOf = useLineName()
  const all = [...sides, ...sections].flatMap(({ spent }) => [spent.plan, spent.fact])
  const scale = scaleOf(all)
  const share = sides.find(({ side }) => side === 'expenditure')?.spent.share ?? null
  return (
    <>
      <h2>
        {share === null
          ? text.plainHeading(head.year)
          : text.heading(head.year, percent(share, language))}
      </h2>
      <p className="how">{text.how(measures[plan], unitWord(scale.unit, language))}</p>
      <SpentPicture
        caption={text.caption}
        first={to.section}
        scale={scale}
        rows={[
          ...sides.map(({ side, spent }) => ({
            ...{ key: side, spent },
            label: <b>{sideNames[side]}</b>,
          })),
        ]}
      />
      <SpentPicture
        caption={text.caption}
        first={to.section}
        scale={scale}
        rows={sections.map(({ section, spent }) => ({
          ...{ key: section.key, spent },
          label: nameOf(section.name),
        }))}
      />
      <p className="no-print">
        <a href={paths.budgetVersion(head.year, head.number)}>{text.report}</a>
      </p>
    </>
  )
}
