import type { FoundCode } from '#app/domain/ledger/found-code.ts'
import { count } from '#app/i18n/format.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'

/** Whether a ballot with the code that was typed stands in the ledger, and what can be done when not. */
export function FoundInLedger({ found: { code, line, closed, lines } }: { found: FoundCode }) {
  const { text: all, paths, language } = useSay()
  const text = all.ledger.taken
  const grouped = code.match(/.{4}/g)?.join('-') ?? code
  if (line !== null)
    return (
      <Notice kind="done">
        <p>
          <b>{text.yes(grouped)}</b>
        </p>
        <p>{text.where(count(line, language), count(lines, language))}</p>
        <p>{text.yesMeans}</p>
      </Notice>
    )
  return (
    <Notice kind={closed ? 'wrong' : 'now'}>
      <p>
        <b>{closed ? text.no(grouped) : text.notYet(grouped)}</b>
      </p>
      <p>{closed ? text.noMeans : text.notYetMeans}</p>
      <p>
        {text.compare} <a href={paths.contact}>{text.tell}</a>
      </p>
    </Notice>
  )
}
