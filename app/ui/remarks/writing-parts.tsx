import { type PublicRemark, titleOf } from '#app/domain/remarks/public-remark.ts'
import { numero } from '#app/i18n/format.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { Stages } from '#app/ui/stages/stages.tsx'

/** How many remarks on the same line are offered to be joined. */
const most = 3

/** Before the form: what was said of the same line already, to be joined. */
export function OtherRemarks({ others }: { others: readonly PublicRemark[] }) {
  const { text: all, paths, language, written } = useSay()
  const text = all.remarks
  const shown = others
    .filter(({ hidden }) => !hidden)
    .toSorted((a, b) => b.voices - a.voices)
    .slice(0, most)
  if (shown.length === 0) return null
  return (
    <Notice title={text.form.others}>
      <p>{text.form.othersAdvice}</p>
      <ul className="links">
        {shown.map((remark) => (
          <li key={remark.number}>
            <a href={paths.ownRemark(remark.year, remark.number)}>
              {numero(remark.number, language)}. {written(titleOf(remark))}
            </a>{' '}
            <small>{remark.voices > 0 ? text.voicesCount(remark.voices) : text.noVoices}</small>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Beside the form: the line, and where a remark goes from here. */
export function WhatNext({ line, amount }: { line: string; amount: string | null }) {
  const { remarks: text } = useSay().text
  return (
    <>
      <h2>{text.form.lineFacts}</h2>
      <Facts facts={[{ label: line, value: amount ?? text.nowNothing }]} />
      <h2>{text.form.whatNext}</h2>
      <Stages
        stages={text.form.steps.map((name, at) => ({
          name,
          state: at === 0 ? 'present' : 'future',
        }))}
      />
      <p className="quiet">{text.until}</p>
    </>
  )
}
