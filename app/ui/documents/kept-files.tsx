import type { Attachment } from '#app/domain/documents/attachment.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = { files: readonly Attachment[]; kind: Attachment['kind'] }

/** The files that lie beside a draft already, each with a button that takes it away. */
export function KeptFiles({ files, kind }: Props) {
  const text = useText().proposalForm
  const paths = usePaths()
  const shown = files.filter((file) => file.kind === kind)
  if (shown.length === 0) return null
  return (
    <ul className="kept-files">
      {shown.map(({ id, name }) => (
        <li key={id}>
          {kind === 'photo' ? (
            <img
              className="picture"
              src={paths.file(id, '256')}
              alt={name}
              width={128}
              height={96}
            />
          ) : (
            <a href={paths.file(id)}>{name}</a>
          )}
          <button type="submit" className="button second" name="remove" value={id}>
            {text.remove(name)}
          </button>
        </li>
      ))}
    </ul>
  )
}
