import { Fragment } from 'react'
import type { LinePage } from '#app/domain/budget/reading/line-page.ts'
import type { LinePart } from '#app/domain/budget/reading/read-line.ts'
import { inLanguage } from '#app/domain/language.ts'
import { changeInScale, inScale, unitWord } from '#app/i18n/amounts.ts'
import { useLanguage, useText } from '#app/ui/use-language.ts'
import { Picture } from '../charts/picture.tsx'
import { Track } from '../charts/track.tsx'
import { AmountTable } from '../parts/amount-table.tsx'
import { useLineName } from '../parts/use-line-name.ts'
import { useScale } from '../parts/use-scale.ts'

/** What the money of a line goes to, as the version has it, with kind of cost and whose money where they are said. */
export function LineParts({ page }: { page: LinePage }) {
  const { parts, line, amount } = page
  const { line: text, since, total, shownIn, version } = useText().openBudget
  const language = useLanguage()
  const scaleOf = useScale()
  const nameOf = useLineName()
  const noteOf = useNotes(page)
  const standing = parts.filter(({ part }) => line.parts.includes(part))
  const gone = parts.filter(({ part, before }) => !line.parts.includes(part) && before !== null)
  const scale = scaleOf([...parts.flatMap(({ before, after }) => [before, after]), amount])
  const shown = (value: number | null) => (value === null ? '' : inScale(value, scale, language))
  const largest = Math.max(...standing.map(({ after }) => Math.abs(after ?? 0)), 1)
  const rows = standing
    .toSorted((a, b) => (b.after ?? 0) - (a.after ?? 0))
    .map(({ part, before, after }) => ({
      ...{ key: String(part.number), label: nameOf(part.name), part, before, after },
      note: noteOf(part),
    }))
  // What is gone stands in the table as well, so that each column adds up to its total.
  const all = [
    ...rows,
    ...gone.map(({ part, before, after }) => ({
      ...{ key: String(part.number), label: nameOf(part.name), before, after },
    })),
  ]
  const was = all.reduce((sum, { before }) => sum + (before ?? 0), 0)
  const at = page.versions.findIndex(({ head }) => head.number === page.head.number)
  const earlier = page.versions[at - 1]?.head.number
  const compared = standing.some(({ before }) => before !== null)
  const heading = line.side === 'revenue' ? text.partsOfIncome : text.parts
  return (
    <>
      <h2>{heading}</h2>
      <Picture
        caption={heading}
        unit={scale.unit}
        twin={
          <AmountTable
            caption={`${heading}, ${unitWord(scale.unit, language)}`}
            heads={[
              text.part,
              ...(compared ? [earlier ? version(earlier) : since.before] : []),
              compared ? version(page.head.number) : since.after,
              ...(compared ? [since.by] : []),
            ]}
            rows={(compared ? all : rows).map(({ key, label, before, after }) => ({
              ...{ key, label },
              cells: [
                ...(compared ? [shown(before)] : []),
                shown(after),
                ...(compared ? [changeInScale((after ?? 0) - (before ?? 0), scale, language)] : []),
              ],
            }))}
            total={{
              ...{ key: 'total', label: total },
              cells: compared
                ? [shown(was), shown(amount), changeInScale((amount ?? 0) - was, scale, language)]
                : [shown(amount)],
            }}
          />
        }
      >
        <div className="rows">
          {rows.map(({ key, label, after, note }) => (
            <Fragment key={key}>
              <span>{label}</span>
              <Track
                bar={after === null ? null : { from: 0, to: Math.abs(after) / largest }}
                kind={after !== null && after < 0 ? 'hollow' : 'solid'}
              />
              <span className="value number">{shown(after)}</span>
              {note ? <span className="note">{note}</span> : null}
            </Fragment>
          ))}
        </div>
      </Picture>
      <p className="quiet">
        {shownIn}: {unitWord(scale.unit, language)}
      </p>
      {gone.length > 0 ? (
        <p>
          {text.gone(
            gone.map(({ part, before }) => `${nameOf(part.name)} ${shown(before)}`).join(', '),
          )}
        </p>
      ) : null}
    </>
  )
}

/** The kind of cost, whose money and the programme of a part, in words where the classification has them. */
function useNotes({ named }: LinePage) {
  const text = useText().openBudget.line
  const language = useLanguage()
  const wordOf = (kind: 'economic' | 'source' | 'programme', code: string) => {
    const entry = named[`${kind} ${code}`]
    return entry ? inLanguage(entry.plain ?? entry.name, language) : code
  }
  return ({ economic, source, programme }: LinePart) =>
    [
      economic === null ? null : text.by(wordOf('economic', economic)),
      source === null ? null : text.from(wordOf('source', source)),
      programme === null ? null : text.programme(wordOf('programme', programme)),
    ]
      .filter((note) => note !== null)
      .join(' · ')
}
