import type { ReactNode } from 'react'
import type { LinePage } from '#app/domain/budget/reading/line-page.ts'
import { perPerson } from '#app/domain/budget/reading/where-from.ts'
import { inLanguage } from '#app/domain/language.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { changeInScale, shortAmount, unitWord } from '#app/i18n/amounts.ts'
import { percent } from '#app/i18n/format.ts'
import { ForViewer } from '#app/ui/for-viewer.tsx'
import { Aside } from '#app/ui/frame/aside.tsx'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { type Figure, Figures } from '#app/ui/parts/figures.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { UnitChoice } from '../parts/unit-choice.tsx'
import { useLineName } from '../parts/use-line-name.ts'
import { useScale } from '../parts/use-scale.ts'
import { LineParts } from './line-parts.tsx'
import { LineVersions } from './line-versions.tsx'
import { LineYears } from './line-years.tsx'

type Props = {
  page: LinePage
  /** What residents chose and it pays for. */
  projects?: ReactNode
  /** What a resident can do about the line, right below its figures: on a phone the rest is far above the remarks. */
  act?: ReactNode
  remarks?: ReactNode
}

/**
 * One line: what it pays for, what it was over the years, what became of it from version to version, and what is said
 * of it.
 */
export function LineView({ page, projects, act, remarks }: Props) {
  const { head, line, official } = page
  const text = useText().openBudget
  const paths = usePaths()
  const nameOf = useLineName()
  const language = useLanguage()
  const scaleOf = useScale()
  const section = nameOf(line.section.name)
  const full = official && inLanguage(official, language)
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.budget(head.year), label: text.titles[head.kind](head.year) },
          {
            href: `${paths.budgetLines(head.year)}?section=${encodeURIComponent(line.section.key)}`,
            label: section,
          },
        ]}
        here={line.code || nameOf(line.name)}
      />
      <h1>{nameOf(line.name)}</h1>
      {full && full !== nameOf(line.name) ? <p className="lead">{full}</p> : null}
      <LineWordsView page={page} />
      <LineFigures page={page} />
      {act}
      <UnitChoice usual={scaleOf([page.amount]).unit} />
      <Aside
        facts={
          <Facts
            facts={[
              { label: text.line.code, value: line.code || text.line.noCode },
              { label: text.line.where, value: section },
              { label: text.line.ask, value: text.line.office },
            ]}
          />
        }
      >
        {projects}
        <LineParts page={page} />
        <LineYears page={page} />
        <LineVersions page={page} />
        {remarks}
      </Aside>
    </>
  )
}

/** What the line pays for in plain words, and for the office the way to say it. */
function LineWordsView({ page: { words, head, line } }: { page: LinePage }) {
  const text = useText().openBudget.explain
  const language = useLanguage()
  const paths = usePaths()
  return (
    <>
      {words ? (
        <p>
          {shownIn(language, words.what)}
          {words.people === null ? null : ` (${text.forPeople(words.people)})`}
        </p>
      ) : null}
      <ForViewer who="staff">
        <p className="no-print">
          <a href={paths.explainBudgetLine(head.year, line.side, line.key)}>{text.link}</a>
        </p>
      </ForViewer>
    </>
  )
}

function LineFigures({ page }: { page: LinePage }) {
  const { amount, whole, people, years, line, head, prices } = page
  const { line: text, prices: priceWords } = useText().openBudget
  const language = useLanguage()
  const scaleOf = useScale()
  if (amount === null) return null
  const figure = (label: string, value: number, sign = false): Figure => {
    const short = shortAmount(value, language)
    const shown = sign ? changeInScale(value, scaleOf([value]), language) : short.figure
    const unit = sign ? scaleOf([value]).unit : short.unit
    return { label, value: shown, unit: unitWord(unit, language) }
  }
  const last = years.find(({ year }) => year === head.year - 1)
  const comparable = last?.plan && last.shared.length === 0 ? last.plan.tyiyn : null
  // In prices of one year both stand in those; as they are, the amount is that of this version.
  const now = prices.chosen === null ? amount : (years.find(isOf(head.year))?.plan?.tyiyn ?? null)
  const than = [text.byYear(head.year - 1), prices.chosen && priceWords.inPricesOf(prices.chosen)]
  const each = perPerson(amount, people)
  return (
    <Figures
      figures={[
        figure(`${text.amount}, ${head.year}`, amount),
        ...(comparable === null || now === null
          ? []
          : [figure(than.filter(Boolean).join(', '), now - comparable, true)]),
        ...(each === null ? [] : [figure(text.perPerson, each)]),
        ...(whole !== null && whole > 0 && amount >= 0
          ? [{ label: text.ofAll(line.side), value: percent(amount / whole, language) }]
          : []),
      ]}
    />
  )
}

const isOf =
  (wanted: number) =>
  ({ year }: { year: number }) =>
    year === wanted
