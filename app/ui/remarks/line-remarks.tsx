import type { PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'
import { RemarkThread } from './remark-thread.tsx'

type Props = {
  year: number
  line: { side: string; key: string }
  remarks: readonly PublicRemark[]
  open: boolean
}

/** How many remarks stand under a line before the list of all is linked. */
const most = 10

/** The way to say something of a line, while remarks are taken. */
export function WriteOnLine({ year, line, open }: Omit<Props, 'remarks'>) {
  const text = useText().remarks
  const paths = usePaths()
  if (!open) return null
  return (
    <p className="buttons no-print">
      <ButtonLink href={paths.writeRemark(year, line.side, line.key)}>{text.write}</ButtonLink>
    </p>
  )
}

/** On the page of a line: what was said of it, and the way to say something. */
export function LineRemarks({ year, line, remarks, open }: Props) {
  const text = useText().remarks
  const paths = usePaths()
  return (
    <section id="remarks">
      <h2>{text.onLine(remarks.length)}</h2>
      {remarks.slice(0, most).map((remark) => (
        <RemarkThread key={remark.number} remark={remark} linked />
      ))}
      {open ? (
        <>
          <WriteOnLine {...{ year, line, open }} />
          <p className="quiet">{text.until}</p>
        </>
      ) : null}
      <p>
        <a href={paths.remarks(year)}>{text.title(year)}</a>
      </p>
    </section>
  )
}
