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
          <p className="buttons">
            <ButtonLink href={paths.writeRemark(year, line.side, line.key)}>
              {text.write}
            </ButtonLink>
          </p>
          <p className="quiet">{text.until}</p>
        </>
      ) : null}
      <p>
        <a href={paths.remarks(year)}>{text.title(year)}</a>
      </p>
    </section>
  )
}
