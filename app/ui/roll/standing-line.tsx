import type { Standing } from '#app/domain/roll/standing.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  standing: Standing | null
  /** The name alone, where the rules of the round say the rest. */
  brief?: true
  /** The round whose roll everybody may look at, where it binds. */
  rollOf?: number
}

/** What a vote is, binding or an opinion poll, and what that means; nothing for an election brought in from elsewhere. */
export function StandingLine({ standing, brief, rollOf }: Props) {
  const text = useText().roll
  const paths = usePaths()
  if (standing === null) return null
  return (
    <p>
      <b>{text.standing[standing]}.</b> {brief ? null : text.about[standing]}
      {standing === 'binding' && rollOf ? (
        <>
          {' '}
          <a href={paths.roundRoll(rollOf)}>{text.lookUp.title}</a>
        </>
      ) : null}
    </p>
  )
}
