import type { ReactNode } from 'react'
import { type PublicRemark, titleOf } from '#app/domain/remarks/public-remark.ts'
import { numero } from '#app/i18n/format.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from './line-option.ts'
import { RemarkThread } from './remark-thread.tsx'

type Props = {
  remark: PublicRemark
  open: boolean
  /** What else is told of it. */
  beside?: ReactNode
}

/** A remark on a page of its own. */
export function RemarkView({ remark, open, beside }: Props) {
  const say = useSay()
  const { paths, language, written } = say
  const text = say.text.remarks
  const { year, number, hidden } = remark
  const title = titleOf(remark)
  return (
    <>
      <Breadcrumb
        trail={[
          { href: paths.budget(year), label: say.text.openBudget.yearOf(year) },
          { href: paths.remarks(year), label: text.list },
        ]}
        here={numero(number, language)}
      />
      <h1>
        {numero(number, language)}.{' '}
        {title && !hidden ? written(title) : lineWords(say, remark.line)}
      </h1>
      <p className="no-print">
        <small>
          <a href={paths.ownRemark(year, number)}>{text.own.isIt}</a>
        </small>
      </p>
      {beside}
      <RemarkThread remark={remark} withLine />
      {open && !hidden ? (
        <p className="buttons no-print">
          <ButtonLink second href={paths.ownRemark(year, number)}>
            {text.join}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}
