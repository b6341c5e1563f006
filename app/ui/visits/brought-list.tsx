import { Tag } from '#app/ui/parts/tag.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

/** What became of one record of a file. */
export type BroughtLine = { place: number | null; number: number | null; why: string }

/** Each record of a file that was brought, taken in or not, with the reason. */
export function BroughtList({ lines }: { lines: readonly BroughtLine[] }) {
  const { monitorPhone, visits } = useText()
  const text = monitorPhone.bring
  const paths = usePaths()
  return (
    <section>
      <h2>{text.read}</h2>
      {lines.length === 0 ? <p>{text.none}</p> : null}
      <ol>
        {lines.map(({ number, why }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are those of the file, in its order
          <li key={at}>
            {number === null ? (
              <>
                <Tag kind="no">{text.refused}</Tag> {why}
              </>
            ) : (
              <>
                <Tag kind="yes">{text.taken}</Tag>{' '}
                <a href={paths.visit(number)}>{visits.of(number)}</a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
