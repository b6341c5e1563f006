import type { Eligibility } from '#app/domain/rounds/round.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  open: readonly { number: number; round: string; what: 'vote' | 'propose'; asked: Eligibility }[]
}

/** From which age one can take part in what is open now: said before the first field. Nothing where nothing is open. */
export function WhoMayNow({ open }: Props) {
  const text = useText().rounds
  if (open.length === 0) return null
  return (
    <Notice title={text.openNow}>
      <ul>
        {open.map(({ number, round, what, asked }) => (
          <li key={number}>{text.mayNow[what](round, asked)}</li>
        ))}
      </ul>
    </Notice>
  )
}
