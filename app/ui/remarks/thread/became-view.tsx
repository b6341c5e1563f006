import type { LinesThen, PublicRemark } from '#app/domain/remarks/public-remark.ts'
import { amountWords, changeWords } from '#app/i18n/amounts.ts'
import { useSay } from '#app/ui/say.ts'
import { lineWords } from '../line-option.ts'

/** The figure it was written on, what the line comes to now, and as the kenesh adopted it. */
export function WhatBecame({ remark }: { remark: PublicRemark }) {
  const { language, text: all } = useSay()
  const text = all.remarks
  const { now, adopted, version, amount, year } = remark
  const since = { was: amount, year }
  const changed = adopted === null || now.amount !== adopted.amount || now.fate !== adopted.fate
  return (
    <>
      <p className="quiet">
        {text.wroteOn(version, amount === null ? null : amountWords(amount, language))}
      </p>
      {adopted ? (
        <Then {...since} then={adopted} name={text.adopted} fates={text.adoptedFates} always />
      ) : null}
      {changed ? <Then {...since} then={now} name={text.now} fates={text.fates} /> : null}
    </>
  )
}

type Props = {
  then: LinesThen
  was: PublicRemark['amount']
  year: number
  name: string
  fates: Readonly<Record<Exclude<LinesThen['fate'], 'same'>, string>>
  /** Says the figure too where it is what it was; else what stands as it stood is not said twice. */
  always?: boolean
}

/** The lines that it stands on in one version, with what they come to together and by how much that is another figure. */
function Then({ then: { fate, lines, amount }, was, year, name, fates, always }: Props) {
  const say = useSay()
  const text = say.text.remarks
  const words = (value: number) => amountWords(value, say.language)
  const by = amount !== null && was !== null ? amount - was : 0
  if (fate === 'gone') return <p className="quiet">{fates.gone}</p>
  return (
    <p className="quiet">
      {amount === was && !always ? null : (
        <>
          <b>{name}</b> {amount === null ? text.nowNothing : `${words(amount)}.`}
        </>
      )}
      {by === 0 ? null : ` ${text.changedBy(changeWords(by, say.language))}`}
      {fate === 'same' ? null : ` ${fates[fate]}`}{' '}
      {lines.map((line) => (
        <a
          key={`${line.side} ${line.key}`}
          className="follows"
          href={say.paths.budgetLine(year, line.side, line.key)}
        >
          {lineWords(say, line)}
          {lines.length > 1 && line.amount !== null ? `: ${words(line.amount)}` : ''}
        </a>
      ))}
    </p>
  )
}
