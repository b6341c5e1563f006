import { useLocation } from '@remix-run/react'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  /** The address of the page. */
  href: string
  /** Its rows have their places on the map. */
  placed?: boolean | undefined
}

/** Links to the list as files, narrowed and ordered as it is shown. */
export function ListFiles({ href, placed }: Props) {
  const text = useText().lists
  const query = new URLSearchParams(useLocation().search)
  query.delete('page')
  const kept = query.size > 0 ? `?${query}` : ''
  const files = [
    { file: 'list.xlsx', label: text.xlsx },
    { file: 'list.csv', label: text.csv },
    { file: 'list-semicolon.csv', label: text.csvSemicolon },
    ...(placed ? [{ file: 'list.geojson', label: text.geojson }] : []),
  ]
  return (
    <p className="quiet list-files">
      {text.files}{' '}
      {files.map(({ file, label }, place) => (
        <span key={file}>
          {place > 0 ? ' · ' : null}
          <a href={`${href}/files/${file}${kept}`}>{label}</a>
        </span>
      ))}
    </p>
  )
}
