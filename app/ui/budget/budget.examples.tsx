import type { ReactElement } from 'react'
import { som } from '#app/domain/money.ts'
import type { Example } from '#app/ui/example.ts'
import {
  exampleHead,
  exampleIndices,
  exampleLine,
  examplePriceChanges,
  examplePrices,
  exampleVersion,
} from './example-budget.ts'
import { Leaflet } from './leaflet/leaflet.tsx'
import { ExplainFields } from './line/explain-fields.tsx'
import { LineView } from './line/line-view.tsx'
import { PayingLines } from './line/paying-lines.tsx'
import { DifferenceChoice } from './lists/difference-choice.tsx'
import { IndexTable } from './prices/index-table.tsx'
import { PriceFields } from './prices/price-fields.tsx'
import { PricesChoice } from './prices/prices-choice.tsx'
import { BudgetYears } from './version/budget-years.tsx'
import { MoneyJob } from './version/money-job.tsx'
import { VersionView } from './version/version-view.tsx'

const { revenue, expenditure, chain } = exampleVersion
const head = {
  ...{ municipality: 'Ак-Булуң айыл аймагы', region: 'Ак-Суу району, Ысык-Көл облусу' },
  ...{ phone: '+996 000 000 000', address: 'Ак-Булуң айылы' },
}

const inMain = (page: ReactElement) => <main className="page">{page}</main>

export const examples: readonly Example[] = [
  { name: 'a draft', whole: true, element: inMain(<VersionView page={exampleVersion} />) },
  {
    name: 'an older version, without another year',
    whole: true,
    element: inMain(
      <VersionView
        page={{
          ...exampleVersion,
          newest: false,
          lastYear: null,
          sinceLastYear: null,
          spent: null,
        }}
      />,
    ),
  },
  { name: 'a line', whole: true, element: inMain(<LineView page={exampleLine()} />) },
  {
    name: 'lines that pay for a project',
    element: (
      <PayingLines
        lines={[
          {
            ...{ year: 2026, side: 'expenditure', key: '70640', amount: som(2_138_000) },
            name: { written: 'Көчө жарыгы', names: {} },
          },
        ]}
      />
    ),
  },
  {
    name: 'explaining a line',
    element: (
      <ExplainFields
        answers={{ people: ['3200'] }}
        projects={[{ value: '1', label: 'Борбордук көчөгө күн батареялуу 10 чырак' }]}
      />
    ),
  },
  {
    name: 'the leaflet',
    whole: true,
    element: inMain(<Leaflet page={exampleVersion} head={head} coming={null} open />),
  },
  {
    name: 'on the front page',
    element: <MoneyJob money={{ ...exampleVersion, head: exampleHead }} />,
  },
  {
    name: 'all years',
    element: (
      <>
        <PricesChoice prices={{ choice: [], chosen: null, indices: [], missing: [] }} />
        <PricesChoice prices={{ choice: [], chosen: null, indices: [], missing: [2027] }} />
        <BudgetYears
          years={[
            { year: 2027, newest: exampleHead, chain, revenue, expenditure },
            { year: 2026, newest: exampleHead, chain, revenue: null, expenditure: null },
          ]}
          prices={examplePrices}
        />
        <IndexTable indices={exampleIndices} changes={examplePriceChanges} />
      </>
    ),
  },
  {
    name: 'price indices of the office',
    element: (
      <PriceFields
        rows={[
          { year: 2026, index: '108', source: 'Улуттук статистика комитети' },
          { year: 2027, index: '', source: '' },
        ]}
        stands
        rejected={undefined}
      />
    ),
  },
  {
    name: 'a choice of versions',
    element: (
      <DifferenceChoice
        versions={chain.map((one) => ({ ...one, name: `${one.year}-${one.number}` }))}
        chosen={{ from: '2027-1', to: '2027-2' }}
      />
    ),
  },
]
