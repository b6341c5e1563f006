import { inForce, type MunicipalDocument } from '#app/domain/documents/document.ts'
import { date } from '#app/i18n/format.ts'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { VersionList } from './version-list.tsx'

type Props = { documents: readonly MunicipalDocument[] }

/** Documents with what holds now and what held before. */
export function DocumentList({ documents }: Props) {
  const text = useText().documents
  if (documents.length === 0) return <EmptyState title={text.none} />
  return (
    <ol className="plain-list">
      {documents.map((document) => (
        <li key={document.number}>
          <h2>{document.title}</h2>
          {document.hidden ? (
            <p className="quiet">{text.hidden(document.hidden.reason)}</p>
          ) : (
            <InForce document={document} />
          )}
        </li>
      ))}
    </ol>
  )
}

function InForce({ document }: { document: MunicipalDocument }) {
  const text = useText().documents
  const language = useLanguage()
  const paths = usePaths()
  const { file, at, by } = inForce(document)
  return (
    <>
      <p>
        <a href={paths.file(file.id)}>{text.open(document.number, file)}</a>
        <br />
        <small>
          <time dateTime={at.toISOString()}>{date(at, language)}</time> · {by}
        </small>
      </p>
      {document.versions.length > 1 ? (
        <details>
          <summary>{text.earlier(document.versions.length - 1)}</summary>
          <VersionList versions={document.versions} />
        </details>
      ) : null}
    </>
  )
}
