import { useText } from '#app/ui/use-language.ts'

type Props = {
  /** The field's own; its input is described by `id-stands`. */
  id: string
  /** What stands now in place of what was typed, in words; empty where nothing does; undefined where nobody changed it. */
  stands: string | undefined
}

/** What somebody else has saved in a field while it was being filled in. */
export function StandsNow({ id, stands }: Props) {
  const text = useText().frame.form
  if (stands === undefined) return null
  return (
    <span className="hint stands" id={`${id}-stands`}>
      {text.standsNow(stands)}
    </span>
  )
}
