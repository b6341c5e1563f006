import type { ReactNode } from 'react'
import { dealt } from '#app/domain/budget/reading/shares.ts'
import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { som, tyiyn } from '#app/domain/money.ts'
import { amountWords } from '#app/i18n/amounts.ts'
import { date, money } from '#app/i18n/format.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { AmountTable } from '../parts/amount-table.tsx'
import { useLead } from '../parts/use-lead.ts'
import { useLineName } from '../parts/use-line-name.ts'
import { VersionFigures } from '../version/version-figures.tsx'
import { WhatChanged } from '../version/what-changed.tsx'
import { WhatWasSpent } from '../version/what-was-spent.tsx'
import { WhereFrom } from '../version/where-from.tsx'
import { SectionTable } from '../version/where-to.tsx'
import { Coins } from './coins.tsx'
import { type LeafletHead, Slip, type Talk } from './slip.tsx'

type Props = { page: VersionPage; head: LeafletHead } & Talk

/** The citizens' budget: four pages of A4 from the same figures as the pages on the screen. */
export function Leaflet(props: Props) {
  const { page, head, coming, open } = props
  const { leaflet: text, titles, noSpending } = useText().openBudget
  const leadOf = useLead()
  const language = useLanguage()
  const { version, expenditure, revenue, since, sinceLastYear, spent } = page
  const spends = page.sections.some(({ tyiyn }) => tyiyn > 0)
  const sum = amountWords(expenditure ?? revenue ?? 0, language)
  return (
    <>
      <Leaf number={1} {...props}>
        <p>
          <b>{head.municipality}</b>
          <br />
          {head.region}
        </p>
        <h1>{text.title(version.year)}</h1>
        <p className="huge number">{sum}</p>
        <p className="lead">
          <b>{titles[version.kind](version.year)}.</b> {leadOf(version.kind, page)}
        </p>
        <VersionFigures page={page} />
        <WhereFrom page={page} />
      </Leaf>
      <Leaf number={2} {...props}>
        {spends ? (
          <>
            <Hundred page={page} />
            <SectionTable page={page} />
          </>
        ) : (
          <p>{noSpending}</p>
        )}
      </Leaf>
      <Leaf number={3} {...props}>
        {spends && since ? <WhatChanged way={since} page={page} /> : null}
        {spends && !since && sinceLastYear ? <WhatChanged way={sinceLastYear} page={page} /> : null}
        {spent ? <WhatWasSpent page={spent} /> : null}
        {(spends && (since || sinceLastYear)) || spent ? null : (
          <p>{spends ? text.firstVersion : noSpending}</p>
        )}
      </Leaf>
      <Leaf number={4} {...props}>
        {spends ? <TaxesExample page={page} /> : null}
        <Slip {...{ head, coming, open }} />
      </Leaf>
    </>
  )
}

type LeafParts = { number: number; children: ReactNode }

function Leaf({ number, page, head, children }: Omit<Props, keyof Talk> & LeafParts) {
  const { leaflet: text, names, kinds, version: versionWord } = useText().openBudget
  const language = useLanguage()
  const { version } = page
  const called = names.wholeVersion(kinds[version.kind], versionWord(version.number))
  return (
    <section className="leaf">
      {children}
      <p className="page-number">
        {head.municipality} · {text.title(version.year)} · {called},{' '}
        {date(version.publishedAt, language)} · {text.page(number, 4)}
      </p>
    </section>
  )
}

/** Where each of a hundred som goes: whole coins that add up to a hundred. */
function Hundred({ page }: { page: VersionPage }) {
  const { leaflet: text, to } = useText().openBudget
  const nameOf = useLineName()
  const shown = page.sections.filter(({ share }) => share !== null)
  const largest = shown.slice(0, 2).map(({ name, share }) => to.part(nameOf(name), share ?? 0))
  return (
    <>
      <h2>{to.heading(largest.join(', '))}</h2>
      <p className="how">{text.coin}</p>
      {shown.map(({ key, name, share }) => (
        <div key={key} className="coin">
          <p>
            <b>
              {share === 0 ? text.lessThanOne(nameOf(name)) : to.part(nameOf(name), share ?? 0)}
            </b>
          </p>
          {share ? <Coins count={share} /> : null}
        </div>
      ))}
    </>
  )
}

const example = som(1_000)

function TaxesExample({ page }: { page: VersionPage }) {
  const { leaflet: text, to, total, taxes } = useText().openBudget
  const language = useLanguage()
  const nameOf = useLineName()
  const shown = page.sections.filter(({ tyiyn }) => tyiyn > 0)
  const parts = dealt(
    example,
    shown.map(({ tyiyn }) => tyiyn),
  )
  return (
    <>
      <h2>{taxes.of(money(example, language))}</h2>
      <p className="how">{taxes.plain}</p>
      <AmountTable
        caption={text.example}
        quietCaption
        heads={[to.section, taxes.som]}
        rows={shown.map(({ key, name }, at) => ({
          ...{ key, label: nameOf(name) },
          cells: [money(tyiyn(parts[at] ?? 0), language)],
        }))}
        total={{ key: 'total', label: total, cells: [money(example, language)] }}
      />
    </>
  )
}
