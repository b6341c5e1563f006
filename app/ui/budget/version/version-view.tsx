import type { ReactNode } from 'react'
import type { VersionPage } from '#app/domain/budget/reading/version-page.ts'
import { instantOf } from '#app/domain/calendar/day.ts'
import { date } from '#app/i18n/format.ts'
import { Aside } from '#app/ui/frame/aside.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { stated } from '#app/ui/texts/stated.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { UnitChoice } from '../parts/unit-choice.tsx'
import { useLead } from '../parts/use-lead.ts'
import { useScale } from '../parts/use-scale.ts'
import { FindLine } from './find-line.tsx'
import { VersionFacts } from './version-facts.tsx'
import { VersionFigures } from './version-figures.tsx'
import { VersionNotes } from './version-notes.tsx'
import { WhatChanged } from './what-changed.tsx'
import { WhatWasSpent } from './what-was-spent.tsx'
import { WhereFrom } from './where-from.tsx'
import { WhereTo } from './where-to.tsx'

/** A version of a budget on one page: how much, from where, to where, what changed, what was spent. */
export function VersionView({ page, remarks }: { page: VersionPage; remarks?: ReactNode }) {
  const { version, chain, newest, expenditure, revenue, since, sinceLastYear, spent } = page
  const text = useText().openBudget
  const paths = usePaths()
  const say = useSay()
  const scaleOf = useScale()
  const { year, number, kind, publishedAt, reason, resolution } = version
  const lead = useLead()(kind, page)
  // A version of revenue alone says nothing of spending, also not that it stayed the same.
  const spends = expenditure !== null
  return (
    <>
      <h1>{text.titles[kind](year)}</h1>
      <p className="lead">{lead}</p>
      {newest ? null : (
        <Notice title={text.olderVersion}>
          <p>
            <a href={paths.budget(year)}>{text.toNewest}</a>
          </p>
        </Notice>
      )}
      <VersionFigures page={page} />
      <p className="meta">
        <small>
          {text.version(number)}, {text.published(publishedAt)}
          {chain.length > 1 ? (
            <>
              {' · '}
              <a href={`${paths.budgetDifference(year)}?what=changed`}>{text.further.difference}</a>
            </>
          ) : null}
        </small>
      </p>
      {resolution ? (
        <p>{text.adoptedBy(resolution.number, date(instantOf(resolution.on), say.language))}</p>
      ) : null}
      <UnitChoice usual={scaleOf([expenditure, revenue]).unit} />
      {reason ? (
        <p>
          <b>{text.corrected}</b> {stated(say, reason)}
        </p>
      ) : null}
      <FindLine year={year} />
      <Aside facts={<VersionFacts page={page} />}>
        {remarks}
        <WhereFrom page={page} />
        <WhereTo page={page} />
        {spends && since ? <WhatChanged way={since} page={page} /> : null}
        {spends && sinceLastYear ? <WhatChanged way={sinceLastYear} page={page} /> : null}
        {spent ? <WhatWasSpent page={spent} /> : null}
        <VersionNotes notes={page.notes} />
      </Aside>
    </>
  )
}
