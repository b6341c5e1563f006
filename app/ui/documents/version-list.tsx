import type { DocumentVersion } from '#app/domain/documents/document.ts'
import { date } from '#app/i18n/format.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** Every version of a document, the newest first, with why it took the place of the one before. */
export function VersionList({ versions }: { versions: readonly DocumentVersion[] }) {
  const text = useText().documents
  const language = useLanguage()
  const paths = usePaths()
  const newestFirst = versions.map((version, at) => ({ ...version, number: at + 1 })).reverse()
  return (
    <ul>
      {newestFirst.map(({ number, file, at, by, reason }) => (
        <li key={number}>
          <a href={paths.file(file.id)}>{text.version(number, file)}</a>
          <br />
          <small>
            <time dateTime={at.toISOString()}>{date(at, language)}</time> · {by}
          </small>
          {reason ? <p>{text.because(reason)}</p> : null}
        </li>
      ))}
    </ul>
  )
}
