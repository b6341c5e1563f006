import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import type { Section } from '#app/domain/budget/reading/where-to.ts'
import { amountWords, changeInScale, inScale, unitWord } from '#app/i18n/amounts.ts'
import { percent } from '#app/i18n/format.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { Picture } from '../charts/picture.tsx'
import { Tree } from '../charts/tree.tsx'
import { treeLayout } from '../charts/tree-layout.ts'
import { AmountTable } from '../parts/amount-table.tsx'
import { useLineName } from '../parts/use-line-name.ts'
import { useScale } from '../parts/use-scale.ts'

/** Where the money goes: boxes as large as their sections, with the table of all of them. */
export function WhereTo({ page }: { page: VersionPage }) {
  const { sections, spending } = page
  const all = useText()
  const text = all.openBudget.to
  const nameOf = useLineName()
  const language = useLanguage()
  if (spending === null || sections.length === 0) return null
  const largest = sections.filter(({ share }) => share !== null).slice(0, 2)
  const below = sections.filter(({ tyiyn }) => tyiyn < 0)
  const said = largest.map(({ name, share }) => text.part(nameOf(name), share ?? 0))
  const named = below.map(({ name, tyiyn }) => `${nameOf(name)} ${amountWords(tyiyn, language)}`)
  return (
    <>
      <h2>{text.heading(said.join(', '))}</h2>
      <p className="how">{text.how}</p>
      <Picture
        caption={captionOf(page, all)}
        unit={null}
        twin={
          <>
            <SectionTable page={page} />
            <p className="how">{text.rounded}</p>
          </>
        }
      >
        <SectionTree page={page} />
      </Picture>
      {below.length > 0 ? <p>{text.below(named.join(', '))}</p> : null}
    </>
  )
}

/** What the picture shows, and in prices of which year where one was chosen. */
const captionOf = ({ prices }: VersionPage, { openBudget: text }: ReturnType<typeof useText>) =>
  prices.chosen === null
    ? text.to.caption
    : `${text.to.caption}. ${text.prices.inPricesOf(prices.chosen)}`

const before = (page: VersionPage, { key }: Pick<Section, 'key'>) =>
  page.lastYear?.sections.find((one) => one.key === key)?.tyiyn ?? null

function SectionTree({ page }: { page: VersionPage }) {
  const { sections, version, lastYear } = page
  const text = useText().openBudget.to
  const paths = usePaths()
  const nameOf = useLineName()
  const language = useLanguage()
  const scaleOf = useScale()
  const short = (amount: number, share: number) => ({
    words: `${amountWords(amount, language, 1).replace(/\u00a0[^\u00a0]*$/, '')} · ${percent(share / 100, language)}`,
    share: percent(share / 100, language),
  })
  const parts = sections.map((section) => ({
    ...{ key: section.key, name: nameOf(section.name), size: Math.max(section.tyiyn, 0) },
    ...short(section.tyiyn, section.share ?? 0),
  }))
  const sumOf = (keys: readonly string[], of: (section: Section) => number) =>
    sections.filter(({ key }) => keys.includes(key)).reduce((sum, one) => sum + of(one), 0)
  const boxes = treeLayout(parts, {
    name: text.others,
    of: (rest) => {
      const keys = rest.map(({ key }) => key)
      return short(
        sumOf(keys, ({ tyiyn }) => tyiyn),
        sumOf(keys, ({ share }) => share ?? 0),
      )
    },
  })
  const all = `${paths.budgetLines(version.year)}?side=expenditure`
  const scale = scaleOf([...sections, ...(lastYear?.sections ?? [])].map(({ tyiyn }) => tyiyn))
  const shown = boxes.map((box) => {
    const [only] = box.parts
    const section =
      box.parts.length === 1 ? sections.find(({ key }) => key === only?.key) : undefined
    const last = section ? before(page, section) : null
    return {
      ...box,
      href: section ? `${all}&section=${encodeURIComponent(section.key)}` : all,
      beside:
        section && last !== null
          ? text.sinceLastYear(changeInScale(section.tyiyn - last, scale, language))
          : null,
    }
  })
  return <Tree boxes={shown} />
}

/** All sections with their shares, beside last year's plan; the rows add up. */
export function SectionTable({ page }: { page: VersionPage }) {
  const { sections, version, lastYear, spending } = page
  const all = useText()
  const { to: text, total, since } = all.openBudget
  const language = useLanguage()
  const scaleOf = useScale()
  const nameOf = useLineName()
  const last = lastYear?.sections ?? []
  const scale = scaleOf([...sections, ...last].map(({ tyiyn }) => tyiyn))
  const amount = (value: number | null) => (value === null ? '' : inScale(value, scale, language))
  const cells = (then: number | null, now: number | null) => [
    ...(lastYear ? [amount(then)] : []),
    amount(now),
    ...(lastYear ? [changeInScale((now ?? 0) - (then ?? 0), scale, language)] : []),
  ]
  const label = (name: string, share: number | null) => (
    <>
      {name} {share === null ? null : <small>{percent(share / 100, language)}</small>}
    </>
  )
  const gone = last.filter(({ key }) => !sections.some((one) => one.key === key))
  return (
    <AmountTable
      caption={`${captionOf(page, all)}, ${unitWord(scale.unit, language)}`}
      heads={[
        text.section,
        ...(lastYear ? [String(lastYear.head.year)] : []),
        String(version.year),
        ...(lastYear ? [since.by] : []),
      ]}
      rows={[
        ...sections.map((section) => ({
          key: section.key,
          label: label(nameOf(section.name), section.share),
          cells: cells(before(page, section), section.tyiyn),
        })),
        ...gone.map((section) => ({
          ...{ key: section.key, label: nameOf(section.name) },
          cells: cells(section.tyiyn, null),
        })),
      ]}
      total={{
        ...{ key: 'total', label: label(total, 100) },
        cells: cells(lastYear?.expenditure ?? null, spending),
      }}
    />
  )
}
