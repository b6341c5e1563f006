import type { ReactNode } from 'react'
import type { Followed } from '#app/domain/following/followed.ts'
import type { Occasion } from '#app/domain/following/occasions.ts'
import type { RemarkLine } from '#app/domain/remarks/remark-line.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from '../remarks/line-option.ts'
import { FollowedNow } from './followed-list.tsx'

type Props = {
  year: number
  line: RemarkLine | null
  followed: Followed | null
  occasions: readonly Occasion[]
  children: ReactNode
}

/** Where a line or all of a year's budget is followed, and where that ends. */
export function FollowView({ year, line, followed, occasions, children }: Props) {
  const say = useSay()
  const { text: all, paths } = say
  const text = all.following
  const what = line ? lineWords(say, line) : text.whole(year)
  const back = { href: paths.budget(year), label: all.openBudget.yearOf(year) }
  const up = line && { href: paths.budgetLine(year, line.side, line.key), label: what }
  return (
    <>
      <Breadcrumb trail={up ? [back, up] : [back]} here={text.crumb} />
      <h1>{text.title(what)}</h1>
      {followed ? (
        <Notice kind="done" title={line ? text.followedLine : text.followedWhole(year)}>
          <FollowedNow followed={followed} />
        </Notice>
      ) : null}
      <p className="lead">{text.lead}</p>
      <ul>
        {occasions.map((one) => (
          <li key={one}>{text.occasions[one]}</li>
        ))}
      </ul>
      {children}
      <p className="quiet">{text.privacy}</p>
      <p>
        <a href={paths.following}>{text.all}</a>
      </p>
    </>
  )
}
