import type { Standing } from '#app/domain/roll/standing.ts'
import { useText } from '#app/ui/use-language.ts'

/** What a vote is, binding or an opinion poll, and what that means; nothing for an election brought in from elsewhere. */
export function StandingLine({ standing }: { standing: Standing | null }) {
  const text = useText().roll
  if (standing === null) return null
  return (
    <p>
      <b>{text.standing[standing]}.</b> {text.about[standing]}
    </p>
  )
}
