import type { Standing } from '#app/domain/roll/standing.ts'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  standing: Standing | null
  /** The name alone, where the rules of the round say the rest. */
  brief?: true
}

/** What a vote is, binding or an opinion poll, and what that means; nothing for an election brought in from elsewhere. */
export function StandingLine({ standing, brief }: Props) {
  const text = useText().roll
  if (standing === null) return null
  return (
    <p>
      <b>{text.standing[standing]}.</b> {brief ? null : text.about[standing]}
    </p>
  )
}
