import type { Attachment } from '#app/domain/documents/attachment.ts'
import { usePaths, useText } from '#app/ui/use-language.ts'

type Props = {
  files: readonly Attachment[]
  kind: Attachment['kind']
  /** The number of the first one shown, for photos that follow a large one. */
  from?: number
}

/** Photos as small pictures that open large, papers as links. */
export function FileList({ files, kind, from = 1 }: Props) {
  const text = useText().proposals.page
  const paths = usePaths()
  const shown = files.filter((file) => file.kind === kind)
  if (shown.length === 0) return null
  return (
    <ul className={kind === 'photo' ? 'photos' : undefined}>
      {shown.map(({ id, name }, place) => (
        <li key={id}>
          {kind === 'photo' ? (
            <a className="around-photo" href={paths.file(id, '1280')}>
              <img
                className="picture"
                src={paths.file(id, '256')}
                alt={text.photo(place + from)}
                width={128}
                height={96}
                loading="lazy"
              />
            </a>
          ) : (
            <a href={paths.file(id)}>{name}</a>
          )}
        </li>
      ))}
    </ul>
  )
}
